// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/api/routes.h"
#include "core/server/message.h"

#include <QVersionNumber>

namespace tasuki {

/// Which clients are still spoken to (protocol.md 3.12). The server speaks the newest protocol and
/// the one before; who is older, or whose program is older than the region allows, is asked to
/// update – but may sign in and push as long as it speaks the third last, so that work done offline
/// is not stranded on it.
class ClientVersions {
public:
    explicit ClientVersions(const QString &minimumClient, int newestProtocol = 1);

    enum class Verdict { Welcome, TooOld, Malformed };
    /// A client that says nothing is the oldest there is. A newer one than the server is welcome:
    /// it knows how to speak to servers that are behind.
    Verdict judge(RouteHandler route, const ServerRequest &request) const;

private:
    QVersionNumber m_minimum;
    int m_newestProtocol;
};

} // namespace tasuki
