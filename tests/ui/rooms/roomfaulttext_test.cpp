// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/roomretention.h"
#include "core/rules/roomrules.h"
#include "tests/support/text.h"
#include "ui/rooms/roomfaulttext.h"
#include "ui/support/errortext.h"

#include <QSet>

using namespace tasuki;

TEST_CASE("Every code has a sentence of its own", "[ui][rooms][faults]")
{
    QStringList codes{QStringLiteral("archived"),       QStringLiteral("feature_off"),
                      QStringLiteral("opener_stays"),   QStringLiteral("too_many_changes"),
                      QStringLiteral("unknown_office"), QStringLiteral("forbidden"),
                      QStringLiteral("not_the_author"), QStringLiteral("too_large")};
    for (const RoomFault fault :
         {RoomFault::NotAtADesk, RoomFault::WrongOpener, RoomFault::WrongMember,
          RoomFault::TooFewMembers, RoomFault::TooManyMembers, RoomFault::PatientNeeded,
          RoomFault::PatientNotAllowed, RoomFault::ConsentNeeded})
        codes.append(toCode(fault));
    for (const DiscardFault fault :
         {DiscardFault::NotArchived, DiscardFault::UsedLately, DiscardFault::MustBeKept,
          DiscardFault::HasCircles, DiscardFault::NotYours, DiscardFault::NotAskedFor,
          DiscardFault::SamePerson, DiscardFault::SameOffice, DiscardFault::CentreAgrees})
        codes.append(toCode(fault));
    QSet<QString> said{roomFaultText(QStringLiteral("something_newer"))};
    for (const QString &code : std::as_const(codes)) {
        INFO(code.toStdString());
        CHECK_FALSE(said.contains(roomFaultText(code)));
        said.insert(roomFaultText(code));
        CHECK_FALSE(roomFaultText(code).contains(u'_'));
    }
}

TEST_CASE("A refusal that passes says when", "[ui][rooms][faults]")
{
    const QString code
        = toCode(DiscardFault::MustBeKept, QDateTime(QDate(2031, 6, 1), QTime(1, 0), Qt::UTC));
    const QString plain = roomFaultText(toCode(DiscardFault::MustBeKept));
    CHECK(roomFaultText(code).startsWith(plain));
    CHECK(roomFaultText(code).contains(QStringLiteral("2031")));
    CHECK_FALSE(plain.contains(QStringLiteral("2031")));
    CHECK(roomErrorText({Error::Kind::Conflict, code}) == roomFaultText(code));
}

TEST_CASE("An error about a room says what is wrong with the room", "[ui][rooms][faults]")
{
    const Error fault{Error::Kind::Invalid, QStringLiteral("too_few_members")};
    CHECK(roomErrorText(fault) == roomFaultText(fault.detail));
    CHECK(roomErrorText({Error::Kind::Forbidden, QStringLiteral("another office opened it")})
          == roomFaultText(QStringLiteral("forbidden")));
    const Error full{Error::Kind::DiskFull, QStringLiteral("no space")};
    CHECK(roomErrorText(full) == errorText(full));
}

TEST_CASE("A refusal says what it was about", "[ui][rooms][faults]")
{
    const QString code = QStringLiteral("archived");
    CHECK(refusedRoomText(code).contains(roomFaultText(code)));
    CHECK(refusedPostText(code, true).contains(roomFaultText(code)));
    CHECK(refusedPostText(code, true) != refusedPostText(code, false));
}
