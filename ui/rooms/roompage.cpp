// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/roompage.h"

#include "core/services/workspace.h"
#include "ui/rooms/roomfaulttext.h"
#include "ui/rooms/roomheader.h"
#include "ui/shell/roomtab.h"
#include "ui/support/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"

#include <QShortcut>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace tasuki {

RoomPage::RoomPage(ScopeId room, const PostPlace &begin, QList<RoomTabKind> kinds,
                   RoomTabMemory &memory, Workspace &workspace, QWidget *parent)
    : Page(parent)
    , m_room(room)
    , m_isAtPost(!begin.post.isNull())
    , m_kinds(std::move(kinds))
    , m_memory(memory)
    , m_workspace(workspace)
    , m_made(m_kinds.size())
    , m_header(new RoomHeader(this))
    , m_bar(new MessageBar(this))
    , m_tabs(new QTabBar(this))
    , m_body(new QStackedWidget(this))
    , m_gone(new EmptyState(tr("This room is no longer here"),
                            tr("Your office was taken out of it, or the consent was withdrawn. "
                               "What was in it is erased from this computer."),
                            this))
{
    setObjectName(QStringLiteral("roomPage"));
    m_bar->setObjectName(QStringLiteral("roomMessageBar"));
    m_tabs->setObjectName(QStringLiteral("roomTabBar"));
    m_tabs->setAccessibleName(tr("Parts of the room"));
    m_tabs->setExpanding(false);
    layOut();
    addKeys();
    connect(m_tabs, &QTabBar::currentChanged, this, &RoomPage::choose);
}

void RoomPage::layOut()
{
    m_body->addWidget(m_gone);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::space, theme::smallSpace, theme::space, theme::smallSpace);
    column->setSpacing(theme::hairSpace);
    column->addWidget(m_header);
    column->addWidget(m_bar);
    column->addWidget(m_tabs);
    column->addWidget(m_body, 1);
}

void RoomPage::addKeys()
{
    constexpr int mostKeys = 9;
    for (int i = 0; i < mostKeys; ++i) {
        auto *go = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)), this);
        go->setContext(Qt::WidgetWithChildrenShortcut);
        connect(go, &QShortcut::activated, this, [this, i] {
            if (i >= m_tabs->count())
                return;
            m_tabs->setCurrentIndex(i);
            focusFirst();
        });
    }
}

QString RoomPage::title() const
{
    const SnapshotPtr snapshot = m_workspace.snapshot();
    const RoomEntry *entry = snapshot->room(m_room);
    if (!entry)
        return tr("Room");
    return entry->room.patient
        ? tr("%1: %2", "room, patient").arg(entry->room.title, entry->room.patient->name)
        : entry->room.title;
}

void RoomPage::refresh()
{
    const SnapshotPtr snapshot = m_workspace.snapshot();
    const RoomEntry *entry = snapshot->room(m_room);
    if (!entry)
        return showGone();
    m_header->show();
    m_header->display(roomFace(*entry), *snapshot);
    showRefusal(*entry);
    showTabs(*entry);
    if (std::exchange(m_title, title()) != title())
        Q_EMIT titleChanged();
}

void RoomPage::showRefusal(const RoomEntry &entry)
{
    if (std::exchange(m_refusal, entry.refusal) != entry.refusal && !entry.refusal.isEmpty())
        m_bar->showError(refusedRoomText(entry.refusal));
}

bool RoomPage::isThere(const RoomTabKind &kind, const RoomEntry &entry) const
{
    return !kind.feature || entry.room.features.testFlag(*kind.feature)
        || (m_isAtPost && kind.feature == RoomFeature::Talk);
}

void RoomPage::showTabs(const RoomEntry &entry)
{
    QList<qsizetype> wanted;
    for (qsizetype kind = 0; kind < m_kinds.size(); ++kind) {
        if (isThere(m_kinds.at(kind), entry))
            wanted.append(kind);
        else
            forget(kind);
    }
    if (wanted != m_shown) {
        const qsizetype before = m_shown.value(m_tabs->currentIndex(), -1);
        const QSignalBlocker quiet(m_tabs);
        while (m_tabs->count() > 0)
            m_tabs->removeTab(0);
        m_shown = wanted;
        for (const qsizetype kind : std::as_const(m_shown)) {
            const int tab = m_tabs->addTab(m_kinds.at(kind).title);
            m_tabs->setTabToolTip(tab, tr("Ctrl+%1").arg(tab + 1));
        }
        const qsizetype kind = wanted.contains(before) ? before : kindToBeginWith();
        m_tabs->setCurrentIndex(static_cast<int>(m_shown.indexOf(kind)));
    }
    m_tabs->show();
    showKind(m_shown.value(m_tabs->currentIndex(), -1));
}

qsizetype RoomPage::kindToBeginWith() const
{
    const QString remembered = m_memory.value(m_room);
    for (const qsizetype kind : m_shown) {
        const RoomTabKind &known = m_kinds.at(kind);
        if (m_isAtPost ? known.feature == RoomFeature::Talk : known.title == remembered)
            return kind;
    }
    return m_shown.value(0, -1);
}

void RoomPage::showKind(qsizetype kind)
{
    if (kind < 0)
        return;
    QPointer<RoomTab> &tab = m_made[kind];
    if (!tab) {
        tab = m_kinds.at(kind).make(m_room, m_body);
        m_body->addWidget(tab);
        connect(tab, &RoomTab::openRequested, this, &Page::openRequested);
        connect(tab, &RoomTab::tabWanted, this, &RoomPage::goTo);
    }
    m_body->setCurrentWidget(tab);
    tab->refresh();
}

void RoomPage::forget(qsizetype kind)
{
    RoomTab *tab = m_made.at(kind);
    if (!tab)
        return;
    const bool hadFocus = tab->isAncestorOf(focusWidget());
    tab->saveNow();
    m_body->removeWidget(tab);
    m_made[kind].clear();
    tab->hide();
    tab->deleteLater(); // perhaps it is its own gesture that switched it off
    if (hadFocus)
        m_tabs->setFocus();
}

/// With the room goes whatever was read from it.
void RoomPage::showGone()
{
    for (qsizetype kind = 0; kind < m_kinds.size(); ++kind)
        forget(kind);
    const QSignalBlocker quiet(m_tabs);
    while (m_tabs->count() > 0)
        m_tabs->removeTab(0);
    m_shown.clear();
    m_tabs->hide();
    m_header->hide();
    m_bar->clear();
    m_body->setCurrentWidget(m_gone);
    Q_EMIT titleChanged();
}

void RoomPage::choose(int tab)
{
    if (tab < 0 || tab >= m_shown.size())
        return;
    if (RoomTab *left = currentTab())
        left->saveNow();
    const qsizetype kind = m_shown.at(tab);
    m_memory.insert(m_room, m_kinds.at(kind).title);
    showKind(kind);
}

void RoomPage::goTo(RoomFeature feature, ObjectId object)
{
    for (int tab = 0; tab < m_shown.size(); ++tab) {
        if (m_kinds.at(m_shown.at(tab)).feature != feature)
            continue;
        m_tabs->setCurrentIndex(tab);
        currentTab()->choose(object);
        return focusFirst();
    }
}

RoomTab *RoomPage::currentTab() const
{
    for (const QPointer<RoomTab> &tab : m_made) {
        if (tab && m_body->currentWidget() == tab)
            return tab;
    }
    return nullptr;
}

void RoomPage::focusFirst()
{
    if (RoomTab *tab = currentTab())
        tab->focusFirst();
    else
        setFocus();
}

void RoomPage::saveNow()
{
    for (const QPointer<RoomTab> &tab : std::as_const(m_made)) {
        if (tab)
            tab->saveNow();
    }
}

} // namespace tasuki
