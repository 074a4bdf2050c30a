// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/signature.h"
#include "core/server/api/syncapi.h"
#include "core/server/audit/headfile.h"
#include "core/server/serveradministration.h"
#include "tests/core/server/ward.h"

#include <QFile>

using namespace tasuki;

namespace {

/// A server that signs the ends of its audit, and a device that keeps them.
struct Witnessed {
    Witnessed() { write(); }

    void write()
    {
        REQUIRE(ward.push(ward.sato, Ward::newSheet(ward.handoff)).status
                == OperationStatus::Applied);
    }
    void run(const char *sql)
    {
        const auto lease = ward.database->lease();
        REQUIRE(lease);
        REQUIRE(lease->database().run("test", sql));
    }
    PullAnswer pull(const QString &kept, const QString &tick = {})
    {
        ServerRequest request;
        request.caller = ward.sato;
        PullRequest pull;
        pull.audit = kept;
        pull.tick = tick;
        request.body = encode(pull);
        const auto answer = pullAnswerFromBytes(api.pull(request).response.body);
        REQUIRE(answer);
        return *answer;
    }
    AuditHead head()
    {
        const auto answer = pull({});
        REQUIRE(answer.audit);
        return *answer.audit;
    }
    Result<AuditVerdict> verify(const QList<AuditHead> &kept,
                                RestoreKnown restore = RestoreKnown::No)
    {
        return ServerAdministration(*ward.database, *ward.store, ward.clock, ward.key, {})
            .verifyAudit(kept, {*publicKeyOf(auditKey)}, restore);
    }

    Ward ward;
    Secret auditKey = makeSigningKey();
    ServerMetrics metrics;
    QList<AuditHead> published;
    HeadSigner heads{ward.clock, auditKey,
                     [this](const AuditHead &head) { published.append(head); }};
    SyncApi api{*ward.store, ward.clock, {}, metrics, heads};
};

} // namespace

TEST_CASE("Every device gets the signed end of the audit, once", "[server][audit]")
{
    Witnessed server;
    const AuditHead head = server.head();
    CHECK(isSignedBy(*publicKeyOf(server.auditKey), signedBytes(head), head.signature));
    CHECK(head.epoch == server.ward.store->epoch());
    CHECK(AuditLog::rowsUpTo(head.rows) == server.ward.store->verifyAudit().value());
    CHECK_FALSE(server.pull(head.rows).audit); // it has that one
    CHECK(server.published == QList<AuditHead>{head});
}

TEST_CASE("A new end is signed after a minute or a hundred rows", "[server][audit]")
{
    Witnessed server;
    const AuditHead first = server.head();
    server.write();
    server.ward.clock.ms += 59'000;
    CHECK(server.head() == first);
    server.ward.clock.ms += 1'000;
    const AuditHead second = server.head();
    CHECK(AuditLog::rowsUpTo(second.rows) == AuditLog::rowsUpTo(first.rows) + 1);
    server.ward.clock.ms += 120'000;
    CHECK(server.head() == second); // nothing happened
    server.write();
    const AuditHead third = server.head();
    for (int i = 0; i < 99; ++i)
        server.write();
    CHECK(server.head() == third);
    server.write();
    CHECK(AuditLog::rowsUpTo(server.head().rows) == AuditLog::rowsUpTo(third.rows) + 100);
}

TEST_CASE("What the chain cannot show a kept head shows", "[server][audit]")
{
    Witnessed server;
    for (int i = 0; i < 5; ++i)
        server.write();
    const AuditHead kept = server.head();
    const QString tick = server.pull({}).tick;
    REQUIRE(server.verify({kept}).value().heads == 1);
    SECTION("the end was cut off")
    {
        server.run("DELETE FROM audit WHERE n > (SELECT max(n) - 2 FROM audit)");
    }
    SECTION("the end was cut off, and others written since")
    {
        server.run("DELETE FROM audit WHERE n > (SELECT max(n) - 2 FROM audit)");
        for (int i = 0; i < 4; ++i)
            server.write();
    }
    SECTION("everything was cut off")
    {
        server.run("DELETE FROM audit");
    }
    CHECK(server.ward.store->verifyAudit()); // the chain is sound in itself
    const auto verdict = server.verify({kept});
    REQUIRE_FALSE(verdict);
    CHECK(verdict.error().kind == Error::Kind::Corrupt);
    CHECK(verdict.error().detail.contains(kept.rows));
    CHECK(server.metrics.text({}).contains("tasuki_unknown_ticks_total 0\n"));
    CHECK_FALSE(server.pull({}, tick).tickKnown); // a device comes by
    CHECK(server.metrics.text({}).contains("tasuki_unknown_ticks_total 1\n"));
}

TEST_CASE("A head that is not this server's proves nothing", "[server][audit]")
{
    Witnessed server;
    AuditHead forged = server.head();
    SECTION("another key")
    {
        const Secret other = makeSigningKey();
        forged.key = *publicKeyOf(other);
        forged.signature = *sign(other, signedBytes(forged));
    }
    SECTION("not signed again")
    {
        forged.at = forged.at.addSecs(1);
    }
    CHECK(server.verify({forged}).error().kind == Error::Kind::Invalid);
}

TEST_CASE("What went with a restore is excused by those who know of it, and only then",
          "[server][audit]")
{
    Witnessed server;
    AuditHead borneOut = server.head();
    borneOut.epoch = QStringLiteral("another history");
    borneOut.signature = *sign(server.auditKey, signedBytes(borneOut));
    AuditHead gone = borneOut;
    gone.rows = QStringLiteral("999:00");
    gone.signature = *sign(server.auditKey, signedBytes(gone));
    CHECK(server.verify({borneOut, server.head()}).value().heads == 2);

    const auto verdict = server.verify({borneOut, gone});
    REQUIRE_FALSE(verdict);
    CHECK(verdict.error().kind == Error::Kind::Corrupt);
    CHECK(verdict.error().detail.contains(QStringLiteral("--restored")));
    const auto excused = server.verify({borneOut, gone}, RestoreKnown::Yes);
    REQUIRE(excused);
    CHECK(excused->heads == 1);
    CHECK(excused->goneWithRestore == 1);
    gone.epoch = server.ward.store->epoch(); // nothing excuses this one
    gone.signature = *sign(server.auditKey, signedBytes(gone));
    CHECK_FALSE(server.verify({gone}, RestoreKnown::Yes));
}

TEST_CASE("Heads are added to a file, and one that cannot be written is an error",
          "[server][audit]")
{
    Witnessed server;
    QTemporaryDir folder;
    const HeadFile file(folder.filePath(QStringLiteral("heads.jsonl")));
    CHECK(file.read().error().kind == Error::Kind::NotFound);
    const AuditHead first = server.head();
    server.write();
    server.ward.clock.ms += 60'000;
    const AuditHead second = server.head();
    REQUIRE(file.add(first));
    REQUIRE(file.add(second));
    CHECK(file.read().value() == QList<AuditHead>{first, second});
    CHECK(HeadFile(folder.filePath(QStringLiteral("no/such/place"))).add(first).error().kind
          == Error::Kind::Storage);
}
