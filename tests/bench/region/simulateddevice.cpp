// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/region/simulateddevice.h"

#include "core/wire/account.h"
#include "core/wire/push.h"
#include "tests/bench/region/demand.h"

#include <algorithm>

namespace tasuki::bench {

namespace {

    std::string_view viewOf(const QByteArray &bytes)
    {
        return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
    }

    QByteArray bytesOf(const Secret &secret)
    {
        return {secret.view().data(), static_cast<qsizetype>(secret.size())};
    }

} // namespace

SimulatedDevice::SimulatedDevice(LineLoop &loop, const TlsSettings &tls, quint16 port,
                                 const DeviceCard &card, QMap<ScopeId, ScopeCursor> have,
                                 Tally &tally)
    : m_loop(loop)
    , m_card(card)
    , m_have(std::move(have))
    , m_tally(tally)
    , m_line(loop, tls, port, card.certificatePem, card.keyPem)
    , m_socket(loop, tls, port, card.certificatePem, card.keyPem)
{ }

bool SimulatedDevice::isGood(const HttpsLine::Answer &answer)
{
    if (answer.status == 200)
        return true;
    if (++m_tally.notOk <= 5)
        std::fprintf(stderr, "status %d %s\n", answer.status, answer.body.constData());
    return false;
}

void SimulatedDevice::signIn(Done done)
{
    trySignIn(Figures::Steady::now(), done);
}

void SimulatedDevice::trySignIn(Figures::Steady::time_point begun, const Done &done)
{
    constexpr int busy = 503;
    const QByteArray body = bytesOf(encode(SessionRequest{m_card.login, RegionFiller::password()}));
    m_line.ask("POST", "/v1/session", {}, body,
               [this, begun, done](const HttpsLine::Answer &answer) {
                   if (answer.status == busy) {
                       ++m_tally.later;
                       return m_loop.after(std::chrono::seconds(std::max(answer.retryAfter, 1)),
                                           [this, begun, done] { trySignIn(begun, done); });
                   }
                   m_tally.signIn.addSince(begun);
                   if (isGood(answer))
                       m_token = bytesOf(
                           demand(sessionAnswerFromBytes(viewOf(answer.body)), "a session").token);
                   done();
               });
}

PullRequest SimulatedDevice::pullRequest(Expecting expecting) const
{
    PullRequest request;
    request.have = m_have;
    request.tick = m_tick;
    request.audit = m_audit;
    return expecting == Expecting::Nothing ? m_brief.shortened(request) : request;
}

QByteArray SimulatedDevice::pullBody(Expecting expecting) const
{
    return encode(pullRequest(expecting));
}

void SimulatedDevice::pull(Expecting expecting, Done done)
{
    const auto begun = Figures::Steady::now();
    const PullRequest request = pullRequest(expecting);
    m_line.ask("POST", "/v1/sync/pull", m_token, encode(request),
               [this, begun, request, done = std::move(done)](const HttpsLine::Answer &answer) {
                   m_tally.pull.addSince(begun);
                   m_tally.pullBytes += answer.wireBytes;
                   m_tally.pulledContent += answer.body.size();
                   if (!isGood(answer))
                       return done();
                   const auto pulled = demand(pullAnswerFromBytes(answer.body), "a pull");
                   m_brief.answered(request, pulled);
                   apply(pulled);
                   return pulled.more ? pull(Expecting::News, done) : done();
               });
}

void SimulatedDevice::apply(const PullAnswer &answer)
{
    m_tick = answer.tick;
    if (answer.audit)
        m_audit = answer.audit->rows;
    for (const Block &block : answer.blocks) {
        m_tally.pulledObjects += block.objects.size();
        ScopeCursor &cursor = m_have[block.scope];
        cursor = {block.grant, block.to, block.sum.value_or(cursor.sum), block.backfillTo};
    }
}

void SimulatedDevice::forget()
{
    m_have.clear();
    m_brief = {};
    m_tick.clear();
    m_audit.clear();
}

QByteArray SimulatedDevice::pushBody(const Operation &operation)
{
    return encode(PushRequest{{operation}});
}

void SimulatedDevice::push(const Operation &operation, Done done)
{
    const auto begun = Figures::Steady::now();
    m_line.ask("POST", "/v1/sync/push", m_token, pushBody(operation),
               [this, begun, done = std::move(done)](const HttpsLine::Answer &answer) {
                   m_tally.push.addSince(begun);
                   if (isGood(answer)) {
                       const auto pushed = demand(pushAnswerFromBytes(answer.body), "a push");
                       ensure(pushed.results.size() == 1
                                  && pushed.results[0].status == OperationStatus::Applied,
                              "an operation of the rush");
                   }
                   done();
               });
}

void SimulatedDevice::listen(Done opened, std::function<void()> poked)
{
    m_socket.listen(
        "/v1/sync/events", m_token,
        [this, opened = std::move(opened)](const HttpsLine::Answer &answer) {
            if (answer.status != 101)
                (void)isGood(answer);
            opened();
        },
        [this, poked = std::move(poked)] {
            ++m_tally.pokes;
            poked();
        });
}

} // namespace tasuki::bench
