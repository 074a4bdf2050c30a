// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/crypto/signature.h"
#include "core/wire/audithead.h"
#include "core/wire/pull.h"
#include "tests/support/text.h"

using namespace tasuki;

namespace {

AuditHead aHead(const Secret &key,
                const QString &rows = QStringLiteral("4711:9f3a00112233445566778899"))
{
    AuditHead head{QStringLiteral("e1"),
                   rows,
                   QDateTime(QDate(2026, 11, 27), QTime(9, 0, 1, 250), Qt::UTC),
                   *publicKeyOf(key),
                   {}};
    head.signature = *sign(key, signedBytes(head));
    return head;
}

} // namespace

TEST_CASE("A head stays genuine on its way, and no other way", "[wire][audit]")
{
    const AuditHead head = aHead(makeSigningKey());
    const auto read = auditHeadFromJson(toJson(head));
    REQUIRE(read);
    CHECK(*read == head);
    CHECK(isSignedBy(read->key, signedBytes(*read), read->signature));

    AuditHead other = head;
    SECTION("another epoch")
    {
        other.epoch = QStringLiteral("e2");
    }
    SECTION("other rows")
    {
        other.rows = QStringLiteral("4710:9f3a00112233445566778899");
    }
    SECTION("another time")
    {
        other.at = other.at.addMSecs(1);
    }
    SECTION("another key")
    {
        other.key = *publicKeyOf(makeSigningKey());
    }
    CHECK_FALSE(isSignedBy(other.key, signedBytes(other), other.signature));
}

TEST_CASE("Heads are kept a line each, and a bad line is named", "[wire][audit]")
{
    const Secret key = makeSigningKey();
    const QList<AuditHead> heads{aHead(key), aHead(key, QStringLiteral("4712:00"))};
    const QByteArray lines = toLine(heads.at(0)) + '\n' + toLine(heads.at(1));
    CHECK(auditHeadsFromLines(lines).value() == heads);
    CHECK(auditHeadsFromLines({}).value().isEmpty());

    for (const char *member : {"epoch", "rows", "at", "key", "sig"}) {
        for (const QJsonValue &value : {QJsonValue(), QJsonValue(7), QJsonValue(QString())}) {
            QJsonObject json = toJson(heads.at(1));
            json.insert(QLatin1String(member), value);
            const auto read = auditHeadsFromLines(toLine(heads.at(0)) + canonicalJson(json));
            INFO(member);
            REQUIRE_FALSE(read);
            CHECK(read.error().kind == Error::Kind::Invalid);
            CHECK(read.error().detail.startsWith(QStringLiteral("line 2: ")));
        }
    }
}

TEST_CASE("A pull brings a head, or none", "[wire][audit]")
{
    PullAnswer answer;
    answer.epoch = QStringLiteral("e1");
    answer.time = QDateTime(QDate(2026, 11, 27), QTime(9, 0), Qt::UTC);
    CHECK(pullAnswerFromBytes(encode(answer)).value() == answer);
    answer.audit = aHead(makeSigningKey());
    CHECK(pullAnswerFromBytes(encode(answer)).value() == answer);

    PullRequest request;
    request.audit = answer.audit->rows;
    CHECK(pullRequestFromBytes(encode(request)).value() == request);
    request.audit = QString(2049, u'1');
    CHECK_FALSE(pullRequestFromBytes(encode(request)));
}
