// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/partialdate.h"
#include "core/forms/formstate.h"

namespace tasuki {

/// Names of facts. A form says with a code which fact an item asks for, so that code finds
/// facts and never linkIds, and regional forms feed the same panels.
namespace dictionary {

    QString system(); ///< https://tasuki.example/fhir/dictionary

    inline constexpr char16_t dateWritten[] = u"date.written";
    inline constexpr char16_t dateAdmission[] = u"date.admission";
    inline constexpr char16_t dateProvided[] = u"date.provided";
    inline constexpr char16_t dateDischargePlanned[] = u"date.discharge-planned";
    inline constexpr char16_t partyHospital[] = u"party.hospital";
    inline constexpr char16_t partyHospitalContact[] = u"party.hospital-contact";
    inline constexpr char16_t partyWard[] = u"party.ward";
    inline constexpr char16_t partyRoom[] = u"party.room";
    inline constexpr char16_t partyOffice[] = u"party.office";
    inline constexpr char16_t partyCareManager[] = u"party.care-manager";
    inline constexpr char16_t partyOfficePhone[] = u"party.office-phone";
    inline constexpr char16_t partyOfficeFax[] = u"party.office-fax";
    inline constexpr char16_t patientName[] = u"patient.name";
    inline constexpr char16_t patientKana[] = u"patient.kana";
    inline constexpr char16_t patientBirth[] = u"patient.birth";
    inline constexpr char16_t patientAge[] = u"patient.age";
    inline constexpr char16_t patientSex[] = u"patient.sex";
    inline constexpr char16_t patientAddress[] = u"patient.address";
    inline constexpr char16_t patientPhone[] = u"patient.phone";
    inline constexpr char16_t housing[] = u"living.housing";
    inline constexpr char16_t household[] = u"living.household";
    inline constexpr char16_t pension[] = u"living.pension";
    inline constexpr char16_t costShare[] = u"living.cost-share";
    inline constexpr char16_t disability[] = u"living.disability";
    inline constexpr char16_t careLevel[] = u"care.level";
    inline constexpr char16_t careLevelChange[] = u"care.level-change";
    inline constexpr char16_t careServices[] = u"care.services";
    inline constexpr char16_t independencePhysical[] = u"independence.physical";
    inline constexpr char16_t independenceDementia[] = u"independence.dementia";
    inline constexpr char16_t familyCaregiver[] = u"family.caregiver";
    inline constexpr char16_t familyKeyPerson[] = u"family.key-person";
    inline constexpr char16_t familyContact[] = u"family.contact-name";
    inline constexpr char16_t familyCapacity[] = u"family.care-capacity";
    inline constexpr char16_t familyConcern[] = u"family.concern";
    inline constexpr char16_t hobby[] = u"wish.hobby";
    inline constexpr char16_t lifeHistory[] = u"wish.life-history";
    inline constexpr char16_t wishPerson[] = u"wish.person";
    inline constexpr char16_t wishFamily[] = u"wish.family";
    inline constexpr char16_t wishLifeSupport[] = u"wish.life-support"; ///< 延命: regional forms
    inline constexpr char16_t caregiverAtHome[] = u"home.caregiver-name"; ///< after the stay
    inline constexpr char16_t conference[] = u"wish.conference";
    inline constexpr char16_t disclosure[] = u"medical.disclosure";
    inline constexpr char16_t undisclosed[] = u"medical.undisclosed";
    inline constexpr char16_t familyDisagreement[] = u"family.disagreement";
    inline constexpr char16_t adlWalking[] = u"adl.walking";
    inline constexpr char16_t adlTransfer[] = u"adl.transfer";
    inline constexpr char16_t adlDressing[] = u"adl.dressing";
    inline constexpr char16_t adlBedMobility[] = u"adl.bed-mobility";
    inline constexpr char16_t adlGrooming[] = u"adl.grooming";
    inline constexpr char16_t adlBathing[] = u"adl.bathing";
    inline constexpr char16_t adlEating[] = u"adl.eating";
    inline constexpr char16_t continenceUrine[] = u"continence.urine";
    inline constexpr char16_t continenceStool[] = u"continence.stool";
    inline constexpr char16_t paralysis[] = u"body.paralysis";
    inline constexpr char16_t pressureSore[] = u"body.pressure-sore";
    inline constexpr char16_t mealForm[] = u"meal.form";
    inline constexpr char16_t mealRestriction[] = u"meal.restriction";
    inline constexpr char16_t swallowing[] = u"meal.swallowing";
    inline constexpr char16_t sleep[] = u"mind.sleep";
    inline constexpr char16_t communication[] = u"mind.communication";
    inline constexpr char16_t mindProblems[] = u"mind.problems";
    inline constexpr char16_t diseases[] = u"medical.diseases";
    inline constexpr char16_t admissions[] = u"medical.admissions";
    inline constexpr char16_t admissionCause[] = u"medical.admission-cause";
    inline constexpr char16_t currentDisease[] = u"medical.current-disease";
    inline constexpr char16_t contraindication[] = u"medical.contraindication";
    inline constexpr char16_t prognosis[] = u"medical.prognosis";
    inline constexpr char16_t treatments[] = u"medical.treatments";
    inline constexpr char16_t medicines[] = u"medical.medicines";
    inline constexpr char16_t adherence[] = u"medical.adherence";
    inline constexpr char16_t allergy[] = u"medical.allergy"; ///< regional forms
    inline constexpr char16_t doctorClinic[] = u"doctor.clinic";
    inline constexpr char16_t doctorName[] = u"doctor.name";
    inline constexpr char16_t doctorPhone[] = u"doctor.phone";
    inline constexpr char16_t followupClinic[] = u"doctor.followup-clinic";
    inline constexpr char16_t homeRequirements[] = u"home.requirements";
    inline constexpr char16_t homeCautions[] = u"home.cautions";
    inline constexpr char16_t rehabStatus[] = u"rehab.status";
    inline constexpr char16_t hearings[] = u"contact.hearings";
    inline constexpr char16_t hearingDate[] = u"contact.date";
    inline constexpr char16_t hearingInformant[] = u"contact.informant";
    inline constexpr char16_t hearingConference[] = u"contact.conference";

    /// Every fact there is a name for, those above and all others forms ask for, sorted; the list
    /// is resources/forms/codes/dictionary.json.
    QStringList all();
    /// What the fact is, in Japanese and independent of any form; empty when unknown.
    QString meaning(const QString &code);
    /// Whether the fact is only for those who need it, on whatever form it is asked.
    bool isSensitive(const QString &code);
    /// Whether an answer may tell what the illness is, so that it stays with those who know while
    /// the patient was not told (`disclosure`).
    bool namesIllness(const QString &code);

} // namespace dictionary

/// Looks facts up across several forms; the first form that answers wins, so put the newest first.
/// Borrows the states: they must outlive it.
class Facts {
public:
    explicit Facts(QList<const FormState *> states);

    struct Place {
        const FormState *state;
        QString linkId;
    };
    /// Where the fact is asked, answered or not, in the order of states and forms.
    QList<Place> places(QStringView code) const;
    QList<Answer> answers(QStringView code) const; ///< of the first item that has some
    /// As it reads on paper, with what hangs below; empty when nobody answered.
    QString text(QStringView code) const;
    std::optional<PartialDate> date(QStringView code) const;
    bool isAnswered(QStringView code) const { return !answers(code).isEmpty(); }

private:
    std::optional<Place> answeredPlace(QStringView code) const;
    QList<const FormState *> m_states;
};

} // namespace tasuki
