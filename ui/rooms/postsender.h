// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/services/givenfile.h"
#include "ui/rooms/roomface.h"

#include <QObject>
#include <QStringList>

namespace tasuki {

class Composer;
class MessageBar;
class Workspace;

/// From the composer into the room: looks whether somebody else is named, saves the post, then puts
/// its files to it. Whatever fails is said in the bar, and what was written
/// stays in the composer – the files too, which a second try puts to the same post.
class PostSender final : public QObject {
    Q_OBJECT

public:
    PostSender(Composer *composer, MessageBar *bar, Workspace &workspace, QObject *parent);

    void send(const RoomFace &face);

Q_SIGNALS:
    void written(tasuki::ObjectId post); ///< also when nothing but a correction was saved
    void attached();
    /// All that belongs to a post is in the room; these were files of this computer.
    void filesSent(const QStringList &paths);

private:
    bool isGoodToGo();
    void write();
    void writeCorrection();
    void attach(const QList<GivenFile> &files);
    void endAttaching();
    void fail(const QString &text);
    void end();

    Composer *m_composer;
    MessageBar *m_bar;
    Workspace &m_workspace;
    RoomFace m_face;
    QString m_sureOf; ///< the text the person said belongs here
    ObjectId m_post; ///< that still lacks files; null: none
    int m_waiting = 0; ///< files on their way to it
    QList<GivenFile> m_failed; ///< those that did not get there
    QStringList m_sent; ///< paths of those that did
    QString m_why; ///< the last one of them
    bool m_isSecondTry = false;
};

} // namespace tasuki
