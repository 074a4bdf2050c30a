// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "core/base/clock.h"
#include "core/services/access.h"
#include "core/services/workspace.h"
#include "ui/shell/firmshortcuts.h"
#include "ui/shell/idlelock.h"
#include "ui/shell/keyboardhelp.h"
#include "ui/shell/navigationrail.h"
#include "ui/shell/pagefactory.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/searchpopup.h"
#include "ui/shell/statusline.h"
#include "ui/support/composition.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tasuki {

namespace {

    /// A dialog of this desk, not the window of another one in the same program.
    bool belongsTo(const QWidget *window, const QWidget *owner)
    {
        while (window && window != owner)
            window = window->parentWidget();
        return window != nullptr;
    }

    bool isRoot(Place::Kind kind)
    {
        return kind == Place::Kind::Today || kind == Place::Kind::Patients
            || kind == Place::Kind::Tray || kind == Place::Kind::Rooms;
    }

} // namespace

MainWindow::MainWindow(Access &access, PageFactory &pages, const Clock &clock,
                       const Options &options, QWidget *parent)
    : QMainWindow(parent)
    , m_access(access)
    , m_pages(pages)
    , m_memory(options.memoryFile)
    , m_idle(new IdleLock(clock, options.lockAfter, this))
    , m_body(new QStackedWidget(this))
    , m_desk(new QWidget(m_body))
    , m_rail(new NavigationRail(m_desk))
    , m_stack(new PageStack(m_desk))
    , m_status(new StatusLine(clock, this))
{
    new Composition(this);
    layOut();
    addShortcuts();
    connect(m_rail, &NavigationRail::placeChosen, this, &MainWindow::open);
    connect(m_rail, &NavigationRail::searchRequested, this, &MainWindow::openQuickSearch);
    connect(m_rail, &NavigationRail::helpRequested, this, &MainWindow::showHelp);
    connect(m_rail, &NavigationRail::noticesRequested, this, &MainWindow::showNotices);
    connect(m_rail, &NavigationRail::lockRequested, this, &MainWindow::lock);
    connect(m_stack, &PageStack::pageShown, this, &MainWindow::updateTitle);
    connect(m_idle, &IdleLock::expired, this, &MainWindow::lock);
    connect(&m_access, &Access::unlocked, this, &MainWindow::enter);
    connect(&m_access, &Access::aboutToLock, this, &MainWindow::leave);
    connect(&m_access, &Access::locked, this, &MainWindow::showDoor);
    m_memory.restore(*this);
    if (m_access.isUnlocked())
        enter();
    else
        showDoor();
}

MainWindow::~MainWindow()
{
    m_stack->clear(); // pages refer to the workspace, which outlives only the window
}

void MainWindow::layOut()
{
    auto *row = new QHBoxLayout(m_desk);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addWidget(m_stack, 1);
    m_body->addWidget(m_desk);
    auto *whole = new QWidget(this);
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_body, 1);
    column->addWidget(m_status);
    setCentralWidget(whole);
}

void MainWindow::addShortcut(const QKeySequence &keys, void (MainWindow::*action)())
{
    auto *shortcut = new QShortcut(keys, this);
    shortcut->setContext(Qt::WindowShortcut); // two windows may be open, each with its own keys
    connect(shortcut, &QShortcut::activated, this, action);
}

void MainWindow::addShortcuts()
{
    new FirmShortcuts({QKeySequence(Qt::CTRL | Qt::Key_K), QKeySequence(Qt::CTRL | Qt::Key_L)},
                      this);
    addShortcut(QKeySequence(Qt::CTRL | Qt::Key_K), &MainWindow::openQuickSearch);
    addShortcut(QKeySequence(Qt::CTRL | Qt::Key_L), &MainWindow::lock);
    addShortcut(QKeySequence(Qt::ALT | Qt::Key_Left), &MainWindow::goBack);
    addShortcut(QKeySequence(Qt::Key_F1), &MainWindow::showHelp);
    addShortcut(QKeySequence(Qt::CTRL | Qt::Key_Comma), &MainWindow::showNotices);
    for (int i = 0; i < 3; ++i) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + i)), this);
        connect(shortcut, &QShortcut::activated, this, [this, i] {
            if (const QList<Place> places = m_rail->places(); i < places.size())
                open(places.at(i));
        });
    }
}

Page *MainWindow::make(const Place &place, QWidget *parent)
{
    if (!m_access.isUnlocked())
        return nullptr;
    Page *page = place.kind == Place::Kind::Help
        ? new KeyboardHelp(parent)
        : m_pages.makePage(place, *m_access.workspace(), parent);
    if (!page)
        return nullptr;
    // Queued: the page may go away with the very gesture that asks for another one.
    connect(page, &Page::openRequested, this, &MainWindow::open, Qt::QueuedConnection);
    connect(page, &Page::backRequested, this, &MainWindow::goBack, Qt::QueuedConnection);
    connect(page, &Page::titleChanged, this, &MainWindow::updateTitle);
    return page;
}

void MainWindow::open(const Place &place)
{
    if (place.kind == Place::Kind::QuickSearch)
        return openQuickSearch();
    if (m_stack->page() && m_stack->place() == place) {
        m_stack->page()->refresh();
        m_stack->page()->focusFirst();
        return;
    }
    Page *page = make(place, m_stack);
    if (!page)
        return;
    page->refresh();
    if (isRoot(place.kind) || !m_stack->page())
        m_stack->startWith(place, page);
    else
        m_stack->push(place, page);
    m_rail->mark(m_stack->root());
}

void MainWindow::comeForward()
{
    if (isMinimized())
        showNormal();
    else
        show();
    raise();
    activateWindow();
}

void MainWindow::summon(const Place &place)
{
    comeForward();
    if (m_access.isUnlocked())
        open(place);
    else
        m_summoned = place;
}

void MainWindow::goBack()
{
    m_stack->back();
}

void MainWindow::openQuickSearch()
{
    if (m_quickSearch || !m_access.isUnlocked())
        return;
    if (Page *page = make({Place::Kind::QuickSearch, {}}, this)) {
        m_quickSearch = new SearchPopup(page, this);
        m_quickSearch->setAttribute(Qt::WA_DeleteOnClose);
        m_quickSearch->open();
    } else if (m_rail->places().size() > 1) {
        open(m_rail->places().at(1)); // a hospital looks in its tray
    }
}

void MainWindow::lock()
{
    m_access.lock();
}

Page *MainWindow::page() const
{
    return m_stack->page();
}

void MainWindow::enter()
{
    Workspace *workspace = m_access.workspace();
    connect(workspace, &Workspace::changed, this, &MainWindow::showWorkspace);
    connect(workspace, &Workspace::connectivityChanged, this,
            [this, workspace] { m_status->show(*workspace); });
    connect(m_status, &StatusLine::retryRequested, workspace, &Workspace::retryNow);
    m_body->setCurrentWidget(m_desk);
    if (m_door)
        m_door->deleteLater(); // it is its own signal that brought us here
    m_rail->showFor(*workspace->snapshot());
    m_status->show(*workspace);
    open({Place::Kind::Today, {}});
    if (const auto place = std::exchange(m_summoned, {}))
        open(*place);
    m_idle->start();
}

/// Everything that holds a patient's text goes here, while the services can still take it over.
void MainWindow::leave()
{
    m_idle->stop();
    m_stack->saveAll();
    delete m_quickSearch;
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (window != this && window->isVisible() && belongsTo(window, this))
            window->close();
    }
    m_stack->clear();
    m_rail->clear();
    m_status->showLocked();
    updateTitle();
}

void MainWindow::showDoor()
{
    if (m_door)
        delete m_door;
    m_door = m_pages.makeDoor(m_body);
    m_body->addWidget(m_door);
    m_body->setCurrentWidget(m_door);
    m_status->showLocked();
    m_door->setFocus();
    updateTitle();
}

void MainWindow::showHelp()
{
    open({Place::Kind::Help, {}});
}

void MainWindow::showNotices()
{
    open({Place::Kind::Notices, {}});
}

void MainWindow::showWorkspace()
{
    const Workspace *workspace = m_access.workspace();
    if (!workspace)
        return;
    m_rail->showFor(*workspace->snapshot());
    m_status->show(*workspace);
    if (m_stack->page())
        m_stack->page()->refresh();
}

void MainWindow::updateTitle()
{
    const Page *shown = m_stack->page();
    setWindowTitle(shown ? tr("%1 – Tasuki").arg(shown->title()) : tr("Tasuki"));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_memory.remember(*this);
    m_stack->saveAll();
    QMainWindow::closeEvent(event);
}

} // namespace tasuki
