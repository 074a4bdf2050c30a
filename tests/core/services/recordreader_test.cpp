// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/recordreader.h"
#include "tests/core/storage/storefixture.h"

#include <rapidcheck.h>

using namespace tasuki;

namespace {

const Author &me()
{
    static const Author author{PersonId::create(), OfficeId::create()};
    return author;
}

/// What a store goes through, one accident after the other.
class Life {
public:
    Life(ClientStore &store, RecordReader &reader)
        : m_store(store)
        , m_reader(reader)
    { }

    /// One of `kinds` things to one of three rooms.
    static constexpr int kinds = 9;
    void happen(int kind, int number)
    {
        const ScopeId room = m_rooms.at(number % m_rooms.size());
        switch (kind) {
        case 0:
            open(room);
            break;
        case 1:
            RC_ASSERT(bool(m_store.scopes().destroy(room)));
            break;
        case 2:
            pull(room, number);
            break;
        case 3:
            forget(room, number);
            break;
        case 4:
            write(room, number);
            break;
        case 5:
            answer(number, OutboxEntry::State::Confirmed);
            break;
        case 6:
            answer(number, OutboxEntry::State::Rejected);
            break;
        case 7:
            takeAway(number);
            break;
        default:
            takeBack(room, number);
        }
    }

private:
    ObjectId object(int number) const { return m_objects.at(number % m_objects.size()); }
    bool isOpen(ScopeId room) { return m_store.scopes().find(room)->has_value(); }

    void open(ScopeId room)
    {
        ScopeRecord record = aScope();
        record.id = room;
        RC_ASSERT(bool(m_store.scopes().put(record)));
    }
    void pull(ScopeId room, int number)
    {
        ObjectRow row = anObject(QByteArray::number(number), number + 1);
        row.id = object(number);
        if (number % 5 == 0)
            row.type = QStringLiteral("msg");
        if (isOpen(room))
            RC_ASSERT(bool(m_store.objects().put(room, row)));
    }
    void forget(ScopeId room, int number)
    {
        RC_ASSERT(bool(m_store.objects().remove(room, object(number))));
    }
    void write(ScopeId room, int number)
    {
        Operation operation = anOperation(room, object(number));
        if (number % 4 == 0)
            operation.kind = QStringLiteral("msg.seen");
        const auto added = m_store.outbox().add(operation);
        RC_ASSERT(bool(added));
        m_written.append(added->id);
    }
    void answer(int number, OutboxEntry::State state)
    {
        if (m_written.isEmpty())
            return;
        auto entry = *m_store.outbox().find(m_written.at(number % m_written.size()));
        if (!entry)
            return;
        entry->state = state;
        RC_ASSERT(bool(m_store.outbox().update(*entry)));
    }
    void takeAway(int number)
    {
        if (!m_written.isEmpty())
            RC_ASSERT(bool(m_store.outbox().remove(m_written.takeAt(number % m_written.size()))));
    }
    /// What was written is read, and then it never was.
    void takeBack(ScopeId room, int number)
    {
        const auto done = m_store.transaction([&]() -> Result<void> {
            write(room, number);
            pull(room, number);
            RC_ASSERT(bool(m_reader.read(m_store)));
            return Error{Error::Kind::Cancelled, {}};
        });
        RC_ASSERT(!done);
    }

    ClientStore &m_store;
    RecordReader &m_reader;
    QList<ScopeId> m_rooms{ScopeId::create(), ScopeId::create(), ScopeId::create()};
    QList<ObjectId> m_objects{ObjectId::create(), ObjectId::create()};
    QList<OperationId> m_written;
};

void checkSame(const RecordView &kept, const RecordView &fresh)
{
    RC_ASSERT(kept.records() == fresh.records());
    RC_ASSERT(kept.outbox() == fresh.outbox());
    for (const OverlayObject &record : fresh.records()) {
        RC_ASSERT(kept.find(record.id) != nullptr);
        RC_ASSERT(kept.inScope(record.scope, record.type).size()
                  == fresh.inScope(record.scope, record.type).size());
    }
}

} // namespace

TEST_CASE("Who reads only what has changed sees what one sees who reads everything",
          "[services][records]")
{
    CHECK(rc::check("kept and fresh readings are the same", [] {
        StoreFixture fixture;
        const auto store = fixture.open();
        RecordReader kept(me());
        Life life(*store, kept);
        const auto events = *rc::gen::container<std::vector<std::pair<int, int>>>(
            rc::gen::pair(rc::gen::inRange(0, Life::kinds), rc::gen::inRange(0, 1000)));
        for (const auto &[kind, number] : events) {
            life.happen(kind, number);
            const auto read = kept.read(*store);
            const auto fresh = RecordReader(me()).read(*store);
            RC_ASSERT(bool(read));
            RC_ASSERT(bool(fresh));
            checkSame(*read, *fresh);
        }
    }));
}

TEST_CASE("What cannot be read says so each time, and is read once it can be",
          "[services][records]")
{
    StoreFixture fixture;
    const auto store = fixture.open();
    const ScopeRecord room = aScope();
    REQUIRE(store->scopes().put(room));
    const ObjectRow sheet = anObject();
    REQUIRE(store->objects().put(room.id, sheet));
    RecordReader reader(me());
    REQUIRE(reader.read(*store)->records().size() == 1);

    const auto raw = fixture.raw();
    REQUIRE(raw->run("harm", "UPDATE object SET sequence=sequence+1"));
    REQUIRE(store->outbox().add(anOperation(room.id, sheet.id)));
    REQUIRE(store->objects().put(room.id, anObject()));
    CHECK(reader.read(*store).error().kind == Error::Kind::Corrupt);
    CHECK(reader.read(*store).error().kind == Error::Kind::Corrupt);
    REQUIRE(raw->run("mend", "UPDATE object SET sequence=1"));
    CHECK(reader.read(*store)->records().size() == 2);
}

TEST_CASE("Posts are no records, and what is said in a room leaves its records as they were read",
          "[services][records]")
{
    StoreFixture fixture;
    const auto store = fixture.open();
    const ScopeRecord room = aScope();
    REQUIRE(store->scopes().put(room));
    REQUIRE(store->objects().put(room.id, anObject()));
    RecordReader reader(me());
    const quint64 before = reader.read(*store)->stamp(room.id);

    const ObjectRow post{QStringLiteral("msg"), ObjectId::create(), 1, "{\"type\":\"msg\"}"};
    REQUIRE(store->objects().put(room.id, post));
    Operation own = anOperation(room.id);
    own.kind = QStringLiteral("msg.add");
    own.payload = {{QStringLiteral("text"), QStringLiteral("よく眠れました")}};
    const auto written = store->outbox().add(own);
    REQUIRE(written);
    const auto view = reader.read(*store);
    CHECK(view->stamp(room.id) == before);
    CHECK(view->records().size() == 1);
    CHECK(view->outbox().size() == 1); // it waits to be sent like everything else

    REQUIRE(store->outbox().add(anOperation(room.id, view->records().first().id)));
    CHECK(reader.read(*store)->stamp(room.id) != before);
}
