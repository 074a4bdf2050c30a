// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/forms/formlibrary.h"
#include "core/merge/merge.h"
#include "core/services/postindex.h"
#include "core/services/recordreader.h"
#include "core/services/snapshotbuilder.h"
#include "core/sqlite/database.h"
#include "core/vault/vault.h"
#include "tests/bench/region/residentyear.h"

#include <QTemporaryDir>

#include <benchmark/benchmark.h>

using namespace tasuki;
using namespace tasuki::bench;

namespace {

/// The store of a care manager whose office looks after so many clients, a year old.
class YearStore {
public:
    explicit YearStore(int clients)
    {
        RegionSize size = RegionSize::small();
        size.team = 1;
        size.teamClients = clients;
        size.people = 24;
        size.residents = clients + 30;
        const RegionPlan plan = RegionPlan::make(size);
        const SheetTexts texts;
        const QDateTime end(QDate(2026, 11, 1), QTime(0, 0), Qt::UTC);
        for (const RegionPlan::Resident &resident : plan.residents) {
            if (resident.manager != plan.residents.first().manager)
                continue;
            m_me = {plan.people.at(resident.manager).person.id,
                    plan.people.at(resident.manager).person.office};
            fill(ResidentYear(plan, resident, texts, end));
            ++m_clients;
        }
    }

    ClientStore &store() { return *m_store; }
    const Author &me() const { return m_me; }
    int clients() const { return m_clients; }
    /// A word more in somebody's sheet.
    bool write()
    {
        Operation operation = m_look;
        operation.id = OperationId::create();
        operation.kind = QStringLiteral("sheet.look");
        return bool(m_store->outbox().add(operation));
    }
    /// All ciphertext, and nothing done with it.
    qint64 readSealed()
    {
        const auto raw = Database::open(m_folder.filePath(QStringLiteral("store.sqlite")));
        Statement rows = (*raw)->statement("rows", "SELECT payload FROM object");
        qint64 bytes = 0;
        while (rows.step().value())
            bytes += rows.bytes(0).size();
        return bytes;
    }

private:
    void fill(const ResidentYear &year)
    {
        std::map<std::pair<ScopeId, ObjectId>, ObjectRow> objects;
        for (const ResidentYear::Portion &portion : year.portions()) {
            for (const Operation &operation : portion.operations) {
                ObjectRow &row = objects[{operation.scope, operation.object}];
                const auto before = parseJsonObject(row.body).value_or(QJsonObject());
                const Applied applied
                    = apply(before, operation, {portion.writer.person, portion.writer.office});
                row = {operation.type(), operation.object, row.sequence + 1,
                       canonicalJson(applied.body)};
                m_look = operation.kind == u"sheet.patch" ? operation : m_look;
            }
        }
        (void)m_store->transaction([&]() -> Result<void> {
            for (const auto &[place, row] : objects) {
                ScopeRecord room;
                room.id = place.first;
                room.roomTemplate = QStringLiteral("office-file");
                if (const auto put = m_store->scopes().put(room); !put)
                    return put;
                if (const auto put = m_store->objects().put(place.first, row); !put)
                    return put;
            }
            return {};
        });
    }

    QTemporaryDir m_folder;
    SystemClock m_clock;
    Vault m_vault = Vault::create(m_folder.filePath(QStringLiteral("v")), {}, {}, {},
                                  Secret("bench"), {KeyCost::floorMemoryBytes, 3})
                        .value();
    std::unique_ptr<ClientStore> m_store
        = ClientStore::open(m_folder.filePath(QStringLiteral("store.sqlite")), m_vault, m_clock)
              .value();
    Author m_me;
    Operation m_look;
    int m_clients = 0;
};

YearStore &yearOf(int clients)
{
    static std::map<int, std::unique_ptr<YearStore>> stores;
    auto &store = stores[clients];
    if (!store)
        store = std::make_unique<YearStore>(clients);
    return *store;
}

/// The baseline: the bytes are fetched.
void sealedRows(benchmark::State &state)
{
    YearStore &year = yearOf(int(state.range(0)));
    qint64 bytes = 0;
    for (auto _ : state)
        bytes = year.readSealed();
    state.counters["MB"] = double(bytes) / 1e6;
    state.counters["clients"] = year.clients();
}

/// After unlocking.
void firstReading(benchmark::State &state)
{
    YearStore &year = yearOf(int(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(RecordReader(year.me()).read(year.store()));
}

/// What a gesture reads before it writes.
void readingAfterAWord(benchmark::State &state)
{
    YearStore &year = yearOf(int(state.range(0)));
    RecordReader reader(year.me());
    (void)reader.read(year.store());
    for (auto _ : state) {
        state.PauseTiming();
        (void)year.write();
        state.ResumeTiming();
        benchmark::DoNotOptimize(reader.read(year.store()));
    }
}

/// What is shown, out of what was read.
void snapshot(benchmark::State &state)
{
    static const FormLibrary forms = FormLibrary::builtIn();
    YearStore &year = yearOf(int(state.range(0)));
    const auto view = RecordReader(year.me()).read(year.store());
    const PostIndex posts(year.me());
    for (auto _ : state) {
        SnapshotMemo nothing;
        benchmark::DoNotOptimize(SnapshotBuilder(*view, posts, {}, forms, nothing).build());
    }
}

void snapshotAfterAWord(benchmark::State &state)
{
    static const FormLibrary forms = FormLibrary::builtIn();
    YearStore &year = yearOf(int(state.range(0)));
    RecordReader reader(year.me());
    const PostIndex posts(year.me());
    SnapshotMemo memo;
    (void)SnapshotBuilder(*reader.read(year.store()), posts, {}, forms, memo).build();
    for (auto _ : state) {
        state.PauseTiming();
        (void)year.write();
        const auto view = reader.read(year.store());
        state.ResumeTiming();
        benchmark::DoNotOptimize(SnapshotBuilder(*view, posts, {}, forms, memo).build());
    }
}

} // namespace

BENCHMARK(sealedRows)->Arg(40)->Arg(440)->Unit(benchmark::kMillisecond);
BENCHMARK(firstReading)->Arg(40)->Arg(440)->Unit(benchmark::kMillisecond);
BENCHMARK(readingAfterAWord)->Arg(40)->Arg(440)->Iterations(50)->Unit(benchmark::kMillisecond);
BENCHMARK(snapshot)->Arg(40)->Arg(440)->Unit(benchmark::kMillisecond);
BENCHMARK(snapshotAfterAWord)->Arg(40)->Arg(440)->Iterations(50)->Unit(benchmark::kMillisecond);

BENCHMARK_MAIN();
