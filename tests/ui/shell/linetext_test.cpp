// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/text.h"
#include "ui/shell/linetext.h"

using namespace tasuki;

namespace {

QDateTime at(int hour, int minute)
{
    return QDateTime(QDate(2026, 6, 1), QTime(hour, minute)).toUTC();
}

} // namespace

TEST_CASE("The line tells when it last worked", "[shell]")
{
    Connectivity line;
    line.state = Connectivity::State::Online;
    line.lastContact = at(10, 31);
    CHECK(lineText(line, at(10, 40)) == QStringLiteral("Connected, last checked 10:31"));
}

TEST_CASE("Without a network the line promises that nothing is lost", "[shell]")
{
    Connectivity line;
    line.state = Connectivity::State::Offline;
    line.problem = Error{Error::Kind::Timeout, {}};
    CHECK(lineText(line, at(10, 40)).contains(QStringLiteral("kept on this computer")));
}

TEST_CASE("A hotel's log-in page is not called a missing network", "[shell]")
{
    Connectivity offline, portal;
    offline.state = portal.state = Connectivity::State::Offline;
    portal.problem = Error{Error::Kind::Portal, {}};
    CHECK(lineText(portal, at(10, 40)) != lineText(offline, at(10, 40)));
    CHECK_FALSE(lineText(portal, at(10, 40)).isEmpty());
}

TEST_CASE("A program that is too old is not called a file that is too new", "[shell]")
{
    Connectivity line;
    line.state = Connectivity::State::Stopped;
    line.problem = Error{Error::Kind::Newer, {}};
    CHECK(lineText(line, at(10, 40)).contains(QStringLiteral("too old")));
    CHECK(lineText(line, at(10, 40)).contains(QStringLiteral("update Tasuki")));
}

TEST_CASE("A disk without room is called that, not a missing network or a broken disk", "[shell]")
{
    Connectivity offline, full, broken;
    offline.state = full.state = broken.state = Connectivity::State::Offline;
    full.problem = Error{Error::Kind::DiskFull, {}};
    broken.problem = Error{Error::Kind::Storage, {}};
    CHECK(lineText(full, at(10, 40)).contains(QStringLiteral("disk of this computer is full")));
    CHECK(lineText(full, at(10, 40)) != lineText(offline, at(10, 40)));
    CHECK(lineText(full, at(10, 40)) != lineText(broken, at(10, 40)));
}

TEST_CASE("Every state of the line has words", "[shell]")
{
    using State = Connectivity::State;
    const auto state
        = GENERATE(State::Unknown, State::Online, State::Syncing, State::Offline, State::Stopped);
    Connectivity line;
    line.state = state;
    CHECK_FALSE(lineText(line, at(10, 40)).isEmpty());
}

TEST_CASE("What is not sent is counted with the time of the oldest", "[shell]")
{
    CHECK(unsentText(0, {}, at(10, 40)).isEmpty());
    CHECK(unsentText(2, at(10, 12), at(10, 40))
          == QStringLiteral("Not sent yet: 2, the oldest from 10:12"));
}
