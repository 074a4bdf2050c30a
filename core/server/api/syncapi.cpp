// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/api/syncapi.h"

#include "core/base/log.h"
#include "core/server/access/access.h"
#include "core/server/http/problem.h"

namespace tasuki {

namespace {

    struct Refusal {
        Error::Kind kind;
        int status;
        const char *code;
    };

    /// Forbidden and absent are one answer; what is not named here is the server's own trouble.
    constexpr Refusal refusals[] = {
        {Error::Kind::Invalid, 400, "malformed"},
        {Error::Kind::Unauthorized, 401, "unauthorized"},
        {Error::Kind::NotEnrolled, 401, "unauthorized"},
        {Error::Kind::Forbidden, 404, "not_found"},
        {Error::Kind::NotFound, 404, "not_found"},
        {Error::Kind::Conflict, 409, "conflict"},
        {Error::Kind::TooLarge, 413, "too_large"},
        {Error::Kind::Locked, 423, "locked"},
        {Error::Kind::Busy, 503, "busy"},
        {Error::Kind::Timeout, 503, "busy"},
        {Error::Kind::DiskFull, 507, "full"},
    };

    bool isEmpty(const PullAnswer &answer)
    {
        return answer.blocks.isEmpty() && answer.lost.isEmpty() && answer.diverged.isEmpty()
            && answer.reset.isEmpty() && answer.unknown.isEmpty() && answer.tickKnown
            && !answer.more;
    }

    ServerResponse answered(QByteArray body)
    {
        ServerResponse response;
        response.body = std::move(body);
        return response;
    }

    ServerResponse shrinkable(QByteArray body)
    {
        ServerResponse response = answered(std::move(body));
        response.mayShrink = true;
        return response;
    }

} // namespace

ServerResponse refusal(int status, const char *code)
{
    const bool retry = status == 429 || status >= 500;
    ServerResponse response = answered(encode(ProblemBody{QLatin1String(code), {}, retry}));
    response.status = status;
    if (retry)
        response.headers.emplaceBack("Retry-After", politePause());
    return response;
}

ServerResponse refusal(const Error &error)
{
    qCInfo(logServer) << "request refused:" << error.detail;
    for (const Refusal &known : refusals) {
        if (known.kind == error.kind)
            return refusal(known.status, known.code);
    }
    return refusal(500, "server_error");
}

SyncApi::SyncApi(ServerStore &store, const Clock &clock, Greeting greeting, ServerMetrics &metrics,
                 HeadSigner &heads)
    : m_store(store)
    , m_clock(clock)
    , m_greeting(std::move(greeting))
    , m_metrics(metrics)
    , m_heads(heads)
{ }

ServerResponse SyncApi::hello() const
{
    Hello hello;
    hello.minimumClient = m_greeting.minimumClient;
    hello.epoch = m_store.epoch();
    hello.time = m_clock.now();
    hello.region = m_greeting.regionName;
    return answered(encode(hello));
}

ServerResponse SyncApi::directory(const ServerRequest &request) const
{
    const auto heads = m_store.headsFor(request.caller);
    if (!heads)
        return refusal(heads.error());
    if (!heads->contains(m_store.region()))
        return refusal(404, "not_found");
    const auto directory = m_store.directory();
    return directory ? shrinkable(encode(*directory)) : refusal(directory.error());
}

ServerResponse SyncApi::push(const ServerRequest &request) const
{
    const auto push = pushRequestFromBytes(request.body);
    if (!push)
        return refusal(push.error());
    const auto answer = m_store.push(request.caller, *push);
    if (!answer)
        return refusal(answer.error());
    for (const OperationResult &result : answer->results)
        m_metrics.operationJudged(toCode(result.status));
    // Alone it is the client's own mistake; among others it must not hold them up.
    if (answer->results.size() == 1 && answer->results[0].why == u"id_reused")
        return refusal(422, "id_reused");
    return answered(encode(*answer));
}

ServerResponse SyncApi::status(const ServerRequest &request) const
{
    const auto status = statusRequestFromBytes(request.body);
    if (!status)
        return refusal(status.error());
    const auto answer = m_store.status(request.caller, *status);
    return answer ? answered(encode(*answer)) : refusal(answer.error());
}

ServerResponse SyncApi::witness(const ServerRequest &request) const
{
    const auto witness = witnessRequestFromBytes(request.body);
    if (!witness)
        return refusal(witness.error());
    const auto answer = m_store.witness(request.caller, *witness);
    return answer ? answered(encode(*answer)) : refusal(answer.error());
}

SyncApi::Pulled SyncApi::pull(const ServerRequest &request) const
{
    const auto pull = pullRequestFromBytes(request.body);
    if (!pull)
        return {refusal(pull.error())};
    auto answer = m_store.pull(request.caller, *pull);
    if (!answer)
        return {refusal(answer.error())};
    if (!answer->tickKnown)
        m_metrics.tickWasUnknown();
    auto head = m_heads.newest(answer->epoch, answer->tick);
    if (head && head->rows != pull->audit)
        answer->audit = std::move(head);
    return {shrinkable(encode(*answer)), isEmpty(*answer) ? pull->waitMs : 0};
}

} // namespace tasuki
