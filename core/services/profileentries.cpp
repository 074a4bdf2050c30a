// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/profileentries.h"

#include "core/base/log.h"
#include "core/wire/profile.h"

namespace tasuki {

ProfileEntry profileEntry(const RecordView &view, ScopeId room)
{
    ProfileEntry entry;
    entry.profile.scope = room;
    const OverlayObject *record = view.find(Profile::idIn(room));
    if (!record || record->scope != room || record->type != u"profile")
        return entry;
    const auto read = profileFromBody(room, record->body);
    if (!read) {
        qCWarning(logStorage).noquote()
            << "profile" << record->id.toString() << "cannot be read:" << read.error().detail;
        return entry;
    }
    entry.profile = *read;
    entry.isOnlyHere = record->hasUnsent;
    for (const OutboxEntry &own : record->entries) {
        const auto put = profilePutFromJson(own.operation.payload);
        if (own.state == OutboxEntry::State::Rejected && put)
            entry.refused.append({put->group, put->value, own.why});
    }
    return entry;
}

} // namespace tasuki
