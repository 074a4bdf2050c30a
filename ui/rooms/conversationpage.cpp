// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/conversationpage.h"

#include "core/services/workspace.h"
#include "ui/rooms/roomheader.h"
#include "ui/support/theme.h"

#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace tasuki {

static ScopeId roomOf(ObjectId episode, const Snapshot &snapshot)
{
    const EpisodeEntry *entry = snapshot.episode(episode);
    return entry ? entry->episode.scope : ScopeId();
}

ConversationPage::ConversationPage(ObjectId episode, const PostPlace &begin, Workspace &workspace,
                                   const Clock &clock, const ScreenProbe &probe, Choosers choose,
                                   QWidget *parent)
    : Page(parent)
    , m_episode(episode)
    , m_workspace(workspace)
    , m_header(new RoomHeader(this))
    , m_talk(new ConversationView(roomOf(episode, *workspace.snapshot()), begin, workspace, clock,
                                  probe, std::move(choose), this))
{
    setObjectName(QStringLiteral("conversationPage"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::space, theme::smallSpace, theme::space, theme::smallSpace);
    auto *top = new QHBoxLayout;
    top->addWidget(m_header, 1);
    auto *documents = new QPushButton(tr("Documents  Ctrl+Shift+D"), this);
    documents->setObjectName(QStringLiteral("documentsButton"));
    documents->setToolTip(tr("The photos and papers of this room, by what they are"));
    documents->setAutoDefault(true);
    top->addWidget(documents, 0, Qt::AlignTop);
    column->addLayout(top);
    column->addWidget(m_talk, 1);
    connect(m_talk, &RoomTab::openRequested, this, &Page::openRequested);
    connect(documents, &QPushButton::clicked, this, [this] {
        Q_EMIT openRequested({Place::Kind::Documents, m_episode});
    });
    auto *key = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), this);
    key->setContext(Qt::WidgetWithChildrenShortcut);
    connect(key, &QShortcut::activated, documents, &QPushButton::click);
}

QString ConversationPage::title() const
{
    const SnapshotPtr snapshot = m_workspace.snapshot();
    const EpisodeEntry *entry = snapshot->episode(m_episode);
    return entry ? tr("Messages: %1").arg(entry->episode.patientName) : tr("Messages");
}

void ConversationPage::refresh()
{
    const SnapshotPtr snapshot = m_workspace.snapshot();
    if (const EpisodeEntry *entry = snapshot->episode(m_episode))
        m_header->display(roomFace(*entry), *snapshot);
    m_talk->refresh();
}

} // namespace tasuki
