// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/roomchanges.h"

#include <catch2/catch.hpp>

using namespace tasuki;

namespace {

const ScopeId room = ScopeId::create();
const ScopeId other = ScopeId::create();
const ObjectId sheet = ObjectId::create();
const ObjectId post = ObjectId::create();

} // namespace

TEST_CASE("Who read once is told what has changed since, in that room alone", "[storage]")
{
    RoomChanges changes;
    changes.note(room, sheet);
    const quint64 read = changes.last(room);
    CHECK(changes.since(room, read)->isEmpty());
    changes.note(room, post);
    changes.note(room, post);
    changes.note(other, sheet);
    CHECK(changes.last(room) > read);
    CHECK(*changes.since(room, read) == QSet<ObjectId>{post});
    CHECK(*changes.since(room, 0) == QSet<ObjectId>{post, sheet});
    CHECK(changes.since(ScopeId::create(), 0)->isEmpty());
}

TEST_CASE("When a whole room changed, or too much of it, nobody knows which objects", "[storage]")
{
    RoomChanges changes;
    changes.note(room, sheet);
    const quint64 read = changes.last(room);
    changes.note(room);
    CHECK_FALSE(changes.since(room, read));
    const quint64 again = changes.last(room);
    for (qsizetype i = 0; i < RoomChanges::remembered; ++i)
        changes.note(room, ObjectId::create());
    CHECK(changes.since(room, again)->size() == RoomChanges::remembered);
    for (qsizetype i = 0; i < RoomChanges::remembered; ++i)
        changes.note(room, ObjectId::create());
    CHECK_FALSE(changes.since(room, again));
    CHECK(changes.since(room, changes.last(room) - 1)->size() == 1);
}

TEST_CASE("What was taken back has changed once more, and nothing else", "[storage]")
{
    RoomChanges changes;
    changes.note(room, sheet);
    changes.note(other, sheet);
    const quint64 before = changes.now();
    const quint64 untouched = changes.last(other);
    changes.note(room, post);
    const quint64 seenInside = changes.last(room);
    changes.takeBack(before);
    CHECK(*changes.since(room, seenInside) == QSet<ObjectId>{post});
    CHECK(changes.last(other) == untouched);
}
