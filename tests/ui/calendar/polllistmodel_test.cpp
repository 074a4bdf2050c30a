// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/calendar/planner.h"
#include "ui/calendar/polllistmodel.h"

#include <QAbstractItemModelTester>

#include <rapidcheck.h>

using namespace tasuki;

namespace {

PollEntry entryOf(int number, bool isOpen)
{
    PollEntry entry;
    entry.poll.id = ObjectId::create();
    entry.poll.draft.title = QString::number(number);
    entry.poll.draft.candidates = {planned({}, plannedDay()).time};
    if (!isOpen)
        entry.poll.ended = PollEnd{{}, {}, {}, -1, {}, QStringLiteral("延期")};
    return entry;
}

} // namespace

TEST_CASE("Open polls stand before those that ended, each newest first", "[ui][poll][model]")
{
    QStringList titles;
    for (const PollRow &row :
         pollRows({entryOf(4, false), entryOf(3, true), entryOf(2, false), entryOf(1, true)}, {}))
        titles += row.entry.poll.draft.title;
    CHECK(titles == QString(QStringLiteral("3 1 4 2")).split(u' '));
}

TEST_CASE("The list of polls keeps its word however they come, go and end", "[ui][poll][model]")
{
    QList<PollEntry> all;
    for (int i = 0; i < 12; ++i)
        all.append(entryOf(i, true));
    PollListModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(rc::check([&] {
        QList<PollEntry> some;
        for (PollEntry entry : all) {
            if (*rc::gen::inRange(0, 3) == 0)
                entry.poll.ended = PollEnd{{}, {}, {}, -1, {}, QStringLiteral("延期")};
            if (*rc::gen::inRange(0, 3) > 0)
                some.append(entry);
        }
        model.setRows(pollRows(some, {}));
        RC_ASSERT(model.rowCount() == int(some.size()));
        for (const PollEntry &entry : some)
            RC_ASSERT(*model.entry(model.indexOf(entry.poll.id)) == entry);
    }));
    model.setRows({});
    CHECK(model.rowCount() == 0);
    CHECK(model.entry(model.index(0)) == nullptr);
}
