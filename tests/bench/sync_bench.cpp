// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sqlite/database.h"
#include "core/sqlite/transaction.h"
#include "tests/bench/syncregion.h"

#include <benchmark/benchmark.h>

// What it costs to be in step: everything between two stores but the cable. The bars: a first pull
// at 0.35 × of a plain bulk insert of the same bytes or better, far from a request for each record,
// an idle round of one request under two kilobytes, and the same cost per record at any size.

using namespace tasuki;
using bench::SyncDesk;
using bench::SyncRegion;

namespace {

void countRecords(benchmark::State &state, qint64 records)
{
    state.counters["records/s"] = benchmark::Counter(double(records) * double(state.iterations()),
                                                     benchmark::Counter::kIsRate);
}

/// A new computer reads the whole file into its sealed store.
void firstPull(benchmark::State &state)
{
    SyncRegion &region = SyncRegion::of(int(state.range(0)));
    SyncDesk::Traffic traffic;
    for (auto _ : state) {
        state.PauseTiming();
        auto desk = std::make_unique<SyncDesk>(region);
        state.ResumeTiming();
        traffic = desk->settle();
        state.PauseTiming();
        desk.reset();
        state.ResumeTiming();
    }
    state.counters["requests"] = traffic.requests;
    state.counters["MB"] = double(traffic.received) / 1e6;
    countRecords(state, state.range(0));
}

/// The baseline: the bodies as they are, into a plain table, in one transaction.
void plainInsert(benchmark::State &state)
{
    SyncRegion &region = SyncRegion::of(int(state.range(0)));
    SyncDesk desk(region);
    (void)desk.settle();
    const auto objects = desk.store().objects().all().value();
    for (auto _ : state) {
        state.PauseTiming();
        QTemporaryDir folder;
        auto plain = Database::open(folder.filePath(QStringLiteral("plain"))).value();
        (void)plain->run("make",
                         "CREATE TABLE object(scope BLOB NOT NULL, id BLOB NOT NULL, type TEXT NOT "
                         "NULL, sequence INTEGER NOT NULL, payload BLOB NOT NULL, PRIMARY "
                         "KEY(scope,id)) STRICT");
        state.ResumeTiming();
        auto transaction = Transaction::begin(*plain).value();
        for (const StoredObject &object : objects)
            (void)plain->run("insert", "INSERT INTO object VALUES(?,?,?,?,?)", object.scope.uuid(),
                             object.row.id.uuid(), object.row.type, object.row.sequence,
                             object.row.body);
        (void)transaction.commit();
        state.PauseTiming();
        plain.reset();
        state.ResumeTiming();
    }
    countRecords(state, objects.size());
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

BENCHMARK(plainInsert)->Apply(sizes);
BENCHMARK(firstPull)->Apply(sizes);
BENCHMARK(pullOneByOne)->Arg(1'000)->Unit(benchmark::kMillisecond);
BENCHMARK(incrementalPull)->Apply(sizes);
BENCHMARK(idleRound)->Apply(sizes);
BENCHMARK(push)->Arg(1'000)->Arg(10'000)->Unit(benchmark::kMillisecond)->Iterations(1);

BENCHMARK_MAIN();
