// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/dictionary.h"

#include "core/forms/answertext.h"
#include "core/forms/answervalue.h"

namespace tasuki {

QString dictionary::system()
{
    return QStringLiteral("https://tasuki.example/fhir/dictionary");
}

QStringList dictionary::all()
{
    QStringList codes;
    for (const QStringView code : std::initializer_list<QStringView>{
             dateWritten,
             dateAdmission,
             dateProvided,
             partyHospital,
             partyHospitalContact,
             partyOffice,
             partyCareManager,
             partyOfficePhone,
             partyOfficeFax,
             patientName,
             patientKana,
             patientBirth,
             patientAge,
             patientSex,
             patientAddress,
             patientPhone,
             housing,
             household,
             pension,
             costShare,
             disability,
             careLevel,
             careServices,
             independencePhysical,
             independenceDementia,
             familyCaregiver,
             familyKeyPerson,
             familyCapacity,
             familyConcern,
             hobby,
             lifeHistory,
             wishPerson,
             wishFamily,
             wishLifeSupport,
             conference,
             adlWalking,
             adlTransfer,
             adlDressing,
             adlBedMobility,
             adlGrooming,
             adlBathing,
             adlEating,
             continenceUrine,
             continenceStool,
             paralysis,
             pressureSore,
             mealForm,
             mealRestriction,
             swallowing,
             sleep,
             communication,
             mindProblems,
             diseases,
             admissions,
             treatments,
             medicines,
             adherence,
             allergy,
             doctorClinic,
             doctorName,
             doctorPhone,
         })
        codes.append(code.toString());
    return codes;
}

Facts::Facts(QList<const FormState *> states)
    : m_states(std::move(states))
{ }

QList<Facts::Place> Facts::places(QStringView code) const
{
    QList<Place> found;
    for (const FormState *state : m_states) {
        const QStringList linkIds
            = state->form().itemsWithCode(dictionary::system(), code.toString());
        for (const QString &linkId : linkIds)
            found.append({state, linkId});
    }
    return found;
}

std::optional<Facts::Place> Facts::answeredPlace(QStringView code) const
{
    const QList<Place> all = places(code);
    for (const Place &place : all) {
        if (place.state->isAnswered(place.linkId))
            return place;
    }
    return std::nullopt;
}

QList<Answer> Facts::answers(QStringView code) const
{
    const auto place = answeredPlace(code);
    return place ? place->state->effectiveAnswers(place->linkId) : QList<Answer>();
}

QString Facts::text(QStringView code) const
{
    const QList<Place> all = places(code);
    for (const Place &place : all) {
        if (const QString text = summary(*place.state, place.linkId); !text.isEmpty())
            return text;
    }
    return {};
}

std::optional<PartialDate> Facts::date(QStringView code) const
{
    const QList<Answer> found = answers(code);
    return found.isEmpty() ? std::nullopt
                           : PartialDate::fromIso(valueOf(found.first()).toString().left(10));
}

} // namespace tasuki
