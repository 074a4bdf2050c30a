// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeworkspace.h"
#include "tests/support/handclock.h"
#include "tests/support/text.h"
#include "ui/support/deadlinetext.h"
#include "ui/today/todaymodel.h"
#include "ui/today/todaypage.h"
#include "ui/today/todaytext.h"
#include "ui/widgets/emptystate.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace tasuki;

namespace {

AdmissionDeadline deadline()
{
    return {QDate(2026, 6, 1),           QDate(2026, 6, 3),      250, 200,
            QStringLiteral("令和6年度"), QStringLiteral("plain")};
}

} // namespace

TEST_CASE("Today gathers its lines by group and keeps their order of urgency", "[today]")
{
    FakeWorkspace workspace(FakeWorkspace::Desk::CareOffice);
    auto items = workspace.todayItems;
    std::reverse(items.begin(), items.end());
    TodayModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setItems(items);
    CHECK(model.index(0).data().toString() == QStringLiteral("佐藤ハル"));
    CHECK(model.index(1).data().toString() == QStringLiteral("髙﨑𠮷次"));
    QStringList headings;
    for (int row = 0; row < model.rowCount(); ++row)
        headings.append(model.index(row).data(TodayModel::GroupStartRole).toString());
    headings.removeAll(QString());
    CHECK(headings
          == QStringList{groupText(TodayGroup::Due), groupText(TodayGroup::Waiting),
                         groupText(TodayGroup::News), groupText(TodayGroup::Later)});
    items.removeFirst();
    model.setItems(items);
    CHECK(model.rowCount() == items.size());
}

TEST_CASE("Enter on a line of today goes where it is done", "[today]")
{
    FakeWorkspace workspace(FakeWorkspace::Desk::CareOffice);
    HandClock clock(FakeWorkspace::moment());
    TodayPage page(workspace, clock);
    QSignalSpy opened(&page, &Page::openRequested);
    page.refresh();
    page.show();
    auto *list = page.findChild<QListView *>(QStringLiteral("todayListView"));
    QTest::keyClick(list, Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened[0][0].value<Place>()
          == Place{Place::Kind::Client, workspace.clientNamed(QStringLiteral("佐藤ハル"))});
}

TEST_CASE("At the hospital a line of today opens the admission", "[today]")
{
    FakeWorkspace workspace(FakeWorkspace::Desk::Hospital);
    HandClock clock(FakeWorkspace::moment());
    TodayPage page(workspace, clock);
    QSignalSpy opened(&page, &Page::openRequested);
    page.refresh();
    page.show();
    QTest::keyClick(page.findChild<QListView *>(), Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened[0][0].value<Place>()
          == Place{Place::Kind::Episode, workspace.episodeOf(QStringLiteral("髙﨑𠮷次"))});
}

TEST_CASE("A day without work says what to do when some comes", "[today]")
{
    FakeWorkspace workspace(FakeWorkspace::Desk::CareOffice);
    workspace.todayItems.clear();
    HandClock clock(FakeWorkspace::moment());
    TodayPage page(workspace, clock);
    page.refresh();
    page.show();
    CHECK(page.findChild<EmptyState *>()->isVisible());
    workspace.todayItems.append(TodayItem{});
    page.refresh();
    CHECK_FALSE(page.findChild<EmptyState *>()->isVisible());
}

TEST_CASE("A deadline names the tier that can still be reached, and its last day", "[today]")
{
    CHECK(deadlineText(deadline(), QDate(2026, 6, 1))
          == QStringLiteral("(I) 250 units: by the end of today"));
    CHECK(deadlineText(deadline(), QDate(2026, 6, 2))
          == QStringLiteral("(II) 200 units: until tomorrow"));
    CHECK(deadlineText(deadline(), QDate(2026, 6, 3))
          == QStringLiteral("(II) 200 units: by the end of today"));
    CHECK_FALSE(deadlineText(deadline(), QDate(2026, 6, 4)).contains(QStringLiteral("200")));
    CHECK(deadlineReason(deadline()).contains(QStringLiteral("令和6年度")));
}
