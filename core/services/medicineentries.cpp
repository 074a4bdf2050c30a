// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/medicineentries.h"

#include "core/base/log.h"
#include "core/wire/medicine.h"

#include <algorithm>

namespace tasuki {

QList<MedicineEntry> medicineEntries(const RecordView &view, ScopeId room)
{
    QList<MedicineEntry> entries;
    for (const OverlayObject *record : view.inScope(room, QStringLiteral("medicine"))) {
        const auto medicine = medicineFromBody(room, record->id, record->body);
        if (!medicine) {
            qCWarning(logStorage).noquote() << "medicine" << record->id.toString()
                                            << "cannot be read:" << medicine.error().detail;
            continue;
        }
        MedicineEntry entry{*medicine, record->hasUnsent, {}, false};
        for (const OutboxEntry &own : record->entries) {
            if (own.state == OutboxEntry::State::Rejected) {
                entry.refusal = own.why;
                entry.isRefused = entry.isRefused || own.operation.verb() == u"add";
            }
        }
        entries.append(entry);
    }
    std::sort(entries.begin(), entries.end(), [](const auto &one, const auto &other) {
        return standsBefore(one.medicine, other.medicine);
    });
    return entries;
}

} // namespace tasuki
