// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/draftkeeper.h"

#include "core/base/whendone.h"
#include "core/services/drafts.h"
#include "ui/rooms/composer.h"

namespace tasuki {

DraftKeeper::DraftKeeper(Composer *composer, Drafts &drafts, QObject *parent)
    : QObject(parent)
    , m_composer(composer)
    , m_drafts(drafts)
{
    constexpr int behindMs = 800;
    m_timer.setSingleShot(true);
    m_timer.setInterval(behindMs);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::keepNow);
    connect(m_composer, &Composer::edited, this, &DraftKeeper::keepSoon);
}

void DraftKeeper::open(ScopeId room)
{
    m_room = room;
    whenDone(m_drafts.of(room), this, [this](const Result<PostDraft> &draft) {
        m_isLoaded = draft.has_value();
        if (!draft)
            Q_EMIT failed(draft.error());
        else if (*draft != PostDraft() && m_composer->isUntouched())
            takeUp(*draft);
    });
}

void DraftKeeper::takeUp(const PostDraft &draft)
{
    m_composer->setDraft(draft);
    if (draft.item) // whoever comes from the sheet goes on here
        m_composer->setFocus();
}

/// Not put off by every letter: whoever types without a pause is kept as well.
void DraftKeeper::keepSoon()
{
    if (!m_room.isNull() && m_composer->correcting().isNull() && !m_timer.isActive())
        m_timer.start();
}

void DraftKeeper::keepNow()
{
    // An empty composer means that nothing was begun only once it is known what was.
    const bool isUnknown = !m_isLoaded && m_composer->isEmpty();
    if (m_room.isNull() || isUnknown || !m_composer->correcting().isNull())
        return;
    m_timer.stop();
    whenDone(m_drafts.keep(m_room, m_composer->draft()), this, [this](const Result<void> &kept) {
        if (!kept)
            Q_EMIT failed(kept.error());
    });
}

} // namespace tasuki
