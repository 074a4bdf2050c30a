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

namespace {

    constexpr const char16_t *everyCode[]{
        dictionary::dateWritten,
        dictionary::dateAdmission,
        dictionary::dateProvided,
        dictionary::partyHospital,
        dictionary::partyHospitalContact,
        dictionary::partyOffice,
        dictionary::partyCareManager,
        dictionary::partyOfficePhone,
        dictionary::partyOfficeFax,
        dictionary::patientName,
        dictionary::patientKana,
        dictionary::patientBirth,
        dictionary::patientAge,
        dictionary::patientSex,
        dictionary::patientAddress,
        dictionary::patientPhone,
        dictionary::housing,
        dictionary::household,
        dictionary::pension,
        dictionary::costShare,
        dictionary::disability,
        dictionary::careLevel,
        dictionary::careServices,
        dictionary::independencePhysical,
        dictionary::independenceDementia,
        dictionary::familyCaregiver,
        dictionary::familyKeyPerson,
        dictionary::familyCapacity,
        dictionary::familyConcern,
        dictionary::hobby,
        dictionary::lifeHistory,
        dictionary::wishPerson,
        dictionary::wishFamily,
        dictionary::wishLifeSupport,
        dictionary::conference,
        dictionary::adlWalking,
        dictionary::adlTransfer,
        dictionary::adlDressing,
        dictionary::adlBedMobility,
        dictionary::adlGrooming,
        dictionary::adlBathing,
        dictionary::adlEating,
        dictionary::continenceUrine,
        dictionary::continenceStool,
        dictionary::paralysis,
        dictionary::pressureSore,
        dictionary::mealForm,
        dictionary::mealRestriction,
        dictionary::swallowing,
        dictionary::sleep,
        dictionary::communication,
        dictionary::mindProblems,
        dictionary::diseases,
        dictionary::admissions,
        dictionary::treatments,
        dictionary::medicines,
        dictionary::adherence,
        dictionary::allergy,
        dictionary::doctorClinic,
        dictionary::doctorName,
        dictionary::doctorPhone,
    };

} // namespace

QStringList dictionary::all()
{
    QStringList codes;
    for (const char16_t *code : everyCode)
        codes.append(QString::fromUtf16(code));
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
