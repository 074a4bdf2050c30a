// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/desk/desksign.h"

#include "ui/notices/badgeicon.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>

namespace tasuki {

DeskSign::DeskSign(Access &access, const Clock &clock, MainWindow &window)
    : m_window(window)
    , m_teller(access, clock)
{
    connect(&m_teller, &NoticeTeller::countChanged, this, &DeskSign::showCount);
    connect(&m_teller, &NoticeTeller::told, &m_tray, &TraySign::tell);
    connect(&m_tray, &TraySign::openRequested, &m_window, &MainWindow::summon);
    connect(&m_tray, &TraySign::windowRequested, &m_window, &MainWindow::comeForward);
    connect(&m_tray, &TraySign::lockRequested, &m_window, &MainWindow::lock);
    connect(&m_tray, &TraySign::quitRequested, qApp, &QApplication::quit);
    // A computer that wakes up noticed nothing of the time in between.
    connect(qApp, &QGuiApplication::applicationStateChanged, this,
            [this](Qt::ApplicationState state) {
                if (state == Qt::ApplicationActive)
                    m_teller.look();
            });
    showCount();
    m_tray.show();
}

void DeskSign::showCount()
{
    m_window.setWindowIcon(badgeIcon(m_teller.count()));
    m_tray.setCount(m_teller.count());
}

} // namespace tasuki
