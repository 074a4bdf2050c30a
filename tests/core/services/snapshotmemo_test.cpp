// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/formlibrary.h"
#include "core/services/postindex.h"
#include "core/services/recordreader.h"
#include "core/services/snapshotbuilder.h"
#include "core/wire/records.h"
#include "tests/core/storage/storefixture.h"

using namespace tasuki;

namespace {

/// A desk with two clients, looked at again and again.
class Desk {
public:
    Desk()
    {
        for (const ScopeId &file : files) {
            ScopeRecord room = aScope();
            room.id = file;
            room.roomTemplate = QStringLiteral("office-file");
            REQUIRE(store->scopes().put(room));
        }
    }

    void write(int file, const QString &kind, ObjectId object, const QJsonObject &payload)
    {
        Operation operation = anOperation(files.at(file), object);
        operation.kind = kind;
        operation.payload = payload;
        REQUIRE(store->outbox().add(operation));
    }
    void writeClient(int file, const QString &name)
    {
        Client client;
        client.name = name;
        client.kana = QStringLiteral("たすき");
        write(file, QStringLiteral("client.new"), clients.at(file),
              {{QStringLiteral("groups"), groupsOf(client)}});
    }
    SnapshotPtr look()
    {
        const auto view = reader.read(*store);
        REQUIRE(view);
        return std::make_shared<const Snapshot>(
            SnapshotBuilder(*view, posts, {}, forms, memo).build());
    }
    QStringList names()
    {
        const SnapshotPtr shown = look();
        QStringList names;
        for (const ObjectId &client : clients)
            names.append(shown->client(client) ? shown->client(client)->client.name : QString());
        return names;
    }

    StoreFixture fixture;
    std::unique_ptr<ClientStore> store = fixture.open();
    const FormLibrary forms = FormLibrary::builtIn();
    QList<ScopeId> files{ScopeId::create(), ScopeId::create()};
    QList<ObjectId> clients{ObjectId::create(), ObjectId::create()};
    Author me{PersonId::create(), OfficeId::create()};
    RecordReader reader{me};
    PostIndex posts{me};
    SnapshotMemo memo;
};

QStringList names(const char16_t *first, const char16_t *second)
{
    return {QString::fromUtf16(first), QString::fromUtf16(second)};
}

} // namespace

TEST_CASE("What is shown follows each write, whichever room it was in", "[services][snapshot]")
{
    Desk desk;
    CHECK(desk.names() == names(u"", u""));
    desk.writeClient(0, QStringLiteral("襷一子"));
    CHECK(desk.names() == names(u"襷一子", u""));
    desk.writeClient(1, QStringLiteral("襷二郎"));
    CHECK(desk.names() == names(u"襷一子", u"襷二郎"));
    CHECK(desk.names() == names(u"襷一子", u"襷二郎"));
    REQUIRE(desk.store->scopes().destroy(desk.files.first()));
    CHECK(desk.names() == names(u"", u"襷二郎"));
}

TEST_CASE("A sheet is only here until the server has it", "[services][snapshot]")
{
    Desk desk;
    desk.writeClient(0, QStringLiteral("襷一子"));
    desk.write(0, QStringLiteral("sheet.new"), ObjectId::create(),
               {{QStringLiteral("form"), QStringLiteral("f|1")},
                {QStringLiteral("kind"), QStringLiteral("standing")},
                {QStringLiteral("groups"), QJsonObject()}});
    REQUIRE(desk.look()->client(desk.clients.first()) != nullptr);
    CHECK(desk.look()->client(desk.clients.first())->isSheetOnlyHere);
    const auto waiting = desk.store->outbox().inState(OutboxEntry::State::Waiting);
    REQUIRE(waiting);
    for (OutboxEntry entry : *waiting) {
        entry.state = OutboxEntry::State::Acknowledged;
        REQUIRE(desk.store->outbox().update(entry));
    }
    CHECK_FALSE(desk.look()->client(desk.clients.first())->isSheetOnlyHere);
}
