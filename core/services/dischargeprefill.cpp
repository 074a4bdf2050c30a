// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/dischargeprefill.h"

#include "core/forms/dictionary.h"
#include "core/forms/formlibrary.h"
#include "core/services/codedanswers.h"
#include "core/services/dischargeblocks.h"
#include "core/services/factcarry.h"

#include <algorithm>

namespace tasuki {

namespace {

    bool hasItem(const FormDefinition &form, bool (*matches)(const FormItem &))
    {
        const QStringList linkIds = form.linkIds();
        return std::any_of(linkIds.begin(), linkIds.end(),
                           [&](const QString &linkId) { return matches(*form.item(linkId)); });
    }

    bool isOwned(const FormItem &item)
    {
        return !item.ownerProfession.isEmpty();
    }

    bool asksForDischarge(const FormItem &item)
    {
        return std::any_of(item.codes.begin(), item.codes.end(), [](const Coding &code) {
            return code.system == dictionary::system() && code.code.startsWith(u"discharge.");
        });
    }

    void describeStay(CodedAnswers &answers, const Episode &episode, const Snapshot &snapshot)
    {
        answers.text(dictionary::patientName, episode.patientName);
        answers.text(dictionary::patientKana, episode.patientKana);
        answers.sex(episode.patientSex);
        answers.date(dictionary::patientBirth, episode.patientBirth);
        answers.text(dictionary::patientAddress, episode.patientAddress);
        answers.date(dictionary::dateAdmission, japaneseDay(episode.admittedAt));
        const Office hospital = snapshot.offices.value(episode.hospital);
        answers.text(dictionary::partyHospital, hospital.name);
        answers.text(dictionary::partyHospitalContact, hospital.window);
        answers.text(dictionary::partyOffice, snapshot.officeName(episode.careOffice));
        answers.text(dictionary::partyCareManager, snapshot.personName(episode.careManager));
    }

} // namespace

QList<std::shared_ptr<const FormDefinition>> dischargeForms(const FormLibrary &forms)
{
    QList<std::shared_ptr<const FormDefinition>> found;
    QStringList urls;
    for (const auto &form : forms.forms()) {
        if (urls.contains(form->url()) || !hasItem(*form, isOwned))
            continue;
        urls += form->url();
        found += forms.latest(form->url());
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) {
        return hasItem(*a, asksForDischarge) > hasItem(*b, asksForDischarge);
    });
    return found;
}

Result<FreshSheet> freshDischargeSheet(const Episode &episode,
                                       const std::optional<Sheet> &admission,
                                       const Snapshot &snapshot, const QDateTime &now,
                                       const FormLibrary &forms)
{
    const auto known = dischargeForms(forms);
    if (known.isEmpty())
        return Error{Error::Kind::NotFound, QStringLiteral("no discharge form is installed")};
    FormState state(known.first());
    state.setReferenceDay(now.toLocalTime().date());
    state.applyInitialValues();
    const auto admissionForm = admission ? forms.find(admission->form) : nullptr;
    if (admissionForm) {
        FormState received(admissionForm);
        received.loadGroups(admission->groups);
        carryFacts(state, received);
    }
    CodedAnswers answers(state);
    describeStay(answers, episode, snapshot);
    return FreshSheet{known.first()->canonical(), groupObject(state.groupValues())};
}

QJsonObject groupsForDischarge(const Sheet &draft, const QDateTime &now, const FormLibrary &forms)
{
    QMap<QString, QJsonValue> groups = draft.groups;
    const auto form = forms.find(draft.form);
    if (form) { // a form this program does not know travels as it is
        FormState state(form);
        state.loadGroups(draft.groups);
        CodedAnswers answers(state);
        answers.date(dictionary::dateProvided, japaneseDay(now));
        answers.date(dictionary::dateWritten, japaneseDay(now));
        groups = state.groupValues();
        groups.insert(blockNotes(dischargeBlocks(state, draft)));
    }
    groups.removeIf([](const QMap<QString, QJsonValue>::iterator &group) {
        return isBlockGroup(group.key()) && !group->isObject();
    });
    return groupObject(groups);
}

} // namespace tasuki
