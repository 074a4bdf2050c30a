// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/sheetprefill.h"

#include "core/forms/dictionary.h"
#include "core/forms/formlibrary.h"
#include "core/forms/formstate.h"
#include "core/services/codedanswers.h"
#include "core/services/sheetof.h"

namespace tasuki {

namespace {

    void describePatient(CodedAnswers &answers, const Client &client)
    {
        answers.text(dictionary::patientName, client.name);
        answers.text(dictionary::patientKana, client.kana);
        answers.sex(client.sex);
        answers.date(dictionary::patientBirth, client.birth);
        answers.text(dictionary::patientAddress,
                     client.postalCode.isEmpty()
                         ? client.address
                         : u'〒' + client.postalCode + u' ' + client.address);
        answers.text(dictionary::patientPhone, client.phone);
        answers.choice(dictionary::careLevel, client.careLevel);
    }

} // namespace

QString admissionFormUrl()
{
    return QStringLiteral("https://tasuki.example/forms/admission-information");
}

Result<FreshSheet> freshStandingSheet(const Client &client, const FormLibrary &forms)
{
    const auto form = forms.latest(admissionFormUrl());
    if (!form)
        return Error{Error::Kind::NotFound, QStringLiteral("the admission form is not installed")};
    FormState state(form);
    state.applyInitialValues();
    CodedAnswers answers(state);
    describePatient(answers, client);
    return FreshSheet{form->canonical(), groupObject(state.groupValues())};
}

QJsonObject groupsForSending(const Sheet &standing, const Episode &episode,
                             const Snapshot &snapshot, const QDateTime &now,
                             const FormLibrary &forms)
{
    QJsonObject groups = groupObject(standing.groups);
    const auto form = forms.find(standing.form);
    if (!form)
        return groups; // a form this program does not know travels as it is
    FormState state(form);
    state.setReferenceDay(episode.admittedAt.date());
    state.loadGroups(standing.groups);
    CodedAnswers answers(state);
    answers.date(dictionary::dateAdmission, japaneseDay(episode.admittedAt));
    answers.date(dictionary::dateProvided, japaneseDay(now));
    answers.date(dictionary::dateWritten, japaneseDay(now));
    const Office care = snapshot.offices.value(episode.careOffice);
    answers.text(dictionary::partyHospital, snapshot.officeName(episode.hospital));
    answers.text(dictionary::partyHospitalContact, snapshot.offices.value(episode.hospital).window);
    answers.text(dictionary::partyOffice, care.name);
    answers.text(dictionary::partyCareManager, snapshot.personName(episode.careManager));
    answers.text(dictionary::partyOfficePhone, care.phone);
    answers.text(dictionary::partyOfficeFax, care.fax);
    const QJsonObject known = groupObject(state.groupValues());
    for (auto it = known.begin(); it != known.end(); ++it)
        groups.insert(it.key(), it.value());
    return groups;
}

int unansweredCount(const Sheet &sheet, const FormLibrary &forms)
{
    const auto form = forms.find(sheet.form);
    if (!form)
        return 0;
    FormState state(form);
    state.loadGroups(sheet.groups);
    return static_cast<int>(state.unanswered().size());
}

int nextVersion(const OverlayObject *sheetInRoom)
{
    if (!sheetInRoom)
        return 1;
    const auto sheet = sheetOf(*sheetInRoom);
    return sheet ? sheet->version + 1 : 1;
}

Result<void> placeAndSend(Gesture &gesture, const EpisodeView &episode, const QString &form,
                          const QJsonObject &groups)
{
    const ScopeId room = episode.episode.scope;
    ObjectId sheet;
    QString from = QStringLiteral("draft");
    QJsonObject body;
    if (!episode.sheet) {
        sheet = gesture.create(room, QStringLiteral("sheet"), groups,
                               {{QStringLiteral("form"), form}});
    } else {
        sheet = episode.sheet->id;
        body = episode.sheet->body;
        from = body.value(u"state").toString();
        if (from != u"draft" && from != u"returned")
            return Error{Error::Kind::Conflict, QStringLiteral("the sheet was sent already")};
        QJsonObject seen;
        const QJsonObject now = body.value(u"groups").toObject();
        for (auto it = now.begin(); it != now.end(); ++it)
            seen.insert(it.key(), it.value().toObject().value(u"v"));
        gesture.patch(*episode.sheet, seen, groups);
    }
    gesture.move(room, sheet, from, QStringLiteral("sent"), contentHash(gesture.preview(body)));
    return {};
}

} // namespace tasuki
