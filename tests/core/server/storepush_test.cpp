// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/server/sql/postgrescluster.h"
#include "tests/core/server/sql/teststore.h"
#include "tests/core/server/ward.h"

#include <QDirIterator>
#include <QFile>

using namespace tasuki;

TEST_CASE("An operation sent many times happens once", "[server][push]")
{
    Ward ward;
    const ScopeId file = ward.anOfficeFile();
    const Operation made = Ward::newClient(file, QStringLiteral("髙﨑 𠮷子"));
    const auto first = ward.push(ward.sato, made);
    CHECK(first.status == OperationStatus::Applied);
    const auto head = ward.store->headsFor(ward.sato)->value(file);
    for (int i = 0; i < 3; ++i)
        CHECK(ward.push(ward.sato, made) == first);
    Operation withGrant = made;
    withGrant.grant = GrantId::create();
    CHECK(ward.push(ward.sato, withGrant) == first);
    ward.restart();
    CHECK(ward.push(ward.sato, made) == first);
    CHECK(ward.store->headsFor(ward.sato)->value(file) == head);

    Operation other = made;
    other.payload.insert(QStringLiteral("x"), 1);
    CHECK(ward.push(ward.sato, other).why == QStringLiteral("id_reused"));
    CHECK(ward.push(ward.abe, made).why == QStringLiteral("id_reused"));
    CHECK(ward.store->headsFor(ward.sato)->value(file) == head);
}

TEST_CASE("A stranger cannot tell a foreign room from one that is not there", "[server][push]")
{
    Ward ward;
    const ScopeId file = ward.anOfficeFile();
    const auto foreign = [&](const char *kind, ScopeId scope) {
        return ward.push(ward.abe, Ward::operation(kind, scope, ObjectId::create(), {}));
    };
    for (const char *kind :
         {"client.new", "client.patch", "sheet.move", "receipt.new", "office.new"}) {
        const auto there = foreign(kind, file);
        const auto absent = foreign(kind, ScopeId::create());
        CAPTURE(kind);
        CHECK(there.status == OperationStatus::Held);
        CHECK(std::tie(there.status, there.sequence, there.why)
              == std::tie(absent.status, absent.sequence, absent.why));
    }
    // Somebody else's room cannot be opened again; the answer is the same held.
    Operation again = Ward::newRoom("office-file", {ward.momiji.id});
    again.scope = file;
    again.object = ObjectId(file.uuid());
    CHECK(ward.push(ward.abe, again).status == OperationStatus::Held);
    CHECK_FALSE(ward.store->headsFor(ward.abe)->contains(file));
    PullRequest probe;
    probe.have.insert(file, {GrantId::create(), 1, 1, 0});
    probe.have.insert(ScopeId::create(), {GrantId::create(), 1, 1, 0});
    const auto answer = ward.pull(ward.abe, probe);
    REQUIRE(answer.lost.size() == 2);
    CHECK(answer.lost[0].known == answer.lost[1].known);
    CHECK(answer.lost[0].reason == answer.lost[1].reason);
    CHECK_FALSE(Ward::scopesOf(answer).contains(file));
}

TEST_CASE("A room opens only as its template says", "[server][push]")
{
    Ward ward;
    const auto open
        = [&](const Caller &caller, const char *roomTemplate, const QList<OfficeId> &members) {
              return ward.push(caller, Ward::newRoom(roomTemplate, members));
          };
    CHECK(open(ward.sato, "office-file", {ward.sakura.id}).status == OperationStatus::Applied);
    CHECK(open(ward.sato, "handoff", {ward.sakura.id, ward.hospital.id}).status
          == OperationStatus::Applied);
    CHECK(open(ward.sato, "office-file", {ward.momiji.id}).why == QStringLiteral("bad_schema"));
    CHECK(open(ward.sato, "office-file", {ward.sakura.id, ward.hospital.id}).why
          == QStringLiteral("bad_schema"));
    CHECK(open(ward.sato, "handoff", {ward.sakura.id, ward.momiji.id}).why
          == QStringLiteral("bad_schema"));
    CHECK(open(ward.sato, "handoff", {ward.sakura.id, OfficeId::create()}).why
          == QStringLiteral("bad_schema"));
    CHECK(open(ward.sato, "handoff", {ward.hospital.id}).why == QStringLiteral("bad_schema"));
    CHECK(open(ward.sato, "handoff", {}).why == QStringLiteral("bad_schema"));
    CHECK(open(ward.sato, "region", {ward.sakura.id}).why == QStringLiteral("forbidden"));
    CHECK(open(ward.mori, "handoff", {ward.sakura.id, ward.hospital.id}).why
          == QStringLiteral("forbidden"));
    CHECK(open(ward.admin, "office-file", {ward.centre.id}).why == QStringLiteral("forbidden"));
}

TEST_CASE("A new colleague gets the office's rooms and one who left loses them", "[server][push]")
{
    Ward ward;
    const ScopeId file = ward.anOfficeFile();
    const Caller newcomer = ward.addPerson(ward.sakura, Profession::Nurse);
    CHECK(ward.store->headsFor(newcomer)->contains(file));
    CHECK(ward.store->headsFor(newcomer)->contains(ward.handoff));
    REQUIRE(ward.store->removePerson(newcomer.person, QStringLiteral("left")));
    CHECK(ward.store->headsFor(newcomer)->isEmpty());
    CHECK(ward.push(newcomer, Ward::newClient(file, QStringLiteral("誰"))).status
          == OperationStatus::Held);
}

TEST_CASE("What cannot be done yet is not remembered as done", "[server][push]")
{
    Ward ward;
    const ScopeId file = ward.anOfficeFile();
    const Operation made = Ward::newClient(file, QStringLiteral("山田"));
    const Operation patch = Ward::patchNote(file, made.object, QStringLiteral("犬がいる"));
    CHECK(ward.push(ward.sato, patch).status == OperationStatus::Blocked);
    CHECK(ward.push(ward.sato, made).status == OperationStatus::Applied);
    CHECK(ward.push(ward.sato, patch).status == OperationStatus::Applied);
    CHECK(ward.push(ward.sato, Ward::operation("future.new", file, ObjectId::create(), {})).status
          == OperationStatus::Blocked);
    CHECK(ward.push(ward.sato, Ward::operation("client.new", file, ObjectId::create(), {})).why
          == QStringLiteral("bad_schema"));
}

TEST_CASE("Nobody can sign for somebody else", "[server][push]")
{
    Ward ward;
    const Operation sheet = Ward::newSheet(ward.handoff);
    REQUIRE(ward.push(ward.sato, sheet).status == OperationStatus::Applied);
    const auto receipt = [&](PersonId reader, OfficeId office, ObjectId id) {
        const ReadReceipt read{sheet.object, 1, reader, office, ward.clock.now()};
        return Ward::operation("receipt.new", ward.handoff, id,
                               {{QStringLiteral("groups"), groupsOf(read)}});
    };
    const ObjectId id = receiptId(sheet.object, 1, ward.mori.person);
    CHECK(ward.push(ward.sato, receipt(ward.mori.person, ward.mori.office, id)).why
          == QStringLiteral("bad_schema"));
    CHECK(ward.push(ward.mori, receipt(ward.mori.person, ward.mori.office, ObjectId::create())).why
          == QStringLiteral("bad_schema"));
    const auto first = ward.push(ward.mori, receipt(ward.mori.person, ward.mori.office, id));
    CHECK(first.status == OperationStatus::Applied);
    const auto head = ward.store->headsFor(ward.mori)->value(ward.handoff);
    CHECK(ward.push(ward.mori, receipt(ward.mori.person, ward.mori.office, id)).status
          == OperationStatus::Applied);
    CHECK(ward.store->headsFor(ward.mori)->value(ward.handoff) == head);
}

TEST_CASE("Every operation leaves one row in the audit, and a changed row shows", "[server][audit]")
{
    Ward ward;
    const auto before = *ward.store->verifyAudit();
    const ScopeId file = ward.anOfficeFile();
    const Operation made = Ward::newClient(file, QStringLiteral("山田"));
    ward.push(ward.sato, made);
    ward.push(ward.sato, made);
    ward.push(ward.abe, Ward::newClient(file, QStringLiteral("偽")));
    ward.push(ward.mori, Ward::newClient(ward.handoff, QStringLiteral("偽")));
    CHECK(*ward.store->verifyAudit() == before + 4);
    for (const char *tamper :
         {"UPDATE audit SET entry = replace(entry, 'applied', 'denied') WHERE n = 3",
          "DELETE FROM audit WHERE n = 4"}) {
        const auto lease = ward.database->lease();
        REQUIRE(lease);
        REQUIRE(lease->database().run("test.tamper", tamper));
        REQUIRE(lease->database().changes() == 1);
        CHECK(ward.store->verifyAudit().error().kind == Error::Kind::Corrupt);
    }
}

TEST_CASE("A copied data folder shows nobody's name", "[server][rest]")
{
    Ward ward;
    const QString name = QStringLiteral("カナリア髙﨑");
    const ScopeId file = ward.anOfficeFile();
    REQUIRE(ward.push(ward.sato, Ward::newClient(file, name)).status == OperationStatus::Applied);
    REQUIRE(ward.push(ward.abe, Ward::newClient(file, name)).status == OperationStatus::Held);
    const QString folder = isTestedOnPostgres() ? PostgresCluster::shared().folder()
            + QStringLiteral("/data/pg_wal") // all that was written
                                                : ward.folder.path();
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    int scanned = 0;
    while (files.hasNext()) {
        QFile bytes(files.next());
        REQUIRE(bytes.open(QIODevice::ReadOnly));
        const QByteArray content = bytes.readAll();
        CHECK_FALSE(content.contains(name.toUtf8()));
        CHECK_FALSE(content.contains("insured"));
        ++scanned;
    }
    CHECK(scanned >= 1);
}

TEST_CASE("The administrator's records reach every device and follow changes", "[server][push]")
{
    Ward ward;
    Office renamed = ward.hospital;
    renamed.name = QStringLiteral("みどり中央病院");
    REQUIRE(ward.store->putOffice(renamed));
    CHECK(ward.store->directory()->offices.contains(renamed));
    CHECK(ward.store->directory()->offices.size() == 4);
    const Operation sheet = Ward::newSheet(ward.handoff);
    const Author author{ward.sato.person, ward.sato.office};
    const auto first = ward.store->applyAsServer(sheet, author);
    REQUIRE(first);
    CHECK(first->status == OperationStatus::Applied);
    CHECK(*ward.store->applyAsServer(sheet, author) == *first);
    Operation nowhere = sheet;
    nowhere.id = OperationId::create();
    nowhere.scope = ScopeId::create();
    CHECK(ward.store->applyAsServer(nowhere, author).error().kind == Error::Kind::NotFound);
    CHECK(ward.store->openRoom(ward.handoff, QStringLiteral("handoff"), {ward.sakura.id}, author)
              .error()
              .kind
          == Error::Kind::Conflict);
}

TEST_CASE("Whoever moves to another office leaves the old rooms behind", "[server][push]")
{
    Ward ward;
    const ScopeId file = ward.anOfficeFile();
    Caller moved = ward.addPerson(ward.sakura, Profession::Nurse);
    REQUIRE(ward.store->headsFor(moved)->contains(file));
    REQUIRE(ward.store->putPerson(
        {moved.person, ward.hospital.id, Profession::Nurse, QStringLiteral("職員"), {}}));
    CHECK(ward.store->headsFor(moved)->isEmpty()); // what the old token says is not believed
    moved.office = ward.hospital.id;
    CHECK(ward.store->headsFor(moved)->contains(ward.handoff));
    CHECK_FALSE(ward.store->headsFor(moved)->contains(file));
}

TEST_CASE("Commits are told to who listens, with the rooms that moved", "[server][push]")
{
    Ward ward;
    QList<QSet<ScopeId>> told;
    ward.store->setListener([&told](const QSet<ScopeId> &moved) { told.append(moved); });
    REQUIRE(ward.push(ward.sato, Ward::newSheet(ward.handoff)).status == OperationStatus::Applied);
    REQUIRE(ward.push(ward.abe, Ward::newSheet(ward.handoff)).status == OperationStatus::Held);
    CHECK(told == QList{QSet{ward.handoff}});
}

TEST_CASE("A file two colleagues opened at the same moment is one file", "[server][push]")
{
    Ward ward;
    const Caller nurse = ward.addPerson(ward.hospital, Profession::Nurse);
    const Operation first = Ward::newRoom("office-file", {ward.hospital.id});
    Operation second = first;
    second.id = OperationId::create();
    CHECK(ward.push(ward.mori, first).status == OperationStatus::Applied);
    CHECK(ward.push(nurse, second).status == OperationStatus::Applied);
    CHECK(ward.push(nurse, Ward::newSheet(first.scope)).status == OperationStatus::Applied);

    Operation foreign = first; // a room of somebody else's is neither opened nor named
    foreign.id = OperationId::create();
    CHECK(ward.push(ward.abe, foreign).status == OperationStatus::Held);
    Operation other = first;
    other.id = OperationId::create();
    other.payload.insert(QStringLiteral("template"), QStringLiteral("handoff"));
    CHECK(ward.push(nurse, other).status == OperationStatus::Held);
}
