// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/dischargeentry.h"

#include "core/base/log.h"
#include "core/services/deliverystate.h"
#include "core/wire/records.h"

#include <algorithm>

namespace tasuki {

namespace {

    template<typename T>
    std::optional<T> readable(const OverlayObject *record, const Result<T> &read)
    {
        if (read)
            return *read;
        qCWarning(logStorage).noquote() << "record" << record->id.toString() << "of type"
                                        << record->type << "cannot be read:" << read.error().detail;
        return std::nullopt;
    }

    std::pair<bool, QString> ageOf(const OverlayObject *record)
    {
        return {record->body.value(u"stage").toString() == toCode(SheetStage::Final),
                record->body.value(u"at").toString()};
    }

    void describe(const RecordView &view, const OverlayObject &record, DischargeEntry &entry)
    {
        EpisodeEntry delivery;
        delivery.sheet = entry.sheet;
        delivery.receipts = receiptsOf(view, *entry.sheet);
        describeDelivery(record, delivery);
        entry.delivery = delivery.delivery;
        entry.sentAt = delivery.sentAt;
        entry.deliveredAt = delivery.deliveredAt;
        entry.receipts = delivery.receipts;
        entry.refusal = delivery.refusal;
    }

} // namespace

QList<const OverlayObject *> dischargeSheetsIn(const RecordView &view, const Episode &episode)
{
    QList<const OverlayObject *> sheets = view.inScope(episode.scope, QStringLiteral("sheet"));
    sheets.removeIf([&episode](const OverlayObject *sheet) {
        return sheet->body.value(u"office").toString() != episode.hospital.toString()
            || sheet->body.value(u"state").toString() == toCode(SheetState::Draft);
    });
    std::stable_sort(
        sheets.begin(), sheets.end(),
        [](const OverlayObject *a, const OverlayObject *b) { return ageOf(a) > ageOf(b); });
    return sheets;
}

DischargeEntry dischargeEntry(const RecordView &view, const Episode &episode,
                              const SheetReader &read)
{
    DischargeEntry entry;
    if (const OverlayObject *draft = view.find(dischargeDraftId(episode.id, episode.hospital)))
        entry.draft = readable(draft, read(*draft));
    for (const OverlayObject *record : dischargeSheetsIn(view, episode)) {
        const auto sheet = readable(record, read(*record));
        if (!sheet)
            continue;
        if (entry.sheet) {
            entry.replaced = sheet;
            break;
        }
        entry.sheet = sheet;
        describe(view, *record, entry);
    }
    if (const OverlayObject *record = view.find(reviewId(episode.id)))
        entry.review = readable(record, reviewFromBody(record->scope, record->id, record->body));
    return entry;
}

} // namespace tasuki
