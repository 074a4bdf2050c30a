// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QSet>
#include <QString>
#include <QThread>

#include <functional>
#include <memory>

namespace tasuki {

/// How several servers on one PostgreSQL tell each other which scopes have moved: LISTEN and NOTIFY
/// on a thread and connection of their own, gathered for a tenth of a second. (NOTIFY inside a
/// writing transaction would make all of them wait for each other.)
///
/// Only a hint: what gets lost while the database is away, clients find by asking as they always
/// do.
class PostgresChannel {
public:
    using Listener = std::function<void(const QSet<ScopeId> &moved)>;

    explicit PostgresChannel(const QString &where);
    ~PostgresChannel(); ///< first sends what is waiting

    void announce(const QSet<ScopeId> &moved); ///< from any thread, returns at once
    /// Told what others announced, on the channel's thread. Waits until a call under way is over.
    void setListener(Listener listener);

private:
    class Worker;
    QThread m_thread;
    std::unique_ptr<Worker> m_worker;
};

} // namespace tasuki
