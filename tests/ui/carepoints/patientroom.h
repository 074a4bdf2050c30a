// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/carepoints.h"
#include "tests/support/desk.h"
#include "tests/support/text.h"

namespace tasuki {

/// A patient's room of the care manager's desk with the hospital in it, and what stands there.
struct PatientRoom {
    explicit PatientRoom(const QString &name = QStringLiteral("佐藤ハル"))
    {
        const Snapshot &data = desk.workspace.data;
        RoomDraft draft = desk.workspace.rooms().begin(QStringLiteral("patient"));
        draft.title = QStringLiteral("ハルさんを支える部屋");
        draft.patient = RoomPatient{name, QStringLiteral("さとう はる"),
                                    *PartialDate::fromIso(QStringLiteral("1941-11-03"))};
        draft.consent
            = ConsentForm{QStringLiteral("1"), QStringLiteral("皆"), QDate(2026, 5, 1), name, {}};
        for (const Office &office : data.offices) {
            if (office.kind == OfficeKind::Hospital && draft.members.isEmpty())
                draft.members.append(office.id);
        }
        for (const Person &person : data.people) {
            if (person.office != data.me.office)
                other = person;
        }
        const auto opened = desk.workspace.rooms().open(draft).result();
        REQUIRE(opened);
        id = *opened;
    }

    RoomEntry &entry()
    {
        for (RoomEntry &room : desk.workspace.data.rooms) {
            if (room.room.scope == id)
                return room;
        }
        throw std::logic_error("the room is gone");
    }
    /// Written by somebody of the hospital, so many minutes ago.
    ObjectId add(const QString &text, int minutes, bool isPinned = false)
    {
        CarePoint point;
        point.id = ObjectId::create();
        point.scope = id;
        point.versions = {{OperationId::create(), text, other.id, other.office,
                           FakeWorkspace::moment().addSecs(-60 * minutes)}};
        point.isPinned = isPinned;
        entry().points.append({point, false, {}});
        publish();
        return point.id;
    }
    CarePointEntry &point(ObjectId wanted)
    {
        for (CarePointEntry &known : entry().points) {
            if (known.point.id == wanted)
                return known;
        }
        throw std::logic_error("the point is gone");
    }
    PointSource source(const QString &words) const
    {
        return {id,
                ObjectId::create(),
                other.id,
                other.office,
                QDateTime(QDate(2026, 3, 2), QTime(9, 0)),
                words};
    }
    void publish()
    {
        QList<CarePointEntry> &points = entry().points;
        std::sort(points.begin(), points.end(), [](const auto &one, const auto &two) {
            return standsBefore(one.point, two.point);
        });
        desk.workspace.publish();
        desk.settle();
    }

    TestDesk desk;
    ScopeId id;
    Person other;
};

} // namespace tasuki
