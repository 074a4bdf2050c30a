// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/deliverystate.h"

#include "core/base/json.h"
#include "core/base/log.h"
#include "core/wire/records.h"

#include <QJsonArray>

#include <algorithm>

namespace tasuki {

namespace {

    using State = OutboxEntry::State;

    /// The last entry of `moves` that led to a state.
    QJsonObject lastMoveTo(const QJsonObject &body, const QString &state)
    {
        const QJsonArray moves = body.value(u"moves").toArray();
        for (qsizetype i = moves.size() - 1; i >= 0; --i) {
            const QJsonObject move = moves.at(i).toObject();
            if (move.value(u"to").toString() == state)
                return move;
        }
        return {};
    }

    GroupTrace traceOf(const QJsonObject &move)
    {
        return {PersonId::fromString(move.value(u"by").toString()).value_or(PersonId()),
                fromIsoUtc(move.value(u"at").toString())};
    }

    const OutboxEntry *ownEntry(const OverlayObject &sheet, const QString &operation)
    {
        for (const OutboxEntry &entry : sheet.entries) {
            if (entry.operation.id.toString() == operation)
                return &entry;
        }
        return nullptr;
    }

    /// A sending the server refused for good. Refused reading marks are nobody's trouble: a
    /// colleague was first.
    const OutboxEntry *refusedSending(const OverlayObject &sheet)
    {
        const OutboxEntry *refused = nullptr;
        for (const OutboxEntry &entry : sheet.entries) {
            const bool isSending = entry.operation.verb() == u"new"
                || (entry.operation.verb() == u"move"
                    && entry.operation.payload.value(u"to").toString() == u"sent");
            if (isSending && (entry.state == State::Rejected || entry.state == State::Held))
                refused = &entry;
            else if (isSending && entry.state != State::Rejected)
                refused = nullptr;
        }
        return refused;
    }

    DeliveryState stateOnTheWay(const OverlayObject &sheet, EpisodeEntry &entry,
                                const QJsonObject &sending)
    {
        const OutboxEntry *own = ownEntry(sheet, sending.value(u"op").toString());
        if (own && own->state == State::Waiting)
            return DeliveryState::Waiting;
        entry.deliveredAt = own ? own->answeredAt : entry.sentAt;
        return entry.receipts.isEmpty() ? DeliveryState::Delivered : DeliveryState::Read;
    }

} // namespace

void describeDelivery(const OverlayObject &sheet, EpisodeEntry &entry)
{
    if (const OutboxEntry *refused = refusedSending(sheet)) {
        entry.delivery = DeliveryState::Refused;
        entry.refusal = refused->state == State::Held ? QStringLiteral("held") : refused->why;
        return;
    }
    const SheetState state = entry.sheet->state;
    if (state == SheetState::Draft) {
        entry.delivery = DeliveryState::Draft;
        return;
    }
    const QJsonObject sending = lastMoveTo(sheet.body, QStringLiteral("sent"));
    entry.sentAt = traceOf(sending).at;
    entry.delivery = stateOnTheWay(sheet, entry, sending);
    if (state == SheetState::Accepted) {
        entry.acknowledged = traceOf(lastMoveTo(sheet.body, QStringLiteral("accepted")));
        entry.delivery = DeliveryState::Acknowledged;
    } else if (state == SheetState::Returned) {
        entry.delivery = DeliveryState::Returned;
    }
}

QList<ReadReceipt> receiptsOf(const RecordView &view, const Sheet &sheet)
{
    QList<ReadReceipt> receipts;
    for (const OverlayObject *record : view.inScope(sheet.scope, QStringLiteral("receipt"))) {
        const auto receipt = receiptFromBody(record->body);
        if (!receipt)
            qCWarning(logStorage).noquote() << "receipt" << record->id.toString()
                                            << "cannot be read:" << receipt.error().detail;
        else if (receipt->sheet == sheet.id && receipt->version == sheet.version
                 && receipt->office != sheet.office)
            receipts.append(*receipt);
    }
    std::sort(receipts.begin(), receipts.end(),
              [](const ReadReceipt &a, const ReadReceipt &b) { return a.at < b.at; });
    return receipts;
}

} // namespace tasuki
