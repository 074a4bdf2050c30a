// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/polls.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <optional>

namespace tasuki {

/// What a person answers to polls, stored a moment after the last key: all of a row is one sheet.
/// What could not be stored stays and is tried again with the next one; what will never be taken
/// is let go.
class OwnAnswers final : public QObject {
    Q_OBJECT

public:
    OwnAnswers(ScopeId room, Polls &polls, QObject *parent);

    void put(ObjectId poll, const QList<PollAnswer> &answers);
    std::optional<QList<PollAnswer>> unstored(ObjectId poll) const;
    void storeNow();

Q_SIGNALS:
    void tried(); ///< what is stored, or left, is another now
    void failed(const tasuki::Error &error);

private:
    void store(ObjectId poll, const QList<PollAnswer> &answers);

    const ScopeId m_room;
    Polls &m_polls;
    QHash<ObjectId, QList<PollAnswer>> m_unstored;
    QSet<ObjectId> m_storing;
    QTimer m_behind;
};

} // namespace tasuki
