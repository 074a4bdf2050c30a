// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/carepoints/pointdraft.h"

#include "core/base/whendone.h"
#include "core/services/drafts.h"
#include "ui/carepoints/pointeditor.h"

namespace tasuki {

PointDraft::PointDraft(ScopeId room, PointEditor *editor, Drafts &drafts, QObject *parent)
    : QObject(parent)
    , m_room(room)
    , m_editor(editor)
    , m_drafts(drafts)
{
    constexpr int behindMs = 800;
    m_timer.setSingleShot(true);
    m_timer.setInterval(behindMs);
    connect(&m_timer, &QTimer::timeout, this, &PointDraft::keepNow);
    connect(m_editor, &PointEditor::edited, this, [this] {
        if (m_editor->editing().isNull() && !m_timer.isActive())
            m_timer.start(); // not put off by every letter
    });
    whenDone(m_drafts.pointIn(m_room), this, [this](const Result<QString> &text) {
        m_isLoaded = text.has_value();
        if (!text)
            Q_EMIT failed(text.error());
        else if (!text->isEmpty() && m_editor->isUntouched())
            m_editor->setText(*text);
    });
}

void PointDraft::keepNow()
{
    // An empty editor means that nothing was begun only once it is known what was.
    const bool isUnknown = !m_isLoaded && m_editor->isEmpty();
    if (isUnknown || !m_editor->editing().isNull())
        return;
    m_timer.stop();
    whenDone(m_drafts.keepPoint(m_room, m_editor->text()), this, [this](const Result<void> &kept) {
        if (!kept)
            Q_EMIT failed(kept.error());
    });
}

} // namespace tasuki
