// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/carepointentries.h"

#include "core/base/log.h"
#include "core/wire/carepoint.h"

#include <algorithm>

namespace tasuki {

QList<CarePointEntry> carePointEntries(const RecordView &view, ScopeId room)
{
    QList<CarePointEntry> entries;
    for (const OverlayObject *record : view.inScope(room, QStringLiteral("point"))) {
        const auto point = carePointFromBody(room, record->id, record->body);
        if (!point) {
            qCWarning(logStorage).noquote() << "care point" << record->id.toString()
                                            << "cannot be read:" << point.error().detail;
            continue;
        }
        const OutboxEntry *rejected = record->rejected();
        entries.append({*point, record->hasUnsent, rejected ? rejected->why : QString()});
    }
    std::sort(entries.begin(), entries.end(), [](const auto &one, const auto &other) {
        return standsBefore(one.point, other.point);
    });
    return entries;
}

} // namespace tasuki
