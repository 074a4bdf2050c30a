// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/api/clientversions.h"

#include <optional>

namespace tasuki {

namespace {

    constexpr int oldestProtocol = 1;

    std::optional<int> protocolOf(const ServerRequest &request)
    {
        if (request.protocol.isEmpty())
            return oldestProtocol;
        bool isNumber = false;
        const int protocol = request.protocol.toInt(&isNumber);
        return isNumber && protocol >= oldestProtocol ? std::optional(protocol) : std::nullopt;
    }

    std::optional<QVersionNumber> programOf(const ServerRequest &request)
    {
        if (request.client.isEmpty())
            return QVersionNumber(0, 1, 0); // the last one that did not say
        const auto version = QVersionNumber::fromString(QString::fromLatin1(request.client));
        return version.isNull() ? std::nullopt : std::optional(version);
    }

    /// What brings something to a client needs one that understands it. The rest – signing in,
    /// handing over – stays open, and so does what may be added to it.
    bool isOpenToOld(RouteHandler route)
    {
        return route != RouteHandler::Pull && route != RouteHandler::Directory
            && route != RouteHandler::Events;
    }

} // namespace

ClientVersions::ClientVersions(const QString &minimumClient, int newestProtocol)
    : m_minimum(QVersionNumber::fromString(minimumClient))
    , m_newestProtocol(newestProtocol)
{ }

ClientVersions::Verdict ClientVersions::judge(RouteHandler route,
                                              const ServerRequest &request) const
{
    const auto protocol = protocolOf(request);
    const auto program = programOf(request);
    if (!protocol || !program)
        return Verdict::Malformed;
    const int oldestSpoken = isOpenToOld(route) ? m_newestProtocol - 2 : m_newestProtocol - 1;
    const bool isProgramOld = *program < m_minimum && !isOpenToOld(route);
    return *protocol < oldestSpoken || isProgramOld ? Verdict::TooOld : Verdict::Welcome;
}

} // namespace tasuki
