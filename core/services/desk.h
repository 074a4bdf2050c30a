// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/services/gesture.h"
#include "core/services/postindex.h"
#include "core/services/postreader.h"
#include "core/services/recordreader.h"
#include "core/session/session.h"

#include <QObject>

#include <memory>
#include <utility>

namespace tasuki {

/// Carries "something was written" from the storage thread to the thread it lives on.
class WriteNotice final : public QObject {
    Q_OBJECT

Q_SIGNALS:
    void written();
};

/// What every service works with: the open session and who sits here. Work in flight holds no
/// reference to it, so a lock in the middle of a gesture is harmless: the gesture is wholly on disk
/// or wholly not.
class Desk {
public:
    Desk(Session &session, Author me, const Clock &clock)
        : m_session(session)
        , m_me(me)
        , m_clock(clock)
        , m_reader(std::make_shared<RecordReader>(me))
        , m_index(std::make_shared<PostIndex>(me, session.person().profession))
        , m_notice(new WriteNotice, [](WriteNotice *notice) { notice->deleteLater(); })
    { }

    const Author &me() const { return m_me; }
    const WriteNotice &notice() const { return *m_notice; }
    /// On the storage thread only.
    const std::shared_ptr<RecordReader> &reader() const { return m_reader; }
    const std::shared_ptr<PostIndex> &index() const { return m_index; } ///< as reader()

    /// Runs `work(view, gesture)` on the storage thread, commits what it put into the gesture and
    /// gives its value – or the error, and then nothing was written.
    template<typename T, typename Work>
    QFuture<Result<T>> gesture(Work work)
    {
        return m_session.withStore(
            [me = m_me, &clock = m_clock, notice = m_notice, reader = m_reader,
             work = std::move(work)](ClientStore &store) mutable -> Result<T> {
                const auto view = reader->read(store);
                if (!view)
                    return view.error();
                Gesture gesture(store, me, clock.now());
                return committed(work(*view, gesture), gesture, *notice);
            });
    }

    /// As gesture(), with `work(posts, gesture)`: none of the other records is looked at.
    template<typename T, typename Work>
    QFuture<Result<T>> postGesture(Work work)
    {
        return m_session.withStore(
            [me = m_me, &clock = m_clock, notice = m_notice, reader = m_reader,
             work = std::move(work)](ClientStore &store) mutable -> Result<T> {
                const auto words = reader->readWords(store);
                if (!words)
                    return words.error();
                Gesture gesture(store, me, clock.now());
                return committed(work(PostReader(store, **words, me), gesture), gesture, *notice);
            });
    }

    /// Goes on with the index for a moment, and gives `work(index, posts)` once all is counted;
    /// until then nothing, and one asks again. Other work of the storage thread comes between.
    template<typename T, typename Work>
    QFuture<Result<std::optional<T>>> counted(Work work)
    {
        return m_session.withStore(
            [me = m_me, index = m_index, reader = m_reader,
             work = std::move(work)](ClientStore &store) -> Result<std::optional<T>> {
                const auto words = reader->readWords(store);
                const auto isDone = words ? index->work(store, **words, countingAtATime)
                                          : Result<bool>(words.error());
                if (!isDone)
                    return isDone.error();
                if (!*isDone)
                    return std::optional<T>();
                Result<T> result = work(*index, PostReader(store, **words, me));
                return result ? Result<std::optional<T>>(std::move(*result)) : result.error();
            });
    }

    /// As counted(), with `work(view, index)`: for what follows from a record and its room's posts.
    template<typename T, typename Work>
    QFuture<Result<std::optional<T>>> weighed(Work work)
    {
        return m_session.withStore([index = m_index, reader = m_reader, work = std::move(work)](
                                       ClientStore &store) -> Result<std::optional<T>> {
            const auto view = reader->read(store);
            if (!view)
                return view.error();
            const auto isDone = index->work(store, reader->words(), countingAtATime);
            if (!isDone)
                return isDone.error();
            if (!*isDone)
                return std::optional<T>();
            Result<T> result = work(*view, *index);
            return result ? Result<std::optional<T>>(std::move(*result)) : result.error();
        });
    }

    /// A word typed meanwhile waits no longer than this, and a step.
    static constexpr std::chrono::milliseconds countingAtATime{6};

private:
    template<typename T>
    static Result<T> committed(Result<T> result, Gesture &gesture, WriteNotice &notice)
    {
        if (!result)
            return result;
        if (const auto done = gesture.commit(); !done)
            return done.error();
        if (!gesture.isEmpty())
            Q_EMIT notice.written();
        return result;
    }

    Session &m_session;
    Author m_me;
    const Clock &m_clock; ///< the program's; outlives every session
    std::shared_ptr<RecordReader> m_reader;
    std::shared_ptr<PostIndex> m_index;
    std::shared_ptr<WriteNotice> m_notice;
};

} // namespace tasuki
