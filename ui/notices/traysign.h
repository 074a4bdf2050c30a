// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/noticecount.h"
#include "ui/shell/place.h"

#include <QObject>

#include <optional>

class QAction;
class QMenu;
class QSystemTrayIcon;

namespace tasuki {

/// The sign in the computer's tray: how much waits, a menu, and the notices themselves. Where there
/// is no tray nothing is shown and everything else works as ever.
class TraySign final : public QObject {
    Q_OBJECT

public:
    explicit TraySign(QObject *parent = nullptr);
    ~TraySign() override;

    void show(); ///< if there is a tray
    void setCount(const std::optional<NoticeCount> &count); ///< nothing: locked
    void tell(const QString &text, const Place &place);
    QMenu *menu() const { return m_menu; }

Q_SIGNALS:
    void openRequested(const tasuki::Place &place);
    void windowRequested();
    void lockRequested();
    void quitRequested();

private:
    QSystemTrayIcon *m_icon;
    QMenu *m_menu;
    QAction *m_choices;
    QAction *m_lock;
    Place m_lastTold; ///< where a click on the notice leads
};

} // namespace tasuki
