// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/japanesetext.h"
#include "core/forms/formlibrary.h"
#include "core/services/postindex.h"
#include "core/services/postreader.h"
#include "core/services/recordreader.h"
#include "core/services/snapshotbuilder.h"
#include "tests/bench/longtalk.h"

#include <QElapsedTimer>

#include <algorithm>
#include <benchmark/benchmark.h>
#include <cstdlib>

using namespace tasuki;
using namespace tasuki::bench;
using namespace std::chrono_literals;

namespace {

constexpr int onScreen = 60;
constexpr int hitsShown = 100;

LongTalk &talk()
{
    static LongTalk talk([] {
        const char *posts = std::getenv("POSTS_IN_A_ROOM");
        return posts ? std::atoi(posts) : 100'000;
    }());
    return talk;
}

/// What the storage thread keeps while somebody works.
struct Desk {
    void count()
    {
        while (!index.work(talk().store(), **reader.readWords(talk().store()), 1000ms).value()) { }
    }

    RecordReader reader{talk().me()};
    PostIndex index{talk().me()};
};

Desk &counted()
{
    static Desk desk;
    desk.count();
    return desk;
}

PostReader reading(RecordReader &reader)
{
    return PostReader(talk().store(), **reader.readWords(talk().store()), talk().me());
}

/// The baseline: the bytes of as many posts, fetched and left sealed.
void sealedRows(benchmark::State &state)
{
    qint64 bytes = talk().fetchSealed(onScreen); // the store is made, and open
    for (auto _ : state)
        bytes = talk().fetchSealed(onScreen);
    state.counters["kB"] = double(bytes) / 1e3;
}

/// The store has just been opened, nothing is cached.
void newestCold(benchmark::State &state)
{
    for (auto _ : state) {
        state.PauseTiming();
        talk().reopen();
        RecordReader reader(talk().me());
        state.ResumeTiming();
        benchmark::DoNotOptimize(reading(reader).newest(talk().room(), onScreen));
    }
}

void newest(benchmark::State &state)
{
    RecordReader reader(talk().me());
    for (auto _ : state)
        benchmark::DoNotOptimize(reading(reader).newest(talk().room(), onScreen));
}

void beforeTheMiddle(benchmark::State &state)
{
    RecordReader reader(talk().me());
    for (auto _ : state)
        benchmark::DoNotOptimize(reading(reader).before(talk().room(), talk().middle(), onScreen));
}

/// From the moment it lies in the store: the snapshot, and what is on screen once more.
void onePostArrives(benchmark::State &state)
{
    static const FormLibrary forms = FormLibrary::builtIn();
    Desk &desk = counted();
    SnapshotMemo memo;
    for (auto _ : state) {
        state.PauseTiming();
        (void)talk().arrive();
        state.ResumeTiming();
        const auto view = desk.reader.read(talk().store());
        (void)desk.index.work(talk().store(), desk.reader.words(), 6ms);
        benchmark::DoNotOptimize(SnapshotBuilder(*view, desk.index, {}, forms, memo).build());
        benchmark::DoNotOptimize(reading(desk.reader).newest(talk().room(), onScreen));
    }
}

QStringList keysOf(benchmark::State &state)
{
    static const QList<QStringList> searches{{QStringLiteral("血圧")},
                                             {QStringLiteral("褥瘡")},
                                             {QStringLiteral("眠れ"), QStringLiteral("センサー")},
                                             {QStringLiteral("ない言葉")}};
    QStringList keys;
    for (const QString &word : searches.at(state.range(0)))
        keys.append(searchKey(word));
    return keys;
}

/// The baseline: the same keys in a list, every one looked through.
void searchInAList(benchmark::State &state)
{
    static const QStringList all = talk().keys();
    const QStringList keys = keysOf(state);
    for (auto _ : state) {
        qsizetype hits = 0;
        for (const QString &text : all)
            hits += std::all_of(keys.begin(), keys.end(),
                                [&text](const QString &key) { return text.contains(key); });
        state.counters["hits"] = double(hits);
    }
}

/// With the texts of what is shown, out of the store.
void search(benchmark::State &state)
{
    Desk &desk = counted();
    const QStringList keys = keysOf(state);
    for (auto _ : state) {
        const auto found = desk.index.find(keys, hitsShown);
        for (const PostIndex::Found &hit : found)
            benchmark::DoNotOptimize(reading(desk.reader).post(hit.room, hit.place.post));
        state.counters["hits"] = double(found.size());
    }
}

/// The baseline: every post unsealed and nothing done with it.
void unsealedRows(benchmark::State &state)
{
    qint64 bytes = 0;
    for (auto _ : state) {
        PostBound from = PostBound::newest();
        for (int read = 0; read < 10'000; read += 100) {
            const auto rows = talk().store().posts().older(talk().room(), from, 100);
            for (const PostRow &row : *rows)
                bytes += row.object->row.body.size();
            if (!rows->isEmpty())
                from = PostBound::at(rows->last().place, false);
        }
    }
    benchmark::DoNotOptimize(bytes);
    state.counters["per_1000"]
        = benchmark::Counter(10.0 * double(state.iterations()),
                             benchmark::Counter::kIsRate | benchmark::Counter::kInvert);
}

/// Both rooms, from nothing. The longest time other work had to wait is told.
void fillIndex(benchmark::State &state)
{
    qsizetype bytes = 0;
    double longest = 0;
    for (auto _ : state) {
        Desk desk;
        for (bool isDone = false; !isDone;) {
            QElapsedTimer slice;
            slice.start();
            isDone = desk.index.work(talk().store(), **desk.reader.readWords(talk().store()), 6ms)
                         .value();
            longest = std::max(longest, double(slice.nsecsElapsed()) / 1e6);
        }
        bytes = desk.index.bytes();
    }
    state.counters["MB"] = double(bytes) / 1e6;
    state.counters["slice_ms"] = longest;
    state.counters["per_1000"]
        = benchmark::Counter(double(talk().posts()) / 1000.0 * double(state.iterations()),
                             benchmark::Counter::kIsRate | benchmark::Counter::kInvert);
}

BENCHMARK(sealedRows)->Unit(benchmark::kMillisecond);
BENCHMARK(newestCold)->Iterations(3)->Unit(benchmark::kMillisecond);
BENCHMARK(newest)->Unit(benchmark::kMillisecond);
BENCHMARK(beforeTheMiddle)->Unit(benchmark::kMillisecond);
BENCHMARK(unsealedRows)->Iterations(3)->Unit(benchmark::kMillisecond);
BENCHMARK(fillIndex)->Iterations(1)->Unit(benchmark::kMillisecond);
BENCHMARK(onePostArrives)->Iterations(50)->Unit(benchmark::kMillisecond);
BENCHMARK(searchInAList)->DenseRange(0, 3)->Unit(benchmark::kMillisecond);
BENCHMARK(search)->DenseRange(0, 3)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
