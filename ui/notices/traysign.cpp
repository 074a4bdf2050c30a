// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/traysign.h"

#include "ui/notices/badgeicon.h"
#include "ui/notices/noticetext.h"

#include <QMenu>
#include <QSystemTrayIcon>

namespace tasuki {

TraySign::TraySign(QObject *parent)
    : QObject(parent)
    , m_icon(new QSystemTrayIcon(this))
    , m_menu(new QMenu)
    , m_choices(nullptr)
    , m_lock(nullptr)
{
    m_menu->addAction(tr("Open Tasuki"), this, &TraySign::windowRequested);
    m_choices = m_menu->addAction(tr("Notices…"), this, [this] {
        Q_EMIT openRequested({Place::Kind::Notices, {}});
    });
    m_lock = m_menu->addAction(tr("Lock"), this, &TraySign::lockRequested);
    m_menu->addSeparator();
    m_menu->addAction(tr("Quit"), this, &TraySign::quitRequested);
    m_icon->setContextMenu(m_menu);
    connect(m_icon, &QSystemTrayIcon::messageClicked, this,
            [this] { Q_EMIT openRequested(m_lastTold); });
    connect(m_icon, &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason != QSystemTrayIcon::Context)
                    Q_EMIT windowRequested();
            });
    setCount({});
}

TraySign::~TraySign()
{
    m_icon->setContextMenu(nullptr);
    delete m_menu; // a menu has no parent but a widget
}

void TraySign::show()
{
    if (QSystemTrayIcon::isSystemTrayAvailable())
        m_icon->show();
}

void TraySign::setCount(const std::optional<NoticeCount> &count)
{
    m_icon->setIcon(badgeIcon(count));
    m_icon->setToolTip(countText(count));
    m_choices->setEnabled(count.has_value());
    m_lock->setEnabled(count.has_value());
}

void TraySign::tell(const QString &text, const Place &place)
{
    m_lastTold = place;
    if (m_icon->isVisible())
        m_icon->showMessage(tr("Tasuki"), text, QSystemTrayIcon::Information);
}

} // namespace tasuki
