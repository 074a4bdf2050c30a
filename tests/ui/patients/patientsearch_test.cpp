// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeworkspace.h"
#include "tests/support/handclock.h"
#include "tests/support/text.h"
#include "ui/patients/clientlistmodel.h"
#include "ui/patients/patientspage.h"
#include "ui/widgets/emptystate.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace tasuki;

namespace {

struct List {
    List()
        : workspace(FakeWorkspace::Desk::CareOffice)
        , clock(FakeWorkspace::moment())
        , page(workspace, clock)
        , line(page.findChild<QLineEdit *>(QStringLiteral("searchLineEdit")))
        , view(page.findChild<QListView *>(QStringLiteral("clientListView")))
    {
        page.refresh();
        page.show();
    }
    QStringList names() const
    {
        QStringList all;
        for (int row = 0; row < view->model()->rowCount(); ++row)
            all.append(view->model()->index(row, 0).data().toString());
        return all;
    }

    FakeWorkspace workspace;
    HandClock clock;
    PatientsPage page;
    QLineEdit *line;
    QListView *view;
};

} // namespace

TEST_CASE("A client is found by kanji, kana, romaji or number", "[patients]")
{
    const QString typed = GENERATE(QStringLiteral("佐藤ハル"), QStringLiteral("さとうはる"),
                                   QStringLiteral("サトウハル"), QStringLiteral("satouharu"),
                                   QStringLiteral("0000000101"), QStringLiteral("０１０１"));
    List list;
    list.line->insert(typed);
    CHECK(list.names().contains(QStringLiteral("佐藤ハル")));
    CHECK(list.names().size() < 4);
}

TEST_CASE("The list narrows while the input method is still composing", "[patients]")
{
    List list;
    QInputMethodEvent composing(QStringLiteral("みやう"), {});
    QApplication::sendEvent(list.line, &composing);
    CHECK(list.line->text().isEmpty());
    CHECK(list.names() == QStringList{QStringLiteral("宮内トメ")});

    QInputMethodEvent cancelled(QString(), {});
    QApplication::sendEvent(list.line, &cancelled);
    CHECK(list.names().size() == 12);
}

TEST_CASE("Down and Enter open a client without leaving the search field", "[patients]")
{
    List list;
    QSignalSpy opened(&list.page, &Page::openRequested);
    QTest::keyClicks(list.line, QStringLiteral("satou"));
    REQUIRE(list.names().size() == 2);
    QTest::keyClick(list.line, Qt::Key_Down);
    QTest::keyClick(list.line, Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened[0][0].value<Place>()
          == Place{Place::Kind::Client, list.workspace.clientNamed(list.names()[1])});
}

TEST_CASE("A search without a match says how to search better", "[patients]")
{
    List list;
    QTest::keyClicks(list.line, QStringLiteral("zzzz"));
    CHECK(list.page.findChild<EmptyState *>()->isVisible());
    QTest::keyClick(list.line, Qt::Key_Return); // nothing to open, nothing happens
    list.line->clear();
    CHECK_FALSE(list.page.findChild<EmptyState *>()->isVisible());
}

TEST_CASE("The list keeps its row when the ward changes behind it", "[patients]")
{
    List list;
    QAbstractItemModelTester tester(list.view->model(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);
    list.view->setCurrentIndex(list.view->model()->index(5, 0));
    const QString chosen = list.view->currentIndex().data().toString();
    list.workspace.data.clients.removeFirst();
    list.workspace.publish();
    list.page.refresh();
    CHECK(list.view->currentIndex().data().toString() == chosen);
}

TEST_CASE("A client in hospital with a waiting sheet is marked so", "[patients]")
{
    FakeWorkspace workspace(FakeWorkspace::Desk::CareOffice);
    workspace.send(workspace.episodeOf(QStringLiteral("佐藤ハル")), QStringLiteral("hash-1"));
    ClientListModel model;
    model.setEntries(workspace.search(QStringLiteral("佐藤ハル")), *workspace.snapshot());
    const auto row = model.index(0).data(ClientListModel::ClientRowRole).value<ClientRow>();
    CHECK(row.isInHospital);
    CHECK(row.hasUnsent);
}
