// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sqlite/database.h"
#include "core/sqlite/transaction.h"
#include "tests/bench/syncregion.h"

#include <benchmark/benchmark.h>
#include <chrono>
#include <ctime>

// What it costs to be in step: everything between two stores but the cable. The bars: a first pull
// at 0.35 × of a plain bulk insert of the same bytes or better, far from a request for each record,
// an idle round of one request under two kilobytes, and the same cost per record at any size.

using namespace tasuki;
using bench::SyncDesk;
using bench::SyncRegion;

namespace {

struct Spent {
    double cpu = 0; ///< seconds, of the whole process
    double wall = 0;
    Spent &operator+=(const Spent &other)
    {
        cpu += other.cpu;
        wall += other.wall;
        return *this;
    }
};

class Stopwatch {
public:
    Spent spent() const
    {
        return {double(std::clock() - m_cpu) / CLOCKS_PER_SEC,
                std::chrono::duration<double>(std::chrono::steady_clock::now() - m_wall).count()};
    }

private:
    std::clock_t m_cpu = std::clock();
    std::chrono::steady_clock::time_point m_wall = std::chrono::steady_clock::now();
};

void countRecords(benchmark::State &state, qint64 records)
{
    state.counters["records/s"] = benchmark::Counter(double(records) * double(state.iterations()),
                                                     benchmark::Counter::kIsRate);
}

/// The same rows in the same order, as they are, into a plain table, in one transaction.
Spent plainInsert(const QList<Block> &blocks)
{
    QTemporaryDir folder;
    auto plain = Database::open(folder.filePath(QStringLiteral("plain"))).value();
    (void)plain->run("make",
                     "CREATE TABLE object(scope BLOB NOT NULL, id BLOB NOT NULL, type TEXT NOT "
                     "NULL, sequence INTEGER NOT NULL, payload BLOB NOT NULL, PRIMARY "
                     "KEY(scope,id)) STRICT");
    const Stopwatch watch;
    auto transaction = Transaction::begin(*plain).value();
    for (const Block &block : blocks) {
        for (const ObjectRow &row : block.objects)
            (void)plain->run("insert", "INSERT INTO object VALUES(?,?,?,?,?)", block.scope.uuid(),
                             row.id.uuid(), row.type, row.sequence, row.body);
    }
    (void)transaction.commit();
    return watch.spent();
}

void compare(benchmark::State &state, const Spent &plain, const Spent &pull)
{
    const double rows = double(state.iterations()) * double(state.range(0));
    state.counters["plain_us"] = plain.cpu * 1e6 / rows;
    state.counters["pull_us"] = pull.cpu * 1e6 / rows;
    state.counters["ratio"] = plain.cpu / pull.cpu;
    state.counters["wall_ratio"] = plain.wall / pull.wall;
}

QList<Block> blocksIn(const QList<QByteArray> &answers)
{
    QList<Block> blocks;
    for (const QByteArray &answer : answers)
        blocks += pullAnswerFromBytes(answer).value().blocks;
    return blocks;
}

/// A new computer reads the whole file: from the bytes of the answers, which are there already, to
/// sealed and checked rows. `ratio` compares processor time with the plain insert of the same run.
void firstPull(benchmark::State &state)
{
    const SyncRegion &region = SyncRegion::of(int(state.range(0)));
    const QList<QByteArray> &answers = region.answersToNewcomer();
    const QList<Block> blocks = blocksIn(answers);
    Spent plain;
    Spent pull;
    for (auto _ : state) {
        plain += plainInsert(blocks);
        SyncDesk desk(region);
        const Stopwatch watch;
        desk.replay(answers);
        const Spent spent = watch.spent();
        pull += spent;
        state.SetIterationTime(spent.wall);
    }
    compare(state, plain, pull);
    state.counters["requests"] = double(answers.size());
}

/// The same with the server reading, opening and writing the answers in the same thread.
void firstPullAndServer(benchmark::State &state)
{
    const SyncRegion &region = SyncRegion::of(int(state.range(0)));
    const QList<Block> blocks = blocksIn(region.answersToNewcomer());
    Spent plain;
    Spent pull;
    SyncDesk::Traffic traffic;
    for (auto _ : state) {
        plain += plainInsert(blocks);
        SyncDesk desk(region);
        const Stopwatch watch;
        traffic = desk.settle();
        const Spent spent = watch.spent();
        pull += spent;
        state.SetIterationTime(spent.wall);
    }
    compare(state, plain, pull);
    state.counters["requests"] = traffic.requests;
    state.counters["MB"] = double(traffic.received) / 1e6;
}

/// The naive way: a request and a transaction for each record.
void pullOneByOne(benchmark::State &state)
{
    SyncRegion &region = SyncRegion::of(int(state.range(0)));
    for (auto _ : state) {
        state.PauseTiming();
        SystemClock clock;
        auto desk = std::make_unique<SyncDesk>(region);
        SyncEngine engine(desk->store(), clock);
        state.ResumeTiming();
        for (;;) {
            auto request = engine.nextPull({}).value();
            if (!request)
                break;
            auto pull = pullRequestFromBytes(request->body).value();
            pull.maxBytes = 1;
            request->body = encode(pull);
            if (!engine.answered(request->number, region.serve(*request)).value().pullAgain)
                break;
        }
    }
    countRecords(state, state.range(0));
}

/// A hundred records of so many have changed.
void incrementalPull(benchmark::State &state)
{
    constexpr int changed = 100;
    SyncRegion &region = SyncRegion::of(int(state.range(0)));
    SyncDesk desk(region);
    (void)desk.settle();
    for (auto _ : state) {
        state.PauseTiming();
        region.patch(changed);
        state.ResumeTiming();
        benchmark::DoNotOptimize(desk.settle());
    }
    countRecords(state, changed);
}

/// A day without a line comes back: so many new records go out.
void push(benchmark::State &state)
{
    SyncRegion &region = SyncRegion::of(1000);
    for (auto _ : state) {
        state.PauseTiming();
        SyncDesk desk(region);
        (void)desk.settle();
        (void)desk.store().transaction([&]() -> Result<void> {
            for (int i = 0; i < state.range(0); ++i)
                (void)desk.store().outbox().add(SyncRegion::newClient(region.file));
            return {};
        });
        state.ResumeTiming();
        benchmark::DoNotOptimize(desk.settle());
    }
    countRecords(state, state.range(0));
}

void idleRound(benchmark::State &state)
{
    SyncRegion &region = SyncRegion::of(int(state.range(0)));
    SyncDesk desk(region);
    (void)desk.settle();
    SyncDesk::Traffic traffic;
    for (auto _ : state)
        traffic = desk.settle();
    state.counters["requests"] = traffic.requests;
    state.counters["bytes"] = double(traffic.sent + traffic.received);
}

void sizes(benchmark::internal::Benchmark *bench)
{
    bench->Arg(1'000)->Arg(10'000)->Arg(100'000)->Unit(benchmark::kMillisecond);
}

} // namespace

BENCHMARK(firstPull)->Apply(sizes)->UseManualTime();
BENCHMARK(firstPullAndServer)->Apply(sizes)->UseManualTime();
BENCHMARK(pullOneByOne)->Arg(1'000)->Unit(benchmark::kMillisecond);
BENCHMARK(incrementalPull)->Apply(sizes);
BENCHMARK(idleRound)->Apply(sizes);
BENCHMARK(push)->Arg(1'000)->Arg(10'000)->Unit(benchmark::kMillisecond)->Iterations(1);

BENCHMARK_MAIN();
