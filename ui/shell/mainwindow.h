// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/place.h"
#include "ui/shell/windowmemory.h"

#include <QMainWindow>
#include <QPointer>

#include <chrono>
#include <optional>

class QStackedWidget;

namespace tasuki {

class Access;
class Clock;
class IdleLock;
class NavigationRail;
class Page;
class PageFactory;
class PageStack;
class SearchPopup;
class StatusLine;

/// The window: navigation and nothing else. While locked it shows only the door; every page and
/// with it every patient's name is destroyed before the vault's key goes.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    struct Options {
        QString memoryFile; ///< where the window remembers its place
        std::chrono::milliseconds lockAfter = std::chrono::minutes(10);
    };
    MainWindow(Access &access, PageFactory &pages, const Clock &clock, const Options &options,
               QWidget *parent = nullptr);
    ~MainWindow() override;

    void open(const Place &place); ///< a root place starts a new way, another one is pushed
    /// From outside the window, as by a notice: comes to the front and opens it – after the next
    /// unlock, if it is locked.
    void summon(const Place &place);
    void comeForward();
    void goBack();
    void openQuickSearch();
    void lock();
    Page *page() const; ///< on screen; null while locked

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void layOut();
    void addShortcut(const QKeySequence &keys, void (MainWindow::*action)());
    void addShortcuts();
    void enter();
    void leave();
    void showDoor();
    void showHelp();
    void showNotices();
    void showWorkspace();
    void updateTitle();
    Page *make(const Place &place, QWidget *parent);

    Access &m_access;
    PageFactory &m_pages;
    WindowMemory m_memory;
    IdleLock *m_idle;
    QStackedWidget *m_body; ///< the desk (rail and stack), or the door
    QWidget *m_desk;
    NavigationRail *m_rail;
    PageStack *m_stack;
    StatusLine *m_status;
    QPointer<QWidget> m_door;
    QPointer<SearchPopup> m_quickSearch;
    std::optional<Place> m_summoned; ///< to be opened once it is unlocked
};

} // namespace tasuki
