// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printdocument.h"

namespace tasuki {

std::optional<PrintDocument> printDocumentFor(const Snapshot &snapshot, const EpisodeEntry &entry,
                                              std::shared_ptr<const FormDefinition> form,
                                              const QDateTime &now)
{
    if (!entry.sheet || !form)
        return std::nullopt;
    PrintDocument document{FormState(std::move(form)), {}, 1, {}, {}, {}, {}, {}, {}, {}};
    document.state.setReferenceDay(now.date());
    document.state.loadGroups(entry.sheet->groups);
    document.documentId = entry.sheet->id.toString();
    document.version = entry.sheet->version;
    document.patientName = entry.episode.patientName;
    document.patientKana = entry.episode.patientKana;
    document.patientBirth = entry.episode.patientBirth;
    document.sender = snapshot.officeName(entry.episode.careOffice) + u'　'
        + snapshot.personName(entry.episode.careManager);
    const Office hospital = snapshot.offices.value(entry.episode.hospital);
    document.recipient = hospital.name + u'　' + hospital.window;
    document.printedAt = now.toLocalTime();
    document.printedBy = snapshot.me.name;
    return document;
}

} // namespace tasuki
