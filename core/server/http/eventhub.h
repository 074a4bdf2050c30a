// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/http/requesthandler.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace tasuki {

struct HttpCore;

/// Brings "something is new" to those who listen: WebSockets and long polls.
///
/// Gathers what moved for a tenth of a second, asks the handler once who may know of it, and calls
/// each listener with the scopes that are theirs – with none, if all there is to hear is that a
/// room is theirs no longer. Lives on the network thread.
class EventHub final {
public:
    using Told = std::function<void(const Poke &)>;

    explicit EventHub(HttpCore &core)
        : m_core(core)
    { }

    quint64 subscribe(const ServerRequest &request, Told told);
    void unsubscribe(quint64 number);
    void moved(const QList<ScopeId> &scopes);

    /// Counts the moves. Who asked for data before and finds another number now, asks again.
    quint64 generation() const { return m_generation; }

private:
    void gather();
    void ask();
    void tell(const QList<Poke> &pokes);

    struct Listener {
        ServerRequest request;
        Told told;
    };
    HttpCore &m_core;
    QHash<quint64, Listener> m_listeners;
    QSet<ScopeId> m_moved;
    quint64 m_lastNumber = 0;
    quint64 m_generation = 0;
    bool m_isGathering = false;
};

} // namespace tasuki
