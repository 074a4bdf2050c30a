// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/post.h"
#include "ui/rooms/talkplace.h"

#include <QDate>
#include <QWidget>

class QPushButton;

namespace tasuki {

class Clock;
class PostStrip;
class Workspace;

/// What stands above a conversation: posts to this person, pinned ones, and – where it is about
/// nobody – the vacancies that hold today. Each leads to its post.
class TalkBoard final : public QWidget {
    Q_OBJECT

public:
    /// Both must outlive it.
    TalkBoard(Workspace &workspace, const Clock &clock, QWidget *parent = nullptr);

    void refresh(const TalkPlace &place);
    void clear(); ///< the room is no longer here
    void goToNext(const PostPlace &from); ///< post addressed to this person

Q_SIGNALS:
    void postWanted(const tasuki::PostPlace &place);
    void nextWanted(); ///< the button: from where one is
    void noneToMe(); ///< goToNext() found nothing
    void failed(const tasuki::Error &error);

private:
    void readPinned();
    void readVacancies();
    void showVacancies(const QList<Post> &posts);

    Workspace &m_workspace;
    const Clock &m_clock;
    ScopeId m_room;
    RoomTalk m_talk;
    QDate m_day;
    QPushButton *m_toMe;
    PostStrip *m_pinned;
    PostStrip *m_vacancies;
};

} // namespace tasuki
