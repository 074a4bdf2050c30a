// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/sheetpaper.h"

namespace tasuki {

std::optional<PrintDocument> printDocumentFor(const Snapshot &snapshot, const EpisodeEntry &entry,
                                              std::shared_ptr<const FormDefinition> form,
                                              const QDateTime &now)
{
    if (!entry.sheet || !form)
        return std::nullopt;
    const Episode &episode = entry.episode;
    PrintDocument document{FormState(std::move(form))};
    document.state.setReferenceDay(now.toLocalTime().date());
    document.state.loadGroups(entry.sheet->groups);
    document.documentId = entry.sheet->id.toString();
    document.version = entry.sheet->version;
    document.patientName = episode.patientName;
    document.patientKana = episode.patientKana;
    document.patientBirth = episode.patientBirth;
    document.patientAddress = episode.patientAddress;
    const Office office = snapshot.offices.value(episode.careOffice);
    document.sender = office.name + u'　' + snapshot.personName(episode.careManager);
    document.senderPhone = office.phone;
    document.senderFax = office.fax;
    const Office hospital = snapshot.offices.value(episode.hospital);
    document.recipient = hospital.name + u'　' + hospital.window;
    document.recipientPhone = hospital.phone;
    document.recipientFax = hospital.fax;
    document.printedAt = now.toLocalTime();
    document.printedBy = snapshot.me.name;
    return document;
}

} // namespace tasuki
