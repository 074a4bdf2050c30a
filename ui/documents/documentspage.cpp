// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/documentspage.h"

#include "core/services/workspace.h"
#include "ui/rooms/roomheader.h"
#include "ui/support/theme.h"

#include <QVBoxLayout>

namespace tasuki {

static ScopeId roomOf(ObjectId episode, const Snapshot &snapshot)
{
    const EpisodeEntry *entry = snapshot.episode(episode);
    return entry ? entry->episode.scope : ScopeId();
}

DocumentsPage::DocumentsPage(ObjectId episode, Workspace &workspace, const Clock &clock,
                             DocumentsTab::ChooseSavePath savePath, QWidget *parent)
    : Page(parent)
    , m_episode(episode)
    , m_workspace(workspace)
    , m_header(new RoomHeader(this))
    , m_documents(new DocumentsTab(roomOf(episode, *workspace.snapshot()), workspace, clock,
                                   std::move(savePath), this))
{
    setObjectName(QStringLiteral("documentsPage"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::space, theme::smallSpace, theme::space, theme::smallSpace);
    column->addWidget(m_header);
    column->addWidget(m_documents, 1);
    connect(m_documents, &RoomTab::openRequested, this, &Page::openRequested);
    connect(m_documents, &DocumentsTab::postWanted, this, [this](ScopeId, const PostPlace &place) {
        Q_EMIT openRequested({Place::Kind::Conversation, m_episode, place});
    });
}

QString DocumentsPage::title() const
{
    const SnapshotPtr snapshot = m_workspace.snapshot();
    const EpisodeEntry *entry = snapshot->episode(m_episode);
    return entry ? tr("Documents: %1").arg(entry->episode.patientName) : tr("Documents");
}

void DocumentsPage::refresh()
{
    const SnapshotPtr snapshot = m_workspace.snapshot();
    if (const EpisodeEntry *entry = snapshot->episode(m_episode))
        m_header->display(roomFace(*entry), *snapshot);
    m_documents->refresh();
}

} // namespace tasuki
