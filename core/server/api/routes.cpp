// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/api/routes.h"

namespace tasuki {

namespace {

    constexpr Route table[] = {
        {"GET", "/v1/hello", RouteNeeds::Nothing, RateClass::Open, RouteSide::Both,
         RouteHandler::Hello},
        {"POST", "/v1/enrol", RouteNeeds::Nothing, RateClass::Enrol, RouteSide::Enrolment,
         RouteHandler::Enrol},
        {"POST", "/v1/session", RouteNeeds::Certificate, RateClass::SignIn, RouteSide::Api,
         RouteHandler::SignIn},
        {"POST", "/v1/session/refresh", RouteNeeds::Certificate, RateClass::SignIn, RouteSide::Api,
         RouteHandler::Refresh},
        {"POST", "/v1/device/certificate", RouteNeeds::Session, RateClass::SignIn, RouteSide::Api,
         RouteHandler::RenewCertificate},
        {"GET", "/v1/directory", RouteNeeds::Session, RateClass::Read, RouteSide::Api,
         RouteHandler::Directory},
        {"POST", "/v1/sync/pull", RouteNeeds::Session, RateClass::Sync, RouteSide::Api,
         RouteHandler::Pull},
        {"POST", "/v1/sync/push", RouteNeeds::Session, RateClass::Sync, RouteSide::Api,
         RouteHandler::Push},
        {"POST", "/v1/sync/status", RouteNeeds::Session, RateClass::Sync, RouteSide::Api,
         RouteHandler::Status},
        {"POST", "/v1/sync/witness", RouteNeeds::Session, RateClass::Sync, RouteSide::Api,
         RouteHandler::Witness},
        {"GET", "/v1/sync/events", RouteNeeds::Session, RateClass::Open, RouteSide::Api,
         RouteHandler::Events},
        {"POST", "/v1/blobs/{scope}", RouteNeeds::Session, RateClass::Sync, RouteSide::Api,
         RouteHandler::OpenBlob},
        {"PUT", "/v1/blobs/{scope}/{hash}/{chunk}", RouteNeeds::Session, RateClass::Sync,
         RouteSide::Api, RouteHandler::PutChunk},
        {"POST", "/v1/blobs/{scope}/{hash}/complete", RouteNeeds::Session, RateClass::Sync,
         RouteSide::Api, RouteHandler::CompleteBlob},
        {"GET", "/v1/blobs/{scope}/{hash}", RouteNeeds::Session, RateClass::Sync, RouteSide::Api,
         RouteHandler::Blob},
        {"GET", "/v1/blobs/{scope}/{hash}/{chunk}", RouteNeeds::Session, RateClass::Sync,
         RouteSide::Api, RouteHandler::Chunk},
    };

    /// The first part of a path, which is taken off it; `isLast` when nothing follows.
    QByteArrayView takePart(QByteArrayView &path, bool &isLast)
    {
        const qsizetype slash = path.indexOf('/');
        isLast = slash < 0;
        const QByteArrayView part = isLast ? path : path.first(slash);
        path = isLast ? QByteArrayView() : path.sliced(slash + 1);
        return part;
    }

    /// Whether the path is one of these; `parameters` becomes what stands for its {words}. Asked
    /// for every route several times a request: copies nothing but those.
    bool fits(QByteArrayView pattern, QByteArrayView path, QByteArrayList &parameters)
    {
        parameters.clear();
        for (;;) {
            bool isLastExpected = false;
            bool isLast = false;
            const QByteArrayView expected = takePart(pattern, isLastExpected);
            const QByteArrayView part = takePart(path, isLast);
            if (expected.startsWith('{') && !part.isEmpty())
                parameters.append(part.toByteArray());
            else if (expected != part)
                return false;
            if (isLastExpected || isLast)
                return isLastExpected && isLast;
        }
    }

} // namespace

std::span<const Route> routes()
{
    return table;
}

RouteMatch matchRoute(RouteSide side, const QByteArray &method, const QByteArray &path)
{
    RouteMatch match;
    QByteArrayList parameters;
    for (const Route &route : table) {
        if ((route.side != RouteSide::Both && route.side != side)
            || !fits(route.path, path, parameters))
            continue;
        if (method == route.method)
            return {&route, 200, parameters};
        match.status = 405;
    }
    return match;
}

} // namespace tasuki
