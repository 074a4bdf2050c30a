// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/roomshelf.h"

#include "core/base/json.h"

#include <algorithm>

namespace tasuki {

std::optional<ShelvedFile> shelvedFile(const OverlayObject &record)
{
    const auto file = listedAttachmentFromJson(record.body);
    if (!file)
        return std::nullopt;
    const QJsonObject &body = record.body;
    const OutboxEntry *rejected = record.rejected();
    return ShelvedFile{record.id,
                       *file,
                       slotChangesOf(body),
                       PersonId::fromString(body.value(u"by").toString()).value_or(PersonId()),
                       OfficeId::fromString(body.value(u"office").toString()).value_or(OfficeId()),
                       fromIsoUtc(body.value(u"at").toString()),
                       record.hasUnsent,
                       rejected ? rejected->why : QString()};
}

RoomShelf roomShelf(const RecordView &view, ScopeId room)
{
    RoomShelf shelf{view.stamp(room), {}};
    for (const OverlayObject *record : view.inScope(room, QStringLiteral("attach"))) {
        if (const auto shelved = shelvedFile(*record))
            shelf.files.append(*shelved);
    }
    std::sort(shelf.files.begin(), shelf.files.end(), [](const auto &one, const auto &other) {
        return std::pair(one.at, one.id) > std::pair(other.at, other.id);
    });
    return shelf;
}

} // namespace tasuki
