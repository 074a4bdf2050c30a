// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/http/tlscontext.h"
#include "core/server/message.h"

#include <QSet>

#include <chrono>

namespace tasuki {

/// Logins burn a core for a tenth of a second each; they get threads of their own, so that no flood
/// of them keeps ordinary requests waiting.
enum class Lane { Ordinary, Password };

/// An answer; `wait` > 0 says that nothing is new and that the asker is willing to wait that long.
struct Reply {
    ServerResponse response;
    std::chrono::milliseconds wait{0};
    Caller caller; ///< who waits
};

/// Somebody who listens for pokes: a WebSocket or a long poll.
struct Subscriber {
    quint64 number = 0;
    ServerRequest request; ///< as it was admitted, to be checked again before each poke
};

struct Poke {
    quint64 number = 0;
    bool isAdmitted = false; ///< false ends the subscription: the device or its token is out
    QList<ScopeId> scopes; ///< of the moved ones, those this person may know of
    bool hasLost = false; ///< a room just now; which one is for the next pull to say
};

/// What the HTTP layer asks for answers. Called on pool threads, several at once.
class RequestHandler {
public:
    virtual ~RequestHandler() = default;

    virtual Lane laneOf(const ServerRequest &request) const = 0;
    virtual Reply answer(Entrance entrance, const ServerRequest &request) = 0;
    /// May this request open a WebSocket? Status 101 and the caller, or the refusal.
    virtual Reply admitSocket(const ServerRequest &request) = 0;
    virtual QList<Poke> pokesFor(const QSet<ScopeId> &moved, const QList<Subscriber> &listeners)
        = 0;
    /// Told of every answer before it goes out, on the network thread: be quick. A request that
    /// could not even be read is an empty one. `took` leaves out the time a long poll waits.
    virtual void wasAnswered(const ServerRequest &request, int status,
                             std::chrono::microseconds took)
        = 0;
};

} // namespace tasuki
