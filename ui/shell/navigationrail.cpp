// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigationrail.h"

#include "ui/support/theme.h"

#include <QButtonGroup>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tasuki {

namespace {

    constexpr int railWidth = 172;

} // namespace

NavigationRail::NavigationRail(QWidget *parent)
    : QWidget(parent)
    , m_buttons(new QVBoxLayout)
    , m_group(new QButtonGroup(this))
    , m_search(makeButton(tr("Find (Ctrl+K)"), QStringLiteral("quickSearchButton")))
    , m_account(makeButton({}, QStringLiteral("accountButton")))
{
    setFixedWidth(railWidth);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    auto *menu = new QMenu(m_account);
    menu->addAction(tr("Lock (Ctrl+L)"), this, &NavigationRail::lockRequested);
    menu->addAction(tr("Keyboard help (F1)"), this, &NavigationRail::helpRequested);
    menu->addAction(tr("Notices… (Ctrl+,)"), this, &NavigationRail::noticesRequested);
    m_account->setMenu(menu);
    m_account->setPopupMode(QToolButton::InstantPopup);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::smallSpace, theme::space, theme::smallSpace, theme::space);
    column->addLayout(m_buttons);
    column->addWidget(m_search);
    column->addStretch(1);
    column->addWidget(m_account);
    connect(m_search, &QToolButton::clicked, this, &NavigationRail::searchRequested);
    connect(m_group, &QButtonGroup::idClicked, this,
            [this](int index) { Q_EMIT placeChosen(m_places.at(index)); });
}

void NavigationRail::showFor(const Snapshot &snapshot)
{
    if (m_places.isEmpty())
        addPlace(Place::Kind::Today, tr("Today"));
    // On a new computer the directory comes a moment later, and with it which desk this is.
    if (m_places.size() == 1 && !snapshot.myOffice.id.isNull()) {
        if (snapshot.myOffice.kind == OfficeKind::CareOffice)
            addPlace(Place::Kind::Patients, tr("Clients"));
        else if (takesSheets(snapshot.myOffice.kind))
            addPlace(Place::Kind::Tray, tr("Sheets received"));
        addPlace(Place::Kind::Rooms, tr("Messages"));
    }
    showCounts(noticeCount(snapshot));
    const QString office = fontMetrics().elidedText(snapshot.myOffice.name, Qt::ElideRight,
                                                    railWidth - 3 * theme::space);
    m_account->setText(snapshot.me.name + u'\n' + office);
    m_account->setToolTip(snapshot.me.name + u'\n' + snapshot.myOffice.name);
}

/// Sheets wait in a hospital's tray, and on 今日 at a care office.
void NavigationRail::showCounts(const NoticeCount &count)
{
    const bool hasTray = std::any_of(m_places.begin(), m_places.end(), [](const Place &place) {
        return place.kind == Place::Kind::Tray;
    });
    for (int i = 0; i < m_places.size(); ++i) {
        const Place::Kind kind = m_places.at(i).kind;
        const bool isTalk = kind == Place::Kind::Rooms;
        const bool holdsSheets = kind == (hasTray ? Place::Kind::Tray : Place::Kind::Today);
        const int waiting = isTalk ? count.posts : holdsSheets ? count.sheets : 0;
        const QString &name = m_names.at(i);
        QString text = name;
        QString spoken = name;
        if (isTalk && !count.isCounted) {
            text = tr("%1  …", "place, still being counted").arg(name);
            spoken = tr("%1, being counted").arg(name);
        } else if (waiting > 0) {
            text = tr("%1  (%2)", "place, how much waits").arg(name).arg(waiting);
            spoken = tr("%1, %n waiting", "place", waiting).arg(name);
        }
        m_group->button(i)->setText(text);
        m_group->button(i)->setAccessibleName(spoken);
    }
}

void NavigationRail::clear()
{
    m_places.clear();
    m_names.clear();
    qDeleteAll(m_group->buttons());
    m_account->setText({});
    m_account->setToolTip({});
}

void NavigationRail::mark(const Place &root)
{
    for (int i = 0; i < m_places.size(); ++i)
        m_group->button(i)->setChecked(m_places.at(i).kind == root.kind);
}

void NavigationRail::addPlace(Place::Kind kind, const QString &text)
{
    auto *button = makeButton(text, QStringLiteral("place%1Button").arg(m_places.size() + 1));
    button->setCheckable(true);
    button->setToolTip(tr("Alt+%1").arg(m_places.size() + 1));
    QFont font = button->font();
    font.setBold(true);
    button->setFont(font);
    m_group->addButton(button, static_cast<int>(m_places.size()));
    m_buttons->addWidget(button);
    m_places.append({kind, {}});
    m_names.append(text);
}

QToolButton *NavigationRail::makeButton(const QString &text, const QString &name)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setText(text);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    button->setMinimumHeight(theme::rowHeight + theme::smallSpace);
    return button;
}

} // namespace tasuki
