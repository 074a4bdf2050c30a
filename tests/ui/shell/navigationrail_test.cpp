// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/snapshot.h"
#include "tests/support/text.h"
#include "ui/shell/navigationrail.h"

using namespace tasuki;

namespace {

QList<Place::Kind> placesOf(OfficeKind kind)
{
    Snapshot snapshot;
    snapshot.myOffice.id = OfficeId::create();
    snapshot.myOffice.kind = kind;
    NavigationRail rail;
    rail.showFor(snapshot);
    QList<Place::Kind> places;
    for (const Place &place : rail.places())
        places.append(place.kind);
    return places;
}

} // namespace

TEST_CASE("Each office begins where its work is, and nobody has a tray that stays empty", "[shell]")
{
    using Kind = Place::Kind;
    CHECK(placesOf(OfficeKind::CareOffice) == QList{Kind::Today, Kind::Patients, Kind::Rooms});
    for (const OfficeKind kind : {OfficeKind::Hospital, OfficeKind::Clinic})
        CHECK(placesOf(kind) == QList{Kind::Today, Kind::Tray, Kind::Rooms});
    for (const OfficeKind kind : {OfficeKind::VisitingNursing, OfficeKind::Pharmacy,
                                  OfficeKind::CareService, OfficeKind::Facility})
        CHECK(placesOf(kind) == QList{Kind::Today, Kind::Rooms});
}
