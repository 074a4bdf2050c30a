// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/signature.h"
#include "tests/core/storage/storefixture.h"

using namespace tasuki;

namespace {

const QDateTime monday(QDate(2026, 11, 23), QTime(8, 0), Qt::UTC);

AuditHead headOf(int row, const QString &epoch = QStringLiteral("e1"))
{
    static const Secret key = makeSigningKey();
    AuditHead head{
        epoch, QStringLiteral("%1:00").arg(row), monday.addSecs(row), *publicKeyOf(key), {}};
    head.signature = *sign(key, signedBytes(head));
    return head;
}

} // namespace

TEST_CASE("Heads are kept once each, in order, and the newest of an epoch is known",
          "[storage][audit]")
{
    StoreFixture fixture;
    {
        const auto store = fixture.open();
        CHECK(store->auditHeads().newestRows(QStringLiteral("e1")).value().isEmpty());
        for (const int row : {1, 2, 2, 3})
            REQUIRE(store->auditHeads().keep(headOf(row), monday.addSecs(row)));
        REQUIRE(store->auditHeads().keep(headOf(9, QStringLiteral("e2")), monday.addSecs(9)));
    }
    const auto store = fixture.open();
    CHECK(store->auditHeads().all().value()
          == QList<AuditHead>{headOf(1), headOf(2), headOf(3), headOf(9, QStringLiteral("e2"))});
    CHECK(store->auditHeads().newestRows(QStringLiteral("e1")).value() == headOf(3).rows);
    CHECK(store->auditHeads().newestRows(QStringLiteral("e3")).value().isEmpty());
}

TEST_CASE("Of each day but the last two the last head stays", "[storage][audit]")
{
    StoreFixture fixture;
    const auto store = fixture.open();
    constexpr int days = 10;
    constexpr int perDay = 5;
    for (int i = 0; i < days * perDay; ++i)
        REQUIRE(store->auditHeads().keep(headOf(i + 1),
                                         monday.addDays(i / perDay).addSecs(3600 * (i % perDay))));
    const auto kept = store->auditHeads().all().value();
    QStringList rows;
    for (const AuditHead &head : kept)
        rows.append(head.rows.section(u':', 0, 0));
    // Two days before the last one began with 40; 39 is the last of what is older on that day.
    CHECK(rows.join(u' ')
          == QStringLiteral("5 10 15 20 25 30 35 39 40 41 42 43 44 45 46 47 48 49 50"));
}

TEST_CASE("A head that was altered on the disk is no evidence", "[storage][audit]")
{
    StoreFixture fixture;
    const auto store = fixture.open();
    REQUIRE(store->auditHeads().keep(headOf(1), monday));
    REQUIRE(fixture.raw()->run("test", "UPDATE audit_head SET head = '{\"epoch\":\"e1\"}'"));
    CHECK(store->auditHeads().all().error().kind == Error::Kind::Corrupt);
}
