// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/syncloop.h"

#include "core/base/log.h"
#include "core/base/whendone.h"
#include "core/sync/backoff.h"

namespace tasuki {

namespace {

    using Purpose = SyncRequest::Purpose;

    /// Repeating helps only after somebody did something about it.
    bool needsPerson(Error::Kind kind)
    {
        return kind == Error::Kind::NotEnrolled || kind == Error::Kind::Untrusted
            || kind == Error::Kind::Unauthorized || kind == Error::Kind::Locked
            || kind == Error::Kind::Newer || kind == Error::Kind::ClockSkew;
    }

    /// The request itself is at fault, not the line.
    bool isRefusal(const HttpAnswer &answer)
    {
        return answer.status == 400 || answer.status == 413 || answer.status == 422;
    }

    /// Somebody between us and the server had no patience, or the line is gone.
    bool isCut(const HttpAnswer &answer)
    {
        return answer.status == 0 || answer.status == 502 || answer.status == 504;
    }

} // namespace

SyncLoop::SyncLoop(StorageThread &storage, std::shared_ptr<SyncEngine> engine,
                   SyncDriver::MakeParts makeParts, const Clock &clock, SyncPace pace,
                   SyncDriver::Random random)
    : m_storage(storage)
    , m_engine(std::move(engine))
    , m_makeParts(std::move(makeParts))
    , m_clock(clock)
    , m_pace(pace)
    , m_random(std::move(random))
    , m_files(storage, clock,
              {[this] { return m_parts.transport.get(); },
               [this] {
                   return m_parts.credentials ? m_parts.credentials->token()
                                              : std::shared_ptr<const Secret>();
               },
               [this] { return isAtRest(); }},
              this)
    , m_write(this)
    , m_poke(this)
    , m_poll(this)
    , m_retry(this)
    , m_blocked(this)
{
    for (QTimer *timer : {&m_write, &m_poke, &m_poll, &m_retry, &m_blocked})
        timer->setSingleShot(true);
    const auto wake = [this](QTimer &timer, bool push, bool pull) {
        connect(&timer, &QTimer::timeout, this, [this, push, pull, &timer] {
            m_isTooOld = m_isTooOld && &timer != &m_poll; // ask again now and then
            m_mayWait = &timer == &m_poll && isDeaf();
            if (&timer == &m_poke) {
                m_expecting = Expecting::News;
                stopWaiting();
            }
            m_push.isWanted = m_push.isWanted || push;
            m_pull.isWanted = m_pull.isWanted || pull;
            pump();
        });
    };
    wake(m_write, true, false);
    wake(m_poke, false, true);
    wake(m_poll, true, true);
    wake(m_blocked, true, false);
    connect(&m_retry, &QTimer::timeout, this, &SyncLoop::retryNow);
    connect(&m_files, &FileLoop::moved, this, &SyncLoop::fileMoved);
    connect(&m_files, &FileLoop::troubled, this, &SyncLoop::filesTroubled);
}

SyncLoop::Lane &SyncLoop::lane(Purpose purpose)
{
    return purpose == Purpose::Push ? m_push : m_pull;
}

void SyncLoop::start()
{
    m_parts = m_makeParts();
    m_files.setTransfer(m_parts.files);
    if (m_parts.pokes) {
        connect(m_parts.pokes.get(), &PokeSource::poked, this, [this] {
            const double jitter = m_random() * double(m_pace.pokeJitter.count());
            if (!m_poke.isActive())
                m_poke.start(m_pace.pokeDebounce + std::chrono::milliseconds(qint64(jitter)));
        });
    }
    retryNow();
}

void SyncLoop::localWrite()
{
    // A write is a good moment to try a line that failed once or twice, but typing in a tunnel must
    // not become a stream of attempts, and a server that asked for patience gets it.
    constexpr int hopeful = 3;
    if (m_retry.isActive() && !m_mustWait && !m_isHalted && m_failures < hopeful)
        m_retry.stop();
    if (!m_write.isActive())
        m_write.start(m_pace.writeDebounce);
}

void SyncLoop::retryNow()
{
    m_retry.stop();
    m_isHalted = false;
    m_mustWait = false;
    m_isTooOld = false;
    m_isWaitCut = false;
    m_mayWait = false;
    stopWaiting();
    m_push.isWanted = true;
    m_pull.isWanted = true;
    m_expecting = Expecting::News;
    pump();
}

void SyncLoop::setRoomsOnScreen(const QList<ScopeId> &rooms)
{
    const bool isNew = std::any_of(rooms.begin(), rooms.end(),
                                   [this](const ScopeId &id) { return !m_onScreen.contains(id); });
    m_onScreen = rooms;
    if (isNew && !m_poke.isActive())
        m_poke.start(m_pace.pokeDebounce);
}

void SyncLoop::moveFiles()
{
    if (m_connectivity.state == Connectivity::State::Online)
        m_files.goOn();
}

void SyncLoop::pump()
{
    if (m_isRenewing || m_isHalted || m_retry.isActive() || !m_parts.transport)
        return;
    if (!m_push.isWanted && !m_pull.isWanted)
        return;
    if (!m_parts.credentials->token()) {
        renew();
        return;
    }
    for (const Purpose purpose : {Purpose::Push, Purpose::Pull}) {
        const bool isClosed = purpose == Purpose::Pull && m_isTooOld;
        if (lane(purpose).isWanted && !lane(purpose).isBusy && !isClosed)
            begin(purpose);
    }
}

void SyncLoop::renew()
{
    m_isRenewing = true;
    show(Connectivity::State::Syncing);
    m_parts.credentials->renew([this](const Result<void> &renewed) {
        m_isRenewing = false;
        if (!renewed) {
            trouble(renewed.error(), m_parts.credentials->patience());
            return;
        }
        if (m_parts.pokes)
            m_parts.pokes->open(m_parts.credentials->token());
        m_mayWait = false; // first it is shown that all is well again
        pump();
    });
}

void SyncLoop::begin(Purpose purpose)
{
    lane(purpose) = {false, true};
    const Expecting expecting = m_expecting;
    std::chrono::milliseconds wait{0};
    if (purpose == Purpose::Pull) {
        m_expecting = Expecting::Nothing;
        if (std::exchange(m_mayWait, false))
            wait = m_pace.longPoll;
    }
    const auto next = [engine = m_engine, rooms = m_onScreen, purpose, expecting, wait] {
        return purpose == Purpose::Push ? engine->nextPush()
                                        : engine->nextPull(rooms, expecting, wait);
    };
    whenDone(m_storage.run(next), this,
             [this, purpose](const Result<std::optional<SyncRequest>> &request) {
                 if (!request) {
                     finished(purpose);
                     trouble(request.error());
                 } else if (!*request) {
                     finished(purpose);
                     if (purpose == Purpose::Push)
                         scheduleBlocked();
                     if (m_connectivity.state == Connectivity::State::Syncing)
                         showRest();
                 } else {
                     send(**request);
                 }
             });
}

void SyncLoop::send(const SyncRequest &request)
{
    HttpRequest http;
    http.method = request.method;
    http.path = request.path;
    http.body = request.body;
    http.token = m_parts.credentials->token();
    http.timeout += request.wait;
    const bool waits = request.wait.count() > 0;
    if (waits) {
        http.lane = HttpLane::Waiting;
        m_waiting = request.number;
        showRest();
    } else {
        show(Connectivity::State::Syncing);
    }
    m_parts.transport->send(http,
                            [this, request, waits, used = http.token](const HttpAnswer &answer) {
                                if (waits && m_waiting != request.number)
                                    return; // given up meanwhile
                                if (waits)
                                    m_waiting.reset();
                                received(request, answer, used);
                            });
}

bool SyncLoop::isDeaf() const
{
    return m_parts.pokes && !m_parts.pokes->isListening() && !m_isWaitCut;
}

bool SyncLoop::isAtRest() const
{
    return !m_push.isBusy && (!m_pull.isBusy || m_waiting) && !m_isRenewing && !m_retry.isActive();
}

void SyncLoop::stopWaiting()
{
    if (!m_waiting)
        return;
    const quint64 number = *std::exchange(m_waiting, std::nullopt);
    const auto forget = [engine = m_engine, number]() -> Result<void> {
        engine->failed(number);
        return {};
    };
    whenDone(m_storage.run(forget), this, [this](const Result<void> &) {
        finished(Purpose::Pull);
        pump();
    });
}

/// Whether the line itself is broken is for a short question to find out.
void SyncLoop::waitWasCut()
{
    m_isWaitCut = true;
    m_pull.isWanted = true;
    pump();
}

void SyncLoop::received(const SyncRequest &request, const HttpAnswer &answer,
                        const std::shared_ptr<const Secret> &used)
{
    const Purpose purpose = request.purpose;
    noteServerTime(answer.serverTime);
    const auto engine = m_engine;
    const quint64 number = request.number;
    if (!answer.problem) {
        const QByteArray body = answer.body;
        whenDone(m_storage.run([engine, number, body] { return engine->answered(number, body); }),
                 this, [this, purpose](const auto &outcome) { applied(purpose, outcome); });
        return;
    }
    if (purpose == Purpose::Push && isRefusal(answer)) {
        const QString code = answer.code.isEmpty() ? QStringLiteral("bad_request") : answer.code;
        whenDone(m_storage.run([engine, number, code] { return engine->refused(number, code); }),
                 this, [this, purpose](const auto &outcome) { applied(purpose, outcome); });
        return;
    }
    const HttpAnswer failure = answer;
    const auto forget = [engine, number]() -> Result<void> {
        engine->failed(number);
        return {};
    };
    const bool waits = request.wait.count() > 0;
    whenDone(m_storage.run(forget), this,
             [this, purpose, failure, used, waits](const Result<void> &) {
                 finished(purpose);
                 lane(purpose).isWanted = true;
                 if (waits && isCut(failure))
                     waitWasCut();
                 else if (failure.problem->kind == Error::Kind::Unauthorized)
                     tokenRefused(used);
                 else if (purpose == Purpose::Pull && failure.problem->kind == Error::Kind::Newer)
                     tooOld(*failure.problem);
                 else
                     trouble(*failure.problem, failure.retryAfter);
             });
}

/// A refused token is ordinary once – the server restarted, the lid was closed. A fresh one refused
/// as well is the server's trouble, not a reason to ask the person for a password.
void SyncLoop::tokenRefused(const std::shared_ptr<const Secret> &used)
{
    const bool isStale = m_parts.credentials->token() != used;
    if (!isStale)
        m_parts.credentials->tokenRefused();
    if (isStale || !std::exchange(m_wasTokenRefused, true))
        pump();
    else
        trouble({Error::Kind::Server, QStringLiteral("a fresh token was refused")});
}

void SyncLoop::applied(Purpose purpose, const Result<SyncOutcome> &outcome)
{
    finished(purpose);
    if (!outcome) {
        lane(purpose).isWanted = true;
        trouble(outcome.error());
        return;
    }
    m_failures = 0;
    m_wasTokenRefused = false;
    m_connectivity.lastContact = m_clock.now();
    noteServerTime(outcome->serverTime);
    m_push.isWanted = m_push.isWanted || outcome->pushAgain;
    const bool isWritten = purpose == Purpose::Push && outcome->outboxChanged;
    m_pull.isWanted = m_pull.isWanted || outcome->pullAgain || isWritten;
    if (isWritten)
        m_expecting = Expecting::News;
    if (!outcome->baseChanged.isEmpty())
        Q_EMIT baseChanged(outcome->baseChanged);
    if (outcome->outboxChanged)
        Q_EMIT outboxChanged();
    pump();
    seeToErrand();
    m_files.goOn();
    showRest();
    if (purpose != Purpose::Push)
        schedulePoll();
    else
        scheduleBlocked();
}

void SyncLoop::finished(Purpose purpose)
{
    lane(purpose).isBusy = false;
}

/// A trouble of the line is everybody's. What the token or the line needs is found out by the next
/// small exchange, after which files go on.
void SyncLoop::filesTroubled(const HttpAnswer &failure, const std::shared_ptr<const Secret> &used)
{
    m_pull.isWanted = true;
    if (failure.problem->kind == Error::Kind::Unauthorized && used)
        tokenRefused(used);
    else
        trouble(*failure.problem, failure.retryAfter);
}

void SyncLoop::seeToErrand()
{
    const auto token = m_parts.credentials->token();
    if (token && m_parts.errand && m_parts.errand->isDue())
        m_parts.errand->run(*m_parts.transport, token);
}

void SyncLoop::trouble(const Error &error, std::chrono::seconds retryAfter)
{
    qCInfo(logSync) << "exchange failed:" << int(error.kind) << error.detail;
    m_connectivity.problem = error;
    m_files.pause();
    // The other lane's failure says nothing about the wait the server asked of this one.
    const auto asked = std::max<std::chrono::milliseconds>(
        retryAfter, m_mustWait ? m_retry.remainingTimeAsDuration() : std::chrono::milliseconds(0));
    m_mustWait = asked.count() > 0;
    const bool isStuck = needsPerson(error.kind);
    // A wrong password is never tried again by itself: the server counts.
    m_isHalted = error.kind == Error::Kind::Unauthorized || error.kind == Error::Kind::Locked;
    if (m_isHalted) {
        m_connectivity.nextTry = {};
        show(Connectivity::State::Stopped);
        return;
    }
    const auto delay = isStuck
        ? m_pace.longestRetry
        : std::max<std::chrono::milliseconds>(
            asked, backoffDelay(m_failures, m_pace.firstRetry, m_pace.longestRetry, m_random()));
    ++m_failures;
    m_retry.start(delay);
    m_connectivity.nextTry = m_clock.now().addMSecs(delay.count());
    show(isStuck ? Connectivity::State::Stopped : Connectivity::State::Offline);
}

/// Nothing comes any more until the program is renewed. What was written here still goes out: it
/// must not be stranded on this device (protocol.md 3.12).
void SyncLoop::tooOld(const Error &error)
{
    qCInfo(logSync) << "the server wants a newer program:" << error.detail;
    m_isTooOld = true;
    m_connectivity.problem = error;
    m_connectivity.nextTry = m_clock.now().addMSecs(m_pace.longestRetry.count());
    m_poll.start(m_pace.longestRetry);
    show(Connectivity::State::Stopped);
    pump();
}

void SyncLoop::noteServerTime(const QDateTime &serverTime)
{
    if (serverTime.isValid())
        m_isClockOff = std::abs(serverTime.msecsTo(m_clock.now())) > m_pace.clockTolerance.count();
}

void SyncLoop::schedulePoll()
{
    const auto pause = m_onScreen.isEmpty() ? m_pace.poll : m_pace.pollOnScreen;
    m_poll.start(isDeaf() ? std::min(m_pace.longPollGap, pause) : pause);
}

void SyncLoop::scheduleBlocked()
{
    const auto due = [engine = m_engine] { return engine->nextPushDue(); };
    whenDone(m_storage.run(due), this, [this](const std::optional<qint64> &at) {
        if (at && !m_blocked.isActive())
            m_blocked.start(
                std::chrono::milliseconds(std::max<qint64>(100, *at - m_clock.monotonicMs())));
    });
}

void SyncLoop::showRest()
{
    if (isAtRest())
        show(m_isTooOld ? Connectivity::State::Stopped : Connectivity::State::Online);
}

void SyncLoop::show(Connectivity::State state)
{
    Connectivity shown = m_connectivity;
    shown.state = state;
    if (state == Connectivity::State::Online) {
        shown.problem.reset();
        shown.nextTry = {};
        if (m_isClockOff)
            shown.problem = Error{Error::Kind::ClockSkew,
                                  QStringLiteral("this clock is far from the server's")};
    }
    if (shown == m_connectivity)
        return;
    m_connectivity = shown;
    Q_EMIT connectivityChanged(m_connectivity);
}

} // namespace tasuki
