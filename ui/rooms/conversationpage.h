// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rooms/conversationview.h"
#include "ui/shell/page.h"

namespace tasuki {

class RoomHeader;

/// 連絡帳 of one admission, whose room has nothing but words, papers and sheets. Ctrl+Shift+D leads
/// to its papers.
class ConversationPage final : public Page {
    Q_OBJECT

public:
    using Choosers = ConversationView::Choosers;

    /// Begins at that post, or at the newest one. `clock` and `probe` must outlive the page.
    ConversationPage(ObjectId episode, const PostPlace &begin, Workspace &workspace,
                     const Clock &clock, const ScreenProbe &probe, Choosers choose,
                     QWidget *parent = nullptr);

    QString title() const override;
    void refresh() override;
    void focusFirst() override { m_talk->focusFirst(); }
    void saveNow() override { m_talk->saveNow(); }

private:
    const ObjectId m_episode;
    Workspace &m_workspace;
    RoomHeader *m_header;
    ConversationView *m_talk;
};

} // namespace tasuki
