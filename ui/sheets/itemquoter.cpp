// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/itemquoter.h"

#include "core/base/whendone.h"
#include "core/services/drafts.h"
#include "core/services/itemquoting.h"
#include "core/services/workspace.h"

namespace tasuki {

ItemQuoter::ItemQuoter(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{ }

void ItemQuoter::quote(ObjectId episode, const Sheet &sheet, const FormState &answers,
                       const QString &key)
{
    const SnapshotPtr snapshot = m_workspace.snapshot();
    const EpisodeEntry *entry = snapshot->episode(episode);
    if (!entry || key.isEmpty())
        return;
    const ScopeId room = entry->episode.scope;
    const ItemQuote item = itemQuote(*entry, sheet, answers, key);
    whenDone(m_workspace.drafts().of(room), this,
             [this, episode, room, item](const Result<PostDraft> &begun) {
                 if (!begun) {
                     Q_EMIT failed(begun.error());
                     return;
                 }
                 PostDraft draft = *begun;
                 draft.item = item;
                 whenDone(m_workspace.drafts().keep(room, draft), this,
                          [this, episode](const Result<void> &kept) {
                              if (kept)
                                  Q_EMIT openRequested({Place::Kind::Conversation, episode});
                              else
                                  Q_EMIT failed(kept.error());
                          });
             });
}

} // namespace tasuki
