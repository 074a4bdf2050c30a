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

    /// Whether the path is one of these; `parameters` becomes what stands for its {words}.
    bool fits(const QByteArrayList &pattern, const QByteArrayList &path, QByteArrayList &parameters)
    {
        parameters.clear();
        if (pattern.size() != path.size())
            return false;
        for (qsizetype i = 0; i < path.size(); ++i) {
            if (pattern.at(i).startsWith('{') && !path.at(i).isEmpty())
                parameters.append(path.at(i));
            else if (pattern.at(i) != path.at(i))
                return false;
        }
        return true;
    }

} // namespace

std::span<const Route> routes()
{
    return table;
}

RouteMatch matchRoute(RouteSide side, const QByteArray &method, const QByteArray &path)
{
    RouteMatch match;
    const QByteArrayList parts = path.split('/');
    QByteArrayList parameters;
    for (const Route &route : table) {
        if ((route.side != RouteSide::Both && route.side != side)
            || !fits(QByteArray(route.path).split('/'), parts, parameters))
            continue;
        if (method == route.method)
            return {&route, 200, parameters};
        match.status = 405;
    }
    return match;
}

} // namespace tasuki
