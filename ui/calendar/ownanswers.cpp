// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/ownanswers.h"

#include "core/base/whendone.h"

namespace tasuki {

/// What will not be taken either when it is sent again.
static bool isFinal(const Error &error)
{
    return error.kind == Error::Kind::Conflict || error.kind == Error::Kind::NotFound
        || error.kind == Error::Kind::Invalid || error.kind == Error::Kind::TooLarge;
}

OwnAnswers::OwnAnswers(ScopeId room, Polls &polls, QObject *parent)
    : QObject(parent)
    , m_room(room)
    , m_polls(polls)
{
    constexpr int behindMs = 1200;
    m_behind.setSingleShot(true);
    m_behind.setInterval(behindMs);
    connect(&m_behind, &QTimer::timeout, this, &OwnAnswers::storeNow);
}

void OwnAnswers::put(ObjectId poll, const QList<PollAnswer> &answers)
{
    m_unstored.insert(poll, answers);
    m_behind.start(); // put off by every key
}

std::optional<QList<PollAnswer>> OwnAnswers::unstored(ObjectId poll) const
{
    const auto found = m_unstored.find(poll);
    return found == m_unstored.end() ? std::nullopt : std::optional(*found);
}

void OwnAnswers::storeNow()
{
    m_behind.stop();
    for (auto it = m_unstored.cbegin(); it != m_unstored.cend(); ++it) {
        if (!m_storing.contains(it.key()))
            store(it.key(), it.value());
    }
}

void OwnAnswers::store(ObjectId poll, const QList<PollAnswer> &answers)
{
    m_storing.insert(poll);
    whenDone(m_polls.answer(m_room, poll, answers), this,
             [this, poll, answers](const Result<void> &done) {
                 m_storing.remove(poll);
                 const bool isLast = m_unstored.value(poll) == answers;
                 if (isLast && (done || isFinal(done.error())))
                     m_unstored.remove(poll);
                 else if (!isLast)
                     m_behind.start();
                 if (!done)
                     Q_EMIT failed(done.error());
                 Q_EMIT tried();
             });
}

} // namespace tasuki
