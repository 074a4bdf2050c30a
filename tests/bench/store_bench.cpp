// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sqlite/database.h"
#include "core/sqlite/transaction.h"
#include "core/storage/clientstore.h"
#include "core/vault/vault.h"

#include <QTemporaryDir>

#include <benchmark/benchmark.h>
#include <cstdio>
#include <map>

using namespace tasuki;

namespace {

constexpr int rowsPerEdit = 1000;
constexpr int rowsToRead = 20000;

/// About one kilobyte of Japanese text, as a sheet's group has it.
QByteArray body()
{
    return QStringLiteral("夜間はよく眠られています。食事は八割、むせ込みなし。")
        .repeated(13)
        .toUtf8();
}

const Vault &vault()
{
    static const QTemporaryDir folder;
    static const Vault made = Vault::create(folder.filePath(QStringLiteral("v")), {}, {}, {},
                                            Secret("bench"), {KeyCost::floorMemoryBytes, 3})
                                  .value();
    return made;
}

/// The sealed store and a plain table of the same columns and the same bytes.
struct Both {
    Both()
    {
        sealed
            = ClientStore::open(folder.filePath(QStringLiteral("sealed")), vault(), clock).value();
        plain = Database::open(folder.filePath(QStringLiteral("plain"))).value();
        scope.id = ScopeId::create();
        scope.roomTemplate = QStringLiteral("handoff");
        (void)sealed->scopes().put(scope);
        (void)plain->run("make",
                         "CREATE TABLE object(scope BLOB NOT NULL, id BLOB NOT NULL, type "
                         "TEXT NOT NULL, sequence INTEGER NOT NULL, payload BLOB NOT NULL, "
                         "PRIMARY KEY(scope,id)) STRICT");
    }

    bool insertSealed(int rows)
    {
        return bool(sealed->transaction([&]() -> Result<void> {
            Result<void> done;
            for (int i = 0; i < rows && done; ++i)
                done = sealed->objects().put(
                    scope.id, {QStringLiteral("sheet"), ObjectId::create(), i, text});
            return done;
        }));
    }

    bool insertPlain(int rows)
    {
        auto transaction = Transaction::begin(*plain);
        Result<void> done;
        for (int i = 0; i < rows && done; ++i)
            done = plain->run("put",
                              "INSERT INTO object(scope,id,type,sequence,payload) "
                              "VALUES(?,?,?,?,?) ON CONFLICT(scope,id) DO UPDATE SET "
                              "type=excluded.type, sequence=excluded.sequence, "
                              "payload=excluded.payload",
                              scope.id.uuid(), ObjectId::create().uuid(), QStringLiteral("sheet"),
                              qint64{i}, text);
        return done && transaction && transaction->commit();
    }

    qsizetype readPlain() const
    {
        QList<StoredObject> objects;
        Statement query = plain->statement(
            "all", "SELECT scope,id,type,sequence,payload FROM object ORDER BY scope,id");
        while (query.step().value_or(false))
            objects.append(
                {ScopeId(query.uuid(0)),
                 {query.text(2), ObjectId(query.uuid(1)), query.integer(3), query.blob(4)}});
        return objects.size();
    }

    QTemporaryDir folder;
    SystemClock clock;
    ScopeRecord scope;
    QByteArray text = body();
    std::unique_ptr<ClientStore> sealed;
    std::unique_ptr<Database> plain;
};

Both &filled()
{
    static Both both;
    static const bool done = both.insertSealed(rowsToRead) && both.insertPlain(rowsToRead);
    if (!done)
        std::abort(); // nothing to measure
    return both;
}

void insertPlain(benchmark::State &state)
{
    Both both;
    for (auto _ : state)
        if (!both.insertPlain(rowsPerEdit))
            state.SkipWithError("insert failed");
}

void insertSealed(benchmark::State &state)
{
    Both both;
    for (auto _ : state)
        if (!both.insertSealed(rowsPerEdit))
            state.SkipWithError("insert failed");
}

void readPlain(benchmark::State &state)
{
    for (auto _ : state)
        if (filled().readPlain() != rowsToRead)
            state.SkipWithError("read failed");
}

void readSealed(benchmark::State &state)
{
    for (auto _ : state) {
        const auto all = filled().sealed->objects().all();
        if (!all || all->size() != rowsToRead)
            state.SkipWithError("read failed");
    }
}

BENCHMARK(insertPlain)->Iterations(10)->Repetitions(5)->Unit(benchmark::kMillisecond);
BENCHMARK(insertSealed)->Iterations(10)->Repetitions(5)->Unit(benchmark::kMillisecond);
BENCHMARK(readPlain)->Iterations(5)->Repetitions(5)->Unit(benchmark::kMillisecond);
BENCHMARK(readSealed)->Iterations(5)->Repetitions(5)->Unit(benchmark::kMillisecond);

/// Remembers the medians of CPU time, so that ratios can be told from one run.
class RatioReporter final : public benchmark::ConsoleReporter {
public:
    void ReportRuns(const std::vector<Run> &runs) override
    {
        ConsoleReporter::ReportRuns(runs);
        for (const Run &run : runs)
            if (run.aggregate_name == "median" && !run.error_occurred)
                m_medians[run.run_name.function_name] = run.GetAdjustedCPUTime();
    }

    bool judge(const char *what, const char *sealed, const char *plain, double target) const
    {
        const auto one = m_medians.find(sealed);
        const auto other = m_medians.find(plain);
        if (one == m_medians.end() || other == m_medians.end())
            return true; // filtered out on the command line
        const double ratio = one->second / other->second;
        const bool isGood = ratio <= target;
        std::printf("%s: %.2f x plain SQLite (target %.1f): %s\n", what, ratio, target,
                    isGood ? "good" : "TOO SLOW");
        return isGood;
    }

private:
    std::map<std::string, double> m_medians;
};

} // namespace

int main(int argc, char **argv)
{
    benchmark::Initialize(&argc, argv);
    RatioReporter reporter;
    benchmark::RunSpecifiedBenchmarks(&reporter);
    const bool insertIsGood = reporter.judge("seal+insert", "insertSealed", "insertPlain", 1.5);
    const bool readIsGood = reporter.judge("read+open", "readSealed", "readPlain", 3.0);
    return insertIsGood && readIsGood ? 0 : 1;
}
