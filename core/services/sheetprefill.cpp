// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/sheetprefill.h"

#include "core/forms/dictionary.h"
#include "core/forms/formlibrary.h"
#include "core/forms/formstate.h"
#include "core/services/snapshotbuilder.h"

#include <QTimeZone>

namespace tasuki {

namespace {

    Answer textAnswer(const QString &text)
    {
        return {{QStringLiteral("valueString"), text}};
    }

    Answer dateAnswer(const PartialDate &date)
    {
        return {{QStringLiteral("valueDate"), date.toIso()}};
    }

    /// Answers the items that carry a dictionary code, whatever the form calls them.
    class CodedAnswers {
    public:
        explicit CodedAnswers(FormState &state)
            : m_state(state)
        { }

        void text(QStringView code, const QString &value)
        {
            if (!value.isEmpty())
                put(code, textAnswer(value));
        }
        void date(QStringView code, const PartialDate &value)
        {
            if (value.year)
                put(code, dateAnswer(value));
        }
        /// Picks the option with this code of the item, where the item offers it.
        void choice(QStringView code, const QString &optionCode)
        {
            for (const QString &linkId : items(code)) {
                for (const AnswerOption &option : m_state.form().item(linkId)->options) {
                    if (option.value.value(u"valueCoding").toObject().value(u"code") == optionCode)
                        m_state.setAnswers(linkId, {option.value});
                }
            }
        }

    private:
        QStringList items(QStringView code) const
        {
            return m_state.form().itemsWithCode(dictionary::system(), code.toString());
        }
        void put(QStringView code, const Answer &answer)
        {
            for (const QString &linkId : items(code))
                m_state.setAnswers(linkId, {answer});
        }
        FormState &m_state;
    };

    /// The care-plan standard's code (1 male, 2 female) for FHIR's word.
    QString sexCode(const QString &sex)
    {
        if (sex == u"male")
            return QStringLiteral("1");
        return sex == u"female" ? QStringLiteral("2") : QString();
    }

    void describePatient(CodedAnswers &answers, const Client &client)
    {
        answers.text(dictionary::patientName, client.name);
        answers.text(dictionary::patientKana, client.kana);
        answers.choice(dictionary::patientSex, sexCode(client.sex));
        answers.date(dictionary::patientBirth, client.birth);
        answers.text(dictionary::patientAddress,
                     client.postalCode.isEmpty()
                         ? client.address
                         : u'〒' + client.postalCode + u' ' + client.address);
        answers.text(dictionary::patientPhone, client.phone);
        answers.choice(dictionary::careLevel, client.careLevel);
    }

    QJsonObject toObject(const QMap<QString, QJsonValue> &groups)
    {
        QJsonObject object;
        for (auto it = groups.begin(); it != groups.end(); ++it)
            object.insert(it.key(), it.value());
        return object;
    }

    PartialDate japaneseDay(const QDateTime &time)
    {
        return PartialDate::fromDate(time.toTimeZone(QTimeZone("Asia/Tokyo")).date());
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
    return FreshSheet{form->canonical(), toObject(state.groupValues())};
}

QJsonObject groupsForSending(const Sheet &standing, const Episode &episode,
                             const Snapshot &snapshot, const QDateTime &now,
                             const FormLibrary &forms)
{
    QJsonObject groups = toObject(standing.groups);
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
    const QJsonObject known = toObject(state.groupValues());
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
