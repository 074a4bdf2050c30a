// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/roomstaff.h"
#include "tests/support/office.h"
#include "tests/support/text.h"

using namespace tasuki;

namespace {

struct SmallRegion {
    OfficeId add(OfficeKind kind, const QString &name)
    {
        const Office office = makeOffice(kind, name);
        snapshot.offices.insert(office.id, office);
        return office.id;
    }
    void add(OfficeId office, Profession profession)
    {
        Person person;
        person.id = PersonId::create();
        person.office = office;
        person.profession = profession;
        snapshot.people.insert(person.id, person);
    }

    Snapshot snapshot;
    OfficeId care = add(OfficeKind::CareOffice, QStringLiteral("さつき"));
    OfficeId clinic = add(OfficeKind::Clinic, QStringLiteral("みなと医院"));
    OfficeId hospital = add(OfficeKind::Hospital, QStringLiteral("あおば病院"));
    OfficeId centre = add(OfficeKind::Centre, QStringLiteral("センター"));
};

const RoomTemplate &kindOf(const char *id)
{
    const RoomTemplate *known = RoomTemplates::builtIn().find(QLatin1String(id));
    REQUIRE(known);
    return *known;
}

} // namespace

TEST_CASE("Only offices a room may hold and does not hold can be invited, by name", "[roomstaff]")
{
    const SmallRegion region;
    QStringList names;
    for (const Office &office : officesFor(kindOf("patient"), {region.care}, region.snapshot))
        names.append(office.name);
    CHECK(names == QStringList{QStringLiteral("あおば病院"), QStringLiteral("みなと医院")});
    CHECK(officesFor(kindOf("two-doctors"), {region.hospital, region.clinic}, region.snapshot)
              .isEmpty());
}

TEST_CASE("What is missing follows from the people of the offices", "[roomstaff]")
{
    SmallRegion region;
    region.add(region.care, Profession::CareManager);
    region.add(region.hospital, Profession::Nurse);
    const QList<OfficeId> both{region.care, region.hospital};
    CHECK(missingAmong(kindOf("patient"), both, region.snapshot)
          == MissingRole::DoctorOrVisitingNurse);
    CHECK(missingAmong(kindOf("profession"), both, region.snapshot) == MissingRole::Nothing);
    region.add(region.clinic, Profession::Doctor);
    CHECK(missingAmong(kindOf("patient"), both, region.snapshot)
          == MissingRole::DoctorOrVisitingNurse);
    CHECK(missingAmong(kindOf("patient"), both + QList{region.clinic}, region.snapshot)
          == MissingRole::Nothing);
}
