// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/push.h"
#include "core/wire/status.h"
#include "core/wire/witness.h"
#include "tests/support/text.h"

using namespace tasuki;

namespace {

Operation anOperation(const QDateTime &at)
{
    return {OperationId::create(),
            ScopeId::create(),
            GrantId::create(),
            QStringLiteral("sheet.patch"),
            ObjectId::create(),
            7,
            at,
            {}};
}

} // namespace

TEST_CASE("The questions of a recovery and their answers survive the wire", "[wire][recovery]")
{
    const StatusRequest status{{{QStringLiteral("2026-11-21"), 0xFEDCBA9876543210ULL}},
                               {OperationId::create()},
                               QStringLiteral("11:ab")};
    CHECK(*statusRequestFromBytes(encode(status)) == status);
    const StatusAnswer known{
        QStringLiteral("e1"),           QStringLiteral("12:ab"), false,
        {QStringLiteral("2026-11-21")}, {OperationId::create()}, {OperationId::create()}};
    CHECK(*statusAnswerFromBytes(encode(known)) == known);
    const WitnessRequest witness{
        {{ScopeId::create(), ObjectId::create(), 12, 0xFFFFFFFFFFFFFFFFULL}},
        {{ScopeId::create(), {QStringLiteral("sheet"), ObjectId::create(), 3, R"({"a":"髙﨑"})"}}},
        QStringLiteral("11:ab")};
    CHECK(*witnessRequestFromBytes(encode(witness)) == witness);
    const WitnessAnswer wanted{QStringLiteral("e1"), QStringLiteral("12:ab"), false, {0, 3}};
    CHECK(*witnessAnswerFromBytes(encode(wanted)) == wanted);
}

TEST_CASE("A question that was cut off or tampered with is refused", "[wire][recovery]")
{
    const WitnessRequest witness{
        {{ScopeId::create(), ObjectId::create(), 12, 5}},
        {{ScopeId::create(), {QStringLiteral("sheet"), ObjectId::create(), 3, "{}"}}},
        {}};
    const QByteArray whole = encode(witness);
    for (qsizetype length = 0; length < whole.size(); ++length)
        CHECK_FALSE(witnessRequestFromBytes(whole.left(length)));
    for (const char *bad :
         {R"({"have":[[1,2,3,4]]})", R"({"have":[{}]})", R"({"objs":[[]]})", R"({"have":7})"})
        CHECK_FALSE(witnessRequestFromBytes(bad));
    for (const char *bad : {R"({"days":{"2026-11-21":7}})", R"({"days":{"2026-11-21":"xyz"}})",
                            R"({"ops":["no id"]})", R"({"tick":7})"})
        CHECK_FALSE(statusRequestFromBytes(bad));
}

TEST_CASE("A day's digest tells operations apart, and what became of them", "[wire][recovery]")
{
    const QDateTime late(QDate(2026, 11, 21), QTime(23, 59), Qt::UTC);
    const Operation a = anOperation(late);
    const Operation b = anOperation(late);
    CHECK(journalDay(a) == QStringLiteral("2026-11-21"));
    CHECK_FALSE(journalDay(anOperation(late.addSecs(60))) == journalDay(a));
    CHECK_FALSE(journalHash(a.id, true) == journalHash(b.id, true));
    CHECK_FALSE(journalHash(a.id, true) == journalHash(a.id, false));
}

TEST_CASE("What a device asks to have held is named in its push", "[wire][recovery]")
{
    const Operation a = anOperation(QDateTime(QDate(2026, 11, 21), QTime(3, 0), Qt::UTC));
    const PushRequest push{{a}, {a.id}};
    CHECK(*pushRequestFromBytes(encode(push)) == push);
}
