// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/postwindow.h"

#include "core/base/whendone.h"

#include <algorithm>
#include <utility>

namespace tasuki {

PostWindow::PostWindow(Posts &posts, ScopeId room, QObject *parent)
    : QObject(parent)
    , m_posts(posts)
    , m_room(room)
{ }

void PostWindow::readNewest()
{
    read(m_posts.newest(m_room, step), &PostWindow::replace);
}

void PostWindow::readAround(const PostPlace &place)
{
    read(m_posts.around(m_room, place, step), &PostWindow::replace);
}

void PostWindow::readOlder()
{
    if (m_isReading || !m_stretch.hasOlder)
        return;
    read(m_posts.before(m_room, posts().first().post.place(), stride), &PostWindow::addOlder);
}

void PostWindow::readNewer()
{
    if (m_isReading || !m_stretch.hasNewer)
        return;
    read(m_posts.after(m_room, posts().last().post.place(), stride), &PostWindow::addNewer);
}

void PostWindow::readAgain()
{
    if (m_isReading) {
        m_isOld = true;
        return;
    }
    if (posts().isEmpty())
        return readNewest();
    // From just before the first: nothing is skipped that came in at the same moment.
    const PostPlace edge{posts().first().post.writtenAt().addMSecs(-1), {}};
    const int more = m_stretch.hasNewer ? 0 : step;
    read(m_posts.after(m_room, edge, static_cast<int>(posts().size()) + more),
         &PostWindow::replace);
}

void PostWindow::read(const QFuture<Result<PostStretch>> &reading, Take take)
{
    m_isReading = true;
    whenDone(reading, this, [this, take](const Result<PostStretch> &stretch) {
        m_isReading = false;
        if (stretch) {
            m_wasRead = true;
            (this->*take)(*stretch);
            Q_EMIT changed();
        } else {
            Q_EMIT failed(stretch.error());
        }
        if (std::exchange(m_isOld, false))
            readAgain();
    });
}

void PostWindow::replace(const PostStretch &stretch)
{
    m_stretch = stretch;
}

void PostWindow::addOlder(const PostStretch &stretch)
{
    m_stretch.posts = stretch.posts + m_stretch.posts;
    m_stretch.hasOlder = stretch.hasOlder;
    if (m_stretch.posts.size() > most) {
        m_stretch.posts.resize(most);
        m_stretch.hasNewer = true;
    }
}

void PostWindow::addNewer(const PostStretch &stretch)
{
    m_stretch.posts += stretch.posts;
    m_stretch.hasNewer = stretch.hasNewer;
    if (const qsizetype over = m_stretch.posts.size() - most; over > 0) {
        m_stretch.posts.remove(0, over);
        m_stretch.hasOlder = true;
    }
}

} // namespace tasuki
