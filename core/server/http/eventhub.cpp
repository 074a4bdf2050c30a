// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/eventhub.h"

#include "core/server/http/httpcore.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>

namespace tasuki {

quint64 EventHub::subscribe(const ServerRequest &request, Told told)
{
    m_listeners.insert(++m_lastNumber, {request, std::move(told)});
    return m_lastNumber;
}

void EventHub::unsubscribe(quint64 number)
{
    m_listeners.remove(number);
}

void EventHub::moved(const QList<ScopeId> &scopes)
{
    ++m_generation;
    m_moved.unite(QSet<ScopeId>(scopes.begin(), scopes.end()));
    if (!m_isGathering && !m_listeners.isEmpty())
        gather();
}

void EventHub::gather()
{
    m_isGathering = true;
    const auto timer = std::make_shared<asio::steady_timer>(m_core.io, m_core.limits.coalesce);
    timer->async_wait([this, timer](const boost::system::error_code &failed) {
        if (!failed)
            ask();
    });
}

void EventHub::ask()
{
    QList<Subscriber> listeners;
    for (auto entry = m_listeners.cbegin(); entry != m_listeners.cend(); ++entry)
        listeners.append({entry.key(), entry->request});
    const auto work = [this, listeners, scopes = std::exchange(m_moved, {})] {
        return m_core.handler.pokesFor(scopes, listeners);
    };
    const auto round = [this, work]() -> asio::awaitable<void> {
        const auto pokes = co_await onPool(m_core.io, m_core.handlers, work);
        m_isGathering = false;
        if (pokes)
            tell(*pokes);
        if (!m_moved.isEmpty() && !m_listeners.isEmpty())
            gather();
    };
    asio::co_spawn(m_core.io, round, asio::detached);
}

void EventHub::tell(const QList<Poke> &pokes)
{
    for (const Poke &poke : pokes) {
        const auto listener = m_listeners.constFind(poke.number);
        const bool isNews = !poke.isAdmitted || poke.hasLost || !poke.scopes.isEmpty();
        if (listener == m_listeners.cend() || !isNews)
            continue;
        const Told told = listener->told; // it may unsubscribe while it is called
        told(poke);
    }
}

} // namespace tasuki
