// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

namespace tasuki {

inline HttpAnswer trouble(Error::Kind kind, std::chrono::seconds retryAfter = {})
{
    HttpAnswer answer;
    answer.problem = Error{kind, {}};
    answer.retryAfter = retryAfter;
    return answer;
}

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
    bool isWaitCut = false; ///< who waits for news is thrown out
    std::atomic<int> waits = 0; ///< pulls that were to wait
    std::atomic<int> waiting = 0; ///< of these, now
    std::atomic<bool> isListening = false; ///< pokes arrive
};

class LineTransport final : public Transport {
public:
    explicit LineTransport(Line &line)
        : m_line(line)
    { }
    void send(HttpRequest request, Answered answered) override
    {
        QTimer::singleShot(0, &m_context, [this, request, answered] {
            if (request.path.endsWith(u"pull") && pullRequestFromBytes(request.body)->waitMs > 0) {
                ++m_line.waits;
                ++m_line.waiting;
                waitForNews(request, answered);
                return;
            }
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
    void waitForNews(const HttpRequest &request, const Answered &answered)
    {
        HttpAnswer answer;
        bool isOver = false;
        {
            QMutexLocker lock(&m_line.mutex);
            isOver = m_line.isWaitCut;
            answer = isOver ? trouble(Error::Kind::Offline) : serve(request);
        }
        if (!isOver) {
            const auto pulled = pullAnswerFromBytes(answer.body);
            isOver = answer.problem || pulled->more || !pulled->blocks.isEmpty();
        }
        if (!isOver) {
            QTimer::singleShot(1, &m_context,
                               [this, request, answered] { waitForNews(request, answered); });
            return;
        }
        --m_line.waiting;
        answered(answer);
    }

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

/// A WebSocket that is open or not, as the line says.
class LinePokes final : public PokeSource {
public:
    explicit LinePokes(Line &line)
        : m_line(line)
    { }
    void open(std::shared_ptr<const Secret>) override { }
    void close() override { }
    bool isListening() const override { return m_line.isListening; }

private:
    Line &m_line;
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

    enum class Pokes { None, Maybe };
    explicit Desk(Pokes pokes = Pokes::None)
    {
        using namespace std::chrono_literals;
        const SyncPace hurry{1ms, 1ms, 1ms, 5ms, 20ms, 5000ms, 5000ms, 25s, 1ms, 24h * 36500};
        driver = std::make_unique<SyncDriver>(
            storage, std::make_shared<SyncEngine>(*store, clock),
            [this, hasPokes = pokes == Pokes::Maybe] {
                SyncParts parts;
                parts.transport = std::make_unique<LineTransport>(line);
                parts.credentials = std::make_unique<EasyCredentials>(line);
                if (hasPokes)
                    parts.pokes = std::make_unique<LinePokes>(line);
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

} // namespace tasuki
