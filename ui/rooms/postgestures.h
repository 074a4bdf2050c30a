// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/shell/place.h"

#include <QObject>

namespace tasuki {

class Composer;
class MessageBar;
class PostTimeline;
class Workspace;

/// What a person does with the chosen post: reply, 了解, correct, take back, pin, copy, and go to
/// the item of a sheet it is about. What fails is said in the bar; where the room takes nothing any
/// more, nothing is tried.
class PostGestures final : public QObject {
    Q_OBJECT

public:
    PostGestures(ScopeId room, Workspace &workspace, PostTimeline *timeline, Composer *composer,
                 MessageBar *bar, QObject *parent);

    /// Open: posts can be changed. Writable: new ones can be written.
    void setRoomState(bool isOpen, bool isWritable);

    void answer();
    void acknowledge();
    void correct();
    void retract(const QString &reason);
    void copyLine();
    void pin();
    void openItem();
    void report(const Result<void> &done);

Q_SIGNALS:
    void openRequested(const tasuki::Place &place);

private:
    const ScopeId m_room;
    Workspace &m_workspace;
    PostTimeline *m_timeline;
    Composer *m_composer;
    MessageBar *m_bar;
    bool m_isOpen = false;
    bool m_isWritable = false;
};

} // namespace tasuki
