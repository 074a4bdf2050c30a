// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/roomwords.h"

#include "core/services/snapshot.h"

#include <QCoreApplication>

#include <algorithm>

namespace tasuki {

namespace {

    struct RoomWords {
        Q_DECLARE_TR_FUNCTIONS(RoomWords)
    };

} // namespace

QString featureText(RoomFeature feature)
{
    switch (feature) {
    case RoomFeature::Talk:
        return RoomWords::tr("Messages");
    case RoomFeature::Cautions:
        return RoomWords::tr("Cautions");
    case RoomFeature::Vitals:
        return RoomWords::tr("Vital signs");
    case RoomFeature::Medicines:
        return RoomWords::tr("Medicines");
    case RoomFeature::Meeting:
        return RoomWords::tr("Online meeting");
    case RoomFeature::Profile:
        return RoomWords::tr("About the patient");
    case RoomFeature::Calendar:
        return RoomWords::tr("Calendar");
    }
    return {};
}

QString officeKindText(OfficeKind kind)
{
    switch (kind) {
    case OfficeKind::CareOffice:
        return RoomWords::tr("care office");
    case OfficeKind::Hospital:
        return RoomWords::tr("hospital");
    case OfficeKind::Clinic:
        return RoomWords::tr("clinic");
    case OfficeKind::Centre:
        return RoomWords::tr("centre");
    case OfficeKind::VisitingNursing:
        return RoomWords::tr("visiting nurses");
    case OfficeKind::Pharmacy:
        return RoomWords::tr("pharmacy");
    case OfficeKind::CareService:
        return RoomWords::tr("care service");
    case OfficeKind::Facility:
        return RoomWords::tr("facility");
    }
    return {};
}

QString professionText(Profession profession)
{
    switch (profession) {
    case Profession::CareManager:
        return RoomWords::tr("care manager");
    case Profession::SocialWorker:
        return RoomWords::tr("social worker");
    case Profession::Doctor:
        return RoomWords::tr("doctor");
    case Profession::Nurse:
        return RoomWords::tr("nurse");
    case Profession::Rehabilitation:
        return RoomWords::tr("rehabilitation");
    case Profession::Pharmacist:
        return RoomWords::tr("pharmacist");
    case Profession::Clerk:
        return RoomWords::tr("clerk");
    case Profession::Administrator:
        return RoomWords::tr("administrator");
    case Profession::Dietitian:
        return RoomWords::tr("dietitian");
    case Profession::Dentist:
        return RoomWords::tr("dentist");
    case Profession::CareWorker:
        return RoomWords::tr("care worker");
    }
    return {};
}

QString officeText(const Office &office)
{
    return RoomWords::tr("%1 (%2)", "office, its kind")
        .arg(office.name, officeKindText(office.kind));
}

QString patientText(const RoomPatient &patient)
{
    return RoomWords::tr("%1 (%2) %3", "name, kana, birth date")
        .arg(patient.name, patient.kana, toWareki(patient.birth));
}

QString templateText(const TemplateText &text)
{
    // The texts come with a file, in both languages: the translation says which of them it is.
    return RoomWords::tr("en", "code of the language of this program") == u"ja" ? text.ja : text.en;
}

QList<Person> peopleAt(OfficeId office, const Snapshot &snapshot)
{
    QList<Person> people;
    for (const Person &person : snapshot.people) {
        if (person.office == office && person.profession != Profession::Administrator)
            people.append(person);
    }
    std::sort(people.begin(), people.end(), [](const Person &a, const Person &b) {
        return std::pair(a.kana, a.id) < std::pair(b.kana, b.id);
    });
    return people;
}

QString personText(const Person &person)
{
    return RoomWords::tr("%1 (%2)", "person, profession")
        .arg(person.name, professionText(person.profession));
}

QString missingText(MissingRole missing)
{
    if (missing == MissingRole::Nothing)
        return {};
    return RoomWords::tr("Nobody in this room is a doctor or a visiting nurse yet. One of them "
                         "should be in it: please invite their office.");
}

} // namespace tasuki
