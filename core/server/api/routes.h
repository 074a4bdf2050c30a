// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <span>

namespace tasuki {

/// What a route needs to know of the caller before its handler runs.
enum class RouteNeeds { Nothing, Certificate, Session };
/// Which token bucket a request draws from.
enum class RateClass { Open, SignIn, Enrol, Sync, Read };
/// The listener a route is served on.
enum class RouteSide { Api, Enrolment, Both };
enum class RouteHandler {
    Hello,
    Enrol,
    SignIn,
    Refresh,
    RenewCertificate,
    Directory,
    Pull,
    Push,
    Status,
    Witness,
    Events,
    OpenBlob,
    PutChunk,
    CompleteBlob,
    Blob,
    Chunk
};

struct Route {
    const char *method;
    const char *path; ///< a {word} stands for any one part
    RouteNeeds needs;
    RateClass rate;
    RouteSide side;
    RouteHandler handler;
};

/// Every door of the server. There is no other list: dispatch, access matrix and tests read this
/// one.
std::span<const Route> routes();

struct RouteMatch {
    const Route *route = nullptr;
    int status = 404; ///< 200, 404 unknown path, 405 known path with another method
    QByteArrayList parameters = {}; ///< what stands for the {words}
};

/// `side` is the listener the request came in on, Api or Enrolment.
RouteMatch matchRoute(RouteSide side, const QByteArray &method, const QByteArray &path);

} // namespace tasuki
