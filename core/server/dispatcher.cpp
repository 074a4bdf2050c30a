// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/dispatcher.h"

#include "core/base/log.h"
#include "core/crypto/hash.h"
#include "core/server/api/routes.h"
#include "core/server/http/problem.h"

namespace tasuki {

namespace {

    std::string_view viewOf(const QByteArray &bytes)
    {
        return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
    }

    ServerResponse answered(QByteArray body)
    {
        ServerResponse response;
        response.body = std::move(body);
        return response;
    }

    ServerResponse answered(const Result<SessionAnswer> &answer)
    {
        if (!answer)
            return refusal(answer.error());
        const Secret body = encode(*answer);
        return answered(QByteArray(body.view().data(), static_cast<qsizetype>(body.size())));
    }

} // namespace

Dispatcher::Dispatcher(const IdentityContext &context, const CertificateAuthority &authority,
                       const Secret &auditKey, const Rules &rules)
    : m_store(context.store)
    , m_clock(context.clock)
    , m_versions(rules.minimumClient)
    , m_limiter(rules.rates)
    , m_heads(context.clock, auditKey, rules.headSigned)
    , m_admission(context)
    , m_certificates(context, authority)
    , m_enrolment(context, authority)
    , m_signIn(context)
    , m_api(context.store, context.clock, {rules.regionName, rules.minimumClient}, m_metrics,
            m_heads)
    , m_blobDesk(context.database, context.clock)
    , m_blobs(m_blobDesk)
{ }

Lane Dispatcher::laneOf(const ServerRequest &request) const
{
    for (const RouteSide side : {RouteSide::Api, RouteSide::Enrolment}) {
        const RouteMatch match = matchRoute(side, request.method, request.path);
        if (match.route
            && (match.route->handler == RouteHandler::SignIn
                || match.route->handler == RouteHandler::Enrol))
            return Lane::Password;
    }
    return Lane::Ordinary;
}

Verdict Dispatcher::admit(RouteNeeds needs, const ServerRequest &request) const
{
    switch (needs) {
    case RouteNeeds::Nothing:
        return {Caller{}, 200, ""};
    case RouteNeeds::Certificate:
        return m_admission.byCertificate(request);
    case RouteNeeds::Session:
        return m_admission.bySession(request);
    }
    return {};
}

std::optional<ServerResponse> Dispatcher::turnAway(const Route &route, const ServerRequest &request)
{
    const QByteArray who
        = request.certificateDer.isEmpty() ? request.address : sha256(request.certificateDer);
    if (const auto seconds = m_limiter.refuse(route.rate, who, m_clock.monotonicMs())) {
        ServerResponse response = refusal(429, "too_many");
        response.headers = {{"Retry-After", politePause(*seconds)}};
        return response;
    }
    switch (m_versions.judge(route.handler, request)) {
    case ClientVersions::Verdict::Welcome:
        return std::nullopt;
    case ClientVersions::Verdict::TooOld:
        return refusal(426, "upgrade");
    case ClientVersions::Verdict::Malformed:
        return refusal(400, "malformed");
    }
    return std::nullopt;
}

/// Names a route of ours or none: a path somebody sent may be anything.
void Dispatcher::wasAnswered(const ServerRequest &request, int status,
                             std::chrono::microseconds took)
{
    QByteArray route = "other";
    QByteArray method = "other";
    for (const RouteSide side : {RouteSide::Enrolment, RouteSide::Api}) {
        const RouteMatch match = matchRoute(side, request.method, request.path);
        if (match.route) {
            route = match.route->path;
            method = match.route->method;
        }
    }
    m_metrics.requestAnswered(method, route, status, took);
    qCInfo(logAccess, "%s %s %d in %lld us", method.constData(), route.constData(), status,
           static_cast<long long>(took.count()));
}

Reply Dispatcher::answer(Entrance entrance, const ServerRequest &request)
{
    const RouteSide side = entrance == Entrance::Api ? RouteSide::Api : RouteSide::Enrolment;
    const RouteMatch match = matchRoute(side, request.method, request.path);
    if (!match.route)
        return {refusal(match.status, match.status == 405 ? "method" : "not_found"), {}, {}};
    if (auto refused = turnAway(*match.route, request))
        return {std::move(*refused), {}, {}};
    const Verdict verdict = admit(match.route->needs, request);
    if (!verdict.caller)
        return {refusal(verdict.status, verdict.code), {}, {}};
    ServerRequest admitted = request;
    admitted.caller = *verdict.caller;
    admitted.parameters = match.parameters;
    return handle(match.route->handler, admitted);
}

Reply Dispatcher::handle(RouteHandler handler, const ServerRequest &admitted)
{
    switch (handler) {
    case RouteHandler::Hello:
        return {m_api.hello(), {}, {}};
    case RouteHandler::Enrol:
        return {enrol(admitted), {}, {}};
    case RouteHandler::SignIn:
        return {signIn(admitted), {}, {}};
    case RouteHandler::Refresh:
        return {refresh(admitted), {}, {}};
    case RouteHandler::RenewCertificate:
        return {renewCertificate(admitted), {}, {}};
    case RouteHandler::Directory:
        return {m_api.directory(admitted), {}, {}};
    case RouteHandler::Push:
        return {m_api.push(admitted), {}, {}};
    case RouteHandler::Status:
        return {m_api.status(admitted), {}, {}};
    case RouteHandler::Witness:
        return {m_api.witness(admitted), {}, {}};
    case RouteHandler::Pull: {
        auto pulled = m_api.pull(admitted);
        return {std::move(pulled.response), std::chrono::milliseconds(pulled.waitMs),
                admitted.caller};
    }
    case RouteHandler::Events:
        return {refusal(426, "upgrade"), {}, {}}; // came without asking for a WebSocket
    case RouteHandler::OpenBlob:
        return {m_blobs.open(admitted), {}, {}};
    case RouteHandler::PutChunk:
        return {m_blobs.putChunk(admitted), {}, {}};
    case RouteHandler::CompleteBlob:
        return {m_blobs.complete(admitted), {}, {}};
    case RouteHandler::Blob:
        return {m_blobs.manifest(admitted), {}, {}};
    case RouteHandler::Chunk:
        return {m_blobs.chunk(admitted), {}, {}};
    }
    return {refusal(404, "not_found"), {}, {}};
}

ServerResponse Dispatcher::enrol(const ServerRequest &request) const
{
    const auto order = enrolRequestFromBytes(viewOf(request.body));
    if (!order)
        return refusal(order.error());
    auto answer = m_enrolment.enrol(*order);
    if (!answer && answer.error().detail == u"weak_password")
        return refusal(400, "weak_password");
    if (!answer)
        return refusal(answer.error());
    answer->apiPort = m_apiPort;
    return answered(encode(*answer));
}

ServerResponse Dispatcher::signIn(const ServerRequest &request) const
{
    noteUse(request);
    const auto order = sessionRequestFromBytes(viewOf(request.body));
    return order ? answered(m_signIn.signIn(request.caller, *order)) : refusal(order.error());
}

ServerResponse Dispatcher::refresh(const ServerRequest &request) const
{
    noteUse(request);
    const auto order = refreshRequestFromBytes(viewOf(request.body));
    return order ? answered(m_signIn.refresh(request.caller, *order)) : refusal(order.error());
}

ServerResponse Dispatcher::renewCertificate(const ServerRequest &request) const
{
    noteUse(request);
    const auto order = renewalRequestFromBytes(request.body);
    if (!order)
        return refusal(order.error());
    const auto answer = m_certificates.renew(request.caller, *order);
    return answer ? answered(encode(*answer)) : refusal(answer.error());
}

/// Each session begins and goes on here, so this is where a new certificate is first seen. When it
/// cannot be noted the old one counts a little longer, and nobody is kept out for that.
void Dispatcher::noteUse(const ServerRequest &request) const
{
    if (!m_certificates.noteUse(request.caller, request.certificateDer))
        qCWarning(logServer, "The use of a certificate could not be noted");
}

Reply Dispatcher::admitSocket(const ServerRequest &request)
{
    const RouteMatch match = matchRoute(RouteSide::Api, request.method, request.path);
    if (!match.route || match.route->handler != RouteHandler::Events)
        return {refusal(404, "not_found"), {}, {}};
    if (auto refused = turnAway(*match.route, request))
        return {std::move(*refused), {}, {}};
    const Verdict verdict = admit(match.route->needs, request);
    if (!verdict.caller)
        return {refusal(verdict.status, verdict.code), {}, {}};
    ServerResponse welcome;
    welcome.status = 101;
    return {welcome, {}, *verdict.caller};
}

/// Asks for device and person only: a socket outlives its token, which lives for ten minutes.
QList<Poke> Dispatcher::pokesFor(const QSet<ScopeId> &moved, const QList<Subscriber> &listeners)
{
    const auto losers = m_store.lostLately(moved);
    QList<Poke> pokes;
    for (const Subscriber &listener : listeners) {
        const Verdict verdict = m_admission.byCertificate(listener.request);
        if (!verdict.caller) {
            pokes.append({listener.number, false, {}});
            continue;
        }
        const auto heads = m_store.headsFor(*verdict.caller);
        Poke poke{listener.number, true, {}, losers && losers->contains(verdict.caller->person)};
        for (const ScopeId &scope : moved) {
            if (heads && heads->contains(scope))
                poke.scopes.append(scope);
        }
        pokes.append(poke);
    }
    return pokes;
}

} // namespace tasuki
