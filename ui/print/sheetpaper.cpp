// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/sheetpaper.h"

#include "core/forms/formlibrary.h"

namespace tasuki {

namespace {

    const Sheet *sheetOf(PaperSubject subject, const EpisodeEntry &entry)
    {
        const auto pointer
            = [](const std::optional<Sheet> &sheet) { return sheet ? &*sheet : nullptr; };
        if (subject == PaperSubject::Admission)
            return pointer(entry.sheet);
        const DischargeEntry &discharge = entry.discharge;
        // What the other desk has is the better reference, as long as it is what stands here.
        const bool isAsSent = discharge.draft && discharge.sheet
            && discharge.draft->groups == discharge.sheet->groups;
        return pointer(discharge.draft && !isAsSent ? discharge.draft : discharge.sheet);
    }

    QString careSide(const Snapshot &snapshot, const Episode &episode)
    {
        return snapshot.officeName(episode.careOffice) + u'　'
            + snapshot.personName(episode.careManager);
    }

    void addDirection(PaperSubject subject, const Snapshot &snapshot, const EpisodeEntry &entry,
                      const Sheet &sheet, PrintDocument &document)
    {
        const Episode &episode = entry.episode;
        const Office care = snapshot.offices.value(episode.careOffice);
        const Office hospital = snapshot.offices.value(episode.hospital);
        const bool isToHospital = subject == PaperSubject::Admission;
        const Office &from = isToHospital ? care : hospital;
        const Office &to = isToHospital ? hospital : care;
        document.sender = isToHospital
            ? careSide(snapshot, episode)
            : hospital.name + u'　' + snapshot.personName(sheet.begun.by);
        document.senderPhone = from.phone;
        document.senderFax = from.fax;
        document.recipient
            = isToHospital ? hospital.name + u'　' + hospital.window : careSide(snapshot, episode);
        document.recipientPhone = to.phone;
        document.recipientFax = to.fax;
    }

} // namespace

std::optional<PrintDocument> printDocumentFor(PaperSubject subject, const Snapshot &snapshot,
                                              const EpisodeEntry &entry, const FormLibrary &forms,
                                              const QDateTime &now)
{
    const Sheet *sheet = sheetOf(subject, entry);
    auto form = sheet ? forms.find(sheet->form) : nullptr;
    if (!form)
        return std::nullopt;
    const Episode &episode = entry.episode;
    PrintDocument document{FormState(std::move(form))};
    document.state.setReferenceDay(now.toLocalTime().date());
    document.state.loadGroups(sheet->groups);
    document.documentId = sheet->id.toString();
    document.version = std::max(1, sheet->version); // a draft has not been counted yet
    document.patientName = episode.patientName;
    document.patientKana = episode.patientKana;
    document.patientBirth = episode.patientBirth;
    document.patientAddress = episode.patientAddress;
    addDirection(subject, snapshot, entry, *sheet, document);
    document.printedAt = now.toLocalTime();
    document.printedBy = snapshot.me.name;
    return document;
}

} // namespace tasuki
