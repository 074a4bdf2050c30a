// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/posts.h"

#include <QObject>

namespace tasuki {

/// The stretch of a room's posts a page holds: read in parts, at either end, never more than a few
/// screens of them. One reading at a time; what is asked for meanwhile comes after it.
class PostWindow final : public QObject {
    Q_OBJECT

public:
    static constexpr int step = 60; ///< posts a room begins with
    static constexpr int stride = 8; ///< read at once while scrolling: a frame has 16 ms
    static constexpr int most = 120; ///< beyond it the far end is let go

    PostWindow(Posts &posts, ScopeId room, QObject *parent = nullptr);

    void readNewest();
    void readOlder(); ///< nothing when there are none, or a reading is under way
    void readNewer();
    void readAround(const PostPlace &place);
    void readAgain(); ///< the same stretch, and what was added after it when it was the end

    const QList<PostEntry> &posts() const { return m_stretch.posts; }
    bool hasOlder() const { return m_stretch.hasOlder; }
    bool hasNewer() const { return m_stretch.hasNewer; }
    bool wasRead() const { return m_wasRead; } ///< at least once

Q_SIGNALS:
    void changed();
    void failed(const tasuki::Error &error);

private:
    using Take = void (PostWindow::*)(const PostStretch &stretch);
    void read(const QFuture<Result<PostStretch>> &reading, Take take);
    void replace(const PostStretch &stretch);
    void addOlder(const PostStretch &stretch);
    void addNewer(const PostStretch &stretch);

    Posts &m_posts;
    const ScopeId m_room;
    PostStretch m_stretch;
    bool m_isReading = false;
    bool m_isOld = false; ///< something changed while a reading was under way
    bool m_wasRead = false;
};

} // namespace tasuki
