// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The press budgets of the sheet, on the real window with real key events.
#include "core/forms/formlibrary.h"
#include "tests/support/fakeaccess.h"
#include "tests/support/handclock.h"
#include "tests/support/text.h"
#include "ui/patients/clientpage.h"
#include "ui/patients/monthlypage.h"
#include "ui/patients/patientspage.h"
#include "ui/patients/quicksearch.h"
#include "ui/sheets/differencepage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pagefactory.h"
#include "ui/today/todaypage.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace tasuki;
using namespace std::chrono_literals;

namespace {

class CareOfficePages final : public PageFactory {
public:
    explicit CareOfficePages(const Clock &clock)
        : m_clock(clock)
    { }

    Page *makePage(const Place &place, Workspace &workspace, QWidget *parent) override
    {
        switch (place.kind) {
        case Place::Kind::Today:
            return new TodayPage(workspace, m_clock, parent);
        case Place::Kind::Patients:
            return new PatientsPage(workspace, m_clock, parent);
        case Place::Kind::QuickSearch:
            return new QuickSearch(workspace, m_clock, parent);
        case Place::Kind::Client:
            return new ClientPage(place.object, workspace, m_clock, parent);
        case Place::Kind::Differences:
            return new DifferencePage(place.object, workspace, m_clock, parent);
        case Place::Kind::Monthly:
            return new MonthlyPage(workspace, m_clock, parent);
        default:
            return nullptr;
        }
    }
    QWidget *makeDoor(QWidget *parent) override { return new QWidget(parent); }

private:
    const Clock &m_clock;
};

/// Nishida's desk with the window open, and her fingers counted.
class CountedDesk {
public:
    CountedDesk()
        : m_library(FormLibrary::builtIn())
        , m_clock(FakeWorkspace::moment())
        , m_pages(m_clock)
        , m_window(m_access, m_pages, m_clock,
                   {m_folder.filePath(QStringLiteral("window.ini")), 10min})
    {
        m_access.openNow();
        const auto form = m_library.latest(
            QStringLiteral("https://tasuki.example/forms/admission-information"));
        workspace().setForms(m_library);
        for (Sheet &sheet : workspace().sheets)
            sheet.form = form->canonical();
        m_window.resize(1200, 800);
        m_window.show();
        m_window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&m_window));
    }

    FakeWorkspace &workspace() { return m_access.desk(); }
    MainWindow &window() { return m_window; }
    int presses() const { return m_presses; }

    void open(const Place &place)
    {
        m_window.open(place);
        settle();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ++m_presses;
        QWidget *target = QApplication::focusWidget();
        QTest::keyClick(target ? target : &m_window, key, modifiers);
        settle();
    }
    int count(const QString &gesture)
    {
        return static_cast<int>(
            std::count_if(workspace().gestures.begin(), workspace().gestures.end(),
                          [&gesture](const QString &line) { return line.startsWith(gesture); }));
    }

private:
    static void settle()
    {
        for (int round = 0; round < 4; ++round)
            QCoreApplication::sendPostedEvents(), QCoreApplication::processEvents();
    }

    QTemporaryDir m_folder;
    FormLibrary m_library;
    FakeAccess m_access;
    HandClock m_clock;
    CareOfficePages m_pages;
    MainWindow m_window;
    int m_presses = 0;
};

/// F4, who told, the six cards, Ctrl+Enter, Enter.
void admitAndSend(CountedDesk &desk)
{
    desk.press(Qt::Key_F4);
    desk.press(Qt::Key_1);
    desk.press(Qt::Key_Return);
    for (int card = 0; card < 6; ++card)
        desk.press(Qt::Key_Space);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    desk.press(Qt::Key_Return);
}

} // namespace

TEST_CASE("A fresh admission goes from the open client page to 送信 in at most twenty presses",
          "[ui][budget]")
{
    CountedDesk desk;
    desk.open({Place::Kind::Client, desk.workspace().clientNamed(QStringLiteral("池田フミ子"))});
    admitAndSend(desk);
    CHECK(desk.count(QStringLiteral("admit ")) == 1);
    CHECK(desk.count(QStringLiteral("confirm ")) == 6);
    CHECK(desk.count(QStringLiteral("send ")) == 1);
    CHECK(desk.presses() <= 20);
}

TEST_CASE("The monthly look at one client takes six presses in the window", "[ui][budget]")
{
    CountedDesk desk;
    desk.open({Place::Kind::Monthly, {}});
    for (int card = 0; card < 6; ++card)
        desk.press(Qt::Key_Space);
    CHECK(desk.count(QStringLiteral("confirm ")) == 6);
    CHECK(desk.presses() == 6);
}

TEST_CASE("From the sheet to what changed and back are two presses", "[ui][budget]")
{
    CountedDesk desk;
    desk.open({Place::Kind::Client, desk.workspace().clientNamed(QStringLiteral("池田フミ子"))});
    desk.press(Qt::Key_D, Qt::ControlModifier);
    REQUIRE(qobject_cast<DifferencePage *>(desk.window().page()));
    desk.press(Qt::Key_Escape);
    CHECK(qobject_cast<ClientPage *>(desk.window().page()));
    CHECK(desk.presses() == 2);
}
