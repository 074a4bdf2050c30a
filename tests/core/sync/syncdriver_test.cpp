// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sqlite/sqlitefaults.h"
#include "core/storage/clientstore.h"
#include "core/sync/syncdriver.h"
#include "tests/core/storage/storefixture.h"
#include "tests/core/sync/modelserver.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QMutex>
#include <QTimer>

#include <atomic>
#include <cerrno>
#include <sqlite3.h>

using namespace tasuki;

namespace {

/// A model server behind a line the test can cut; shared between the threads.
struct Line {
    QMutex mutex;
    ModelServer server;
    Author me{PersonId::create(), OfficeId::create()};
    std::optional<HttpAnswer> trouble; ///< answered to everything while set
    int refuseTokens = 0;
    bool isPullClosed = false; ///< 426, while a push is still taken
    int asked = 0;
    int renewed = 0;
    std::atomic<int> renewPatience = 0; ///< Retry-After of a refused sign-in
    std::optional<HttpAnswer> pushTrouble; ///< answered to pushes while set
};

class LineTransport final : public Transport {
public:
    explicit LineTransport(Line &line)
        : m_line(line)
    { }
    void send(HttpRequest request, Answered answered) override
    {
        QTimer::singleShot(0, &m_context, [this, request, answered] {
            HttpAnswer answer;
            {
                QMutexLocker lock(&m_line.mutex);
                ++m_line.asked;
                answer = serve(request);
            }
            answered(answer);
        });
    }

private:
    HttpAnswer serve(const HttpRequest &request)
    {
        if (m_line.pushTrouble && request.path.endsWith(u"push"))
            return *m_line.pushTrouble;
        if (m_line.trouble)
            return *m_line.trouble;
        HttpAnswer answer;
        if (m_line.isPullClosed && request.path.endsWith(u"pull")) {
            answer.status = 426;
            answer.problem = Error{Error::Kind::Newer, {}};
            return answer;
        }
        if (m_line.refuseTokens > 0) {
            --m_line.refuseTokens;
            answer.status = 401;
            answer.problem = Error{Error::Kind::Unauthorized, {}};
            return answer;
        }
        answer.status = 200;
        answer.body = m_line.server.serve(request.path, request.body, m_line.me);
        return answer;
    }
    Line &m_line;
    QObject m_context;
};

class EasyCredentials final : public Credentials {
public:
    explicit EasyCredentials(Line &line)
        : m_line(line)
    { }
    std::shared_ptr<const Secret> token() const override { return m_token; }
    void renew(std::function<void(Result<void>)> done) override
    {
        ++m_line.renewed;
        if (m_line.renewPatience > 0) {
            done(Error{Error::Kind::Busy, {}});
            return;
        }
        m_token = std::make_shared<const Secret>("t");
        done({});
    }
    void tokenRefused() override { m_token.reset(); }
    std::chrono::seconds patience() const override
    {
        return std::chrono::seconds(m_line.renewPatience.load());
    }

private:
    Line &m_line;
    std::shared_ptr<const Secret> m_token;
};

/// Has no room, and is the last to notice: when COMMIT asks it to keep what was written.
struct FullDisk final : SqliteFaults {
    int beforeStep(const char *statementName) override
    {
        if (!isFull || QByteArrayView(statementName) != "transaction.commit")
            return SQLITE_OK;
        errno = ENOSPC; // a sync is told in this way only
        return SQLITE_IOERR_FSYNC;
    }
    std::atomic<bool> isFull = false;
};

struct Desk {
    Line line;
    StoreFixture fixture;
    SystemClock clock;
    StorageThread storage;
    FullDisk disk;
    std::unique_ptr<ClientStore> store = openStore();
    ScopeId file = line.server.addScope({line.me.person});
    std::unique_ptr<SyncDriver> driver;

    Desk()
    {
        using namespace std::chrono_literals;
        const SyncPace hurry{1ms, 1ms, 1ms, 5ms, 20ms, 5000ms, 5000ms, 24h * 36500};
        driver = std::make_unique<SyncDriver>(
            storage, std::make_shared<SyncEngine>(*store, clock),
            [this] {
                SyncParts parts;
                parts.transport = std::make_unique<LineTransport>(line);
                parts.credentials = std::make_unique<EasyCredentials>(line);
                return parts;
            },
            clock, hurry, [] { return 0.5; });
    }
    ~Desk()
    {
        driver.reset();
        storage.run([] { return true; }).waitForFinished(); // nobody uses the store any more
    }

    std::unique_ptr<ClientStore> openStore()
    {
        StoreOptions options;
        options.faults = &disk;
        return fixture.open(options);
    }
    OperationId write()
    {
        Operation operation = anOperation(file);
        operation.kind = QStringLiteral("client.new");
        const auto id = operation.id;
        const auto added
            = storage.run([this, operation] { return store->outbox().add(operation); });
        waitFor([&added] { return added.isFinished(); });
        driver->localWrite();
        return id;
    }
    int effects(OperationId id)
    {
        QMutexLocker lock(&line.mutex);
        return line.server.effects.value(id);
    }
    void setTrouble(std::optional<HttpAnswer> trouble)
    {
        QMutexLocker lock(&line.mutex);
        line.trouble = std::move(trouble);
    }
    template<typename Condition>
    static bool waitFor(Condition condition, int milliseconds = 10000)
    {
        const QDeadlineTimer deadline(milliseconds);
        while (!condition() && !deadline.hasExpired())
            QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
        return condition();
    }
    bool reaches(Connectivity::State state)
    {
        return waitFor([this, state] { return driver->connectivity().state == state; });
    }
};

HttpAnswer trouble(Error::Kind kind, std::chrono::seconds retryAfter = {})
{
    HttpAnswer answer;
    answer.problem = Error{kind, {}};
    answer.retryAfter = retryAfter;
    return answer;
}

} // namespace

TEST_CASE("What is written goes out by itself, also after the cable was out", "[sync][driver]")
{
    Desk desk;
    desk.setTrouble(trouble(Error::Kind::Offline));
    desk.driver->start();
    const auto id = desk.write();
    REQUIRE(desk.reaches(Connectivity::State::Offline));
    CHECK(desk.driver->connectivity().problem->kind == Error::Kind::Offline);
    CHECK(desk.driver->connectivity().nextTry.isValid());
    CHECK(desk.effects(id) == 0);

    desk.setTrouble({});
    CHECK(Desk::waitFor([&] { return desk.effects(id) == 1; }));
    CHECK(desk.reaches(Connectivity::State::Online));
    CHECK_FALSE(desk.driver->connectivity().problem);
}

TEST_CASE("A disk found full when an answer is stored is told as a full disk, and work goes on",
          "[sync][driver][disk]")
{
    Desk desk;
    const auto id = desk.write();
    desk.disk.isFull = true;
    desk.driver->start();
    REQUIRE(desk.reaches(Connectivity::State::Offline));
    CHECK(desk.driver->connectivity().problem->kind == Error::Kind::DiskFull);
    CHECK(desk.driver->connectivity().nextTry.isValid());

    desk.disk.isFull = false;
    CHECK(Desk::waitFor([&] { return desk.effects(id) == 1; }));
    CHECK(desk.reaches(Connectivity::State::Online));
    CHECK_FALSE(desk.driver->connectivity().problem);
}

TEST_CASE("A token refused in between is renewed and nobody notices", "[sync][driver]")
{
    Desk desk;
    desk.line.refuseTokens = 1;
    desk.driver->start();
    const auto id = desk.write();
    CHECK(Desk::waitFor([&] { return desk.effects(id) == 1; }));
    CHECK(desk.reaches(Connectivity::State::Online));
    CHECK(desk.line.renewed >= 2);
}

TEST_CASE("A server that asks for patience gets it, until a person insists", "[sync][driver]")
{
    Desk desk;
    desk.setTrouble(trouble(Error::Kind::Busy, std::chrono::seconds(3600)));
    desk.driver->start();
    REQUIRE(desk.reaches(Connectivity::State::Offline));
    desk.setTrouble({});
    const auto id = desk.write();
    CHECK_FALSE(Desk::waitFor([&] { return desk.effects(id) > 0; }, 200));
    desk.driver->retryNow();
    CHECK(Desk::waitFor([&] { return desk.effects(id) == 1; }));
}

TEST_CASE("A program that is too old still hands over what is written on it", "[sync][driver]")
{
    Desk desk;
    {
        QMutexLocker lock(&desk.line.mutex);
        desk.line.isPullClosed = true;
    }
    desk.driver->start();
    REQUIRE(desk.reaches(Connectivity::State::Stopped));
    CHECK(desk.driver->connectivity().problem->kind == Error::Kind::Newer);
    const auto first = desk.write();
    CHECK(Desk::waitFor([&] { return desk.effects(first) == 1; }));
    const auto second = desk.write();
    CHECK(Desk::waitFor([&] { return desk.effects(second) == 1; }));
    CHECK(desk.reaches(Connectivity::State::Stopped));
    CHECK(desk.driver->connectivity().problem->kind == Error::Kind::Newer);
    {
        QMutexLocker lock(&desk.line.mutex);
        desk.line.isPullClosed = false; // the server was told otherwise
    }
    desk.driver->retryNow();
    CHECK(desk.reaches(Connectivity::State::Online));
}

TEST_CASE("A sign-in that is told to wait waits", "[sync][driver]")
{
    Desk desk;
    desk.line.renewPatience = 3600;
    desk.driver->start();
    REQUIRE(desk.reaches(Connectivity::State::Offline));
    CHECK(desk.clock.now().secsTo(desk.driver->connectivity().nextTry) > 3500);
    desk.line.renewPatience = 0;
    const auto id = desk.write();
    CHECK_FALSE(Desk::waitFor([&] { return desk.effects(id) > 0; }, 200));
    desk.driver->retryNow();
    CHECK(Desk::waitFor([&] { return desk.effects(id) == 1; }));
}

TEST_CASE("A pull that fails does not shorten the wait a push was asked for", "[sync][driver]")
{
    Desk desk;
    desk.setTrouble(trouble(Error::Kind::Offline)); // for pulls
    {
        QMutexLocker lock(&desk.line.mutex);
        desk.line.pushTrouble = trouble(Error::Kind::Busy, std::chrono::seconds(3600));
    }
    desk.write();
    desk.driver->start(); // both lanes at once
    CHECK(Desk::waitFor(
        [&] { return desk.clock.now().secsTo(desk.driver->connectivity().nextTry) > 3500; }));
    const auto asked = [&] {
        QMutexLocker lock(&desk.line.mutex);
        return desk.line.asked;
    };
    const int seen = asked(); // one pull may still be under way
    CHECK_FALSE(Desk::waitFor([&] { return asked() > seen + 1; }, 200));
}

TEST_CASE("A revoked device says so and does not hammer the server", "[sync][driver]")
{
    Desk desk;
    desk.setTrouble(trouble(Error::Kind::NotEnrolled));
    desk.driver->start();
    REQUIRE(desk.reaches(Connectivity::State::Stopped));
    CHECK(desk.driver->connectivity().problem->kind == Error::Kind::NotEnrolled);
}
