// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/calendar/planner.h"
#include "ui/calendar/polltablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <rapidcheck.h>

using namespace tasuki;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

Poll pollOf(int candidates)
{
    Poll poll;
    poll.id = ObjectId::create();
    for (int i = 0; i < candidates; ++i)
        poll.draft.candidates.append(planned({}, plannedDay().addDays(i)).time);
    return poll;
}

QString cell(const PollTableModel &model, int row, int column, int role = Qt::DisplayRole)
{
    return model.index(row, column).data(role).toString();
}

} // namespace

TEST_CASE("The table of a poll keeps its word however people answer", "[ui][poll][model]")
{
    const FakeWorkspace workspace(FakeWorkspace::Desk::CareOffice);
    const QList<Poll> polls{pollOf(1), pollOf(3), pollOf(10)};
    QList<PersonId> people{workspace.data.me.id};
    for (int i = 0; i < 5; ++i)
        people.append(PersonId::create());
    PollTableModel model;
    QAbstractItemModelTester tester(&model, fatal);
    CHECK(rc::check([&] {
        Poll poll = polls.at(*rc::gen::inRange(0, 3));
        const auto answers = *rc::gen::inRange(0, 4);
        QSet<PersonId> others;
        for (int i = *rc::gen::inRange(0, 8); i > 0; --i) {
            const PersonId by = people.at(*rc::gen::inRange(0, 6));
            if (by != people.first())
                others.insert(by);
            poll.sheets.append(
                {by, {}, {}, QList<PollAnswer>(poll.draft.candidates.size(), PollAnswer(answers))});
        }
        model.display(poll, std::nullopt, *workspace.snapshot(), true);
        RC_ASSERT(model.rowCount() == int(others.size()) + 2);
        RC_ASSERT(model.columnCount() == int(poll.draft.candidates.size()));
        model.answer(0, PollAnswer::Maybe);
        RC_ASSERT(model.own().first() == PollAnswer::Maybe);
    }));
    model.clear();
    CHECK(model.rowCount() == 0);
    CHECK(model.columnCount() == 0);
}

TEST_CASE("One's own row is the first and takes answers; the last row counts", "[ui][poll][model]")
{
    const FakeWorkspace workspace(FakeWorkspace::Desk::CareOffice);
    Poll poll = pollOf(2);
    poll.sheets.append({PersonId::create(), {}, {}, {PollAnswer::Yes, PollAnswer::No}});
    PollTableModel model;
    QAbstractItemModelTester tester(&model, fatal);
    model.display(poll, std::nullopt, *workspace.snapshot(), true);
    QSignalSpy answered(&model, &PollTableModel::answered);
    CHECK(cell(model, 1, 0) == QStringLiteral("○"));
    CHECK(cell(model, 1, 1) == QStringLiteral("×"));
    CHECK(cell(model, 2, 0) == QStringLiteral("○1 △0 ×0"));
    CHECK(model.takesAnswer(model.index(0, 0)));
    CHECK_FALSE(model.takesAnswer(model.index(1, 0)));
    CHECK_FALSE(model.takesAnswer(model.index(2, 0)));
    model.answer(0, PollAnswer::Yes);
    model.answer(0, PollAnswer::Yes); // as it is
    CHECK(answered.size() == 1);
    CHECK(cell(model, 2, 0) == QStringLiteral("○2 △0 ×0"));
}

TEST_CASE("What a person has begun stands in her row until it is stored", "[ui][poll][model]")
{
    const FakeWorkspace workspace(FakeWorkspace::Desk::CareOffice);
    Poll poll = pollOf(1);
    poll.sheets.append({workspace.data.me.id, {}, {}, {PollAnswer::No}});
    PollTableModel model;
    model.display(poll, QList<PollAnswer>{PollAnswer::Yes}, *workspace.snapshot(), true);
    CHECK(cell(model, 0, 0) == QStringLiteral("○"));
    model.display(poll, std::nullopt, *workspace.snapshot(), true);
    CHECK(cell(model, 0, 0) == QStringLiteral("×"));
}

TEST_CASE("A cell says who, when and what; a head says when", "[ui][poll][model]")
{
    const FakeWorkspace workspace(FakeWorkspace::Desk::CareOffice);
    Poll poll = pollOf(2);
    PollTableModel model;
    model.display(poll, std::nullopt, *workspace.snapshot(), true);
    QSet<QString> spoken;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            const QString text = cell(model, row, column, Qt::AccessibleTextRole);
            CHECK(text.contains(QStringLiteral("令和8年6月%1日").arg(column + 1)));
            spoken.insert(text);
        }
    }
    CHECK(spoken.size() == 4); // none sounds like another one
    model.answer(0, PollAnswer::Maybe);
    CHECK_FALSE(spoken.contains(cell(model, 0, 0, Qt::AccessibleTextRole)));
    CHECK(model.headerData(1, Qt::Horizontal, Qt::AccessibleTextRole)
              .toString()
              .contains(QStringLiteral("令和8年6月2日")));
}

TEST_CASE("What has ended takes no answer, and says what was decided", "[ui][poll][model]")
{
    const FakeWorkspace workspace(FakeWorkspace::Desk::CareOffice);
    Poll poll = pollOf(2);
    PollTableModel model;
    model.display(poll, std::nullopt, *workspace.snapshot(), true);
    const QString before = model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString();
    poll.ended = PollEnd{{}, {}, {}, 1, ObjectId::create(), {}};
    model.display(poll, std::nullopt, *workspace.snapshot(), true);
    CHECK(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString() != before);
    CHECK_FALSE(model.takesAnswer(model.index(0, 0)));
    model.answer(0, PollAnswer::Yes);
    CHECK(model.own().first() == PollAnswer::Open);
}
