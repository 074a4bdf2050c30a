// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/carepoint.h"
#include "tests/support/text.h"

#include <QJsonArray>

#include <rapidcheck.h>

using namespace tasuki;

namespace {

const QDateTime noon(QDate(2026, 11, 21), QTime(3, 0), Qt::UTC);

PointSource aSource()
{
    return {ScopeId::create(),
            ObjectId::create(),
            PersonId::create(),
            OfficeId::create(),
            noon,
            QStringLiteral("右手は使わないでください")};
}

QJsonObject stamp()
{
    return {{QStringLiteral("op"), OperationId::create().toString()},
            {QStringLiteral("by"), PersonId::create().toString()},
            {QStringLiteral("office"), OfficeId::create().toString()},
            {QStringLiteral("at"), toIsoUtc(noon)}};
}

QJsonObject stamped(const QString &member, const QJsonValue &value)
{
    QJsonObject json = stamp();
    json.insert(member, value);
    return json;
}

QJsonObject aBody()
{
    return stamped(QStringLiteral("text"), QStringLiteral("とろみは中間"));
}

QJsonObject with(const QString &member, const QJsonValue &value)
{
    QJsonObject body = aBody();
    body.insert(member, value);
    return body;
}

bool isRead(const QJsonObject &body)
{
    return carePointFromBody(ScopeId::create(), ObjectId::create(), body).has_value();
}

} // namespace

TEST_CASE("A care point survives the wire, with and without where it comes from", "[wire][point]")
{
    const CarePointDraft plain{QStringLiteral("髙﨑さん\n\t食後は三十分起こす"), {}};
    CHECK(*carePointDraftFromJson(toJson(plain)) == plain);
    const CarePointDraft kept{QStringLiteral("右手は使わない"), aSource()};
    CHECK(*carePointDraftFromJson(toJson(kept)) == kept);
    const CarePointEdit edit{QStringLiteral("左手も"), OperationId::create()};
    CHECK(*carePointEditFromJson(toJson(edit)) == edit);
}

TEST_CASE("What is no text, and a source that names nothing, is refused", "[wire][point]")
{
    CHECK_FALSE(isGoodPointText(QStringLiteral(" 　\n")));
    CHECK_FALSE(isGoodPointText(QStringLiteral("a\x1b[2Jb")));
    CHECK_FALSE(isGoodPointText(QString(CarePoint::longestText + 1, u'あ')));
    CHECK(isGoodPointText(QString(CarePoint::longestText, u'あ')));
    CHECK_FALSE(isGoodEndReason(QStringLiteral("  ")));
    CHECK_FALSE(isGoodEndReason(QStringLiteral("two\nlines")));
    CHECK_FALSE(isGoodEndReason(QString(CarePoint::longestReason + 1, u'あ')));
    CHECK(isGoodEndReason(QStringLiteral("治った")));
    const QJsonObject whole = toJson(CarePointDraft{QStringLiteral("x"), aSource()});
    REQUIRE(carePointDraftFromJson(whole));
    const QJsonObject source = whole.value(u"source").toObject();
    for (const QString &member : source.keys()) {
        QJsonObject less = source;
        less.remove(member);
        QJsonObject json = whole;
        json.insert(QStringLiteral("source"), less);
        CHECK_FALSE(carePointDraftFromJson(json));
    }
    QJsonObject empty = whole;
    empty.insert(QStringLiteral("source"), QJsonObject());
    CHECK_FALSE(carePointDraftFromJson(empty));
    CHECK_FALSE(carePointEditFromJson({{QStringLiteral("text"), QStringLiteral("x")}}));
}

TEST_CASE("A care point that lacks what it needs is not shown as one", "[wire][point]")
{
    REQUIRE(isRead(aBody()));
    for (const QString &member : aBody().keys()) {
        QJsonObject body = aBody();
        body.remove(member);
        CHECK_FALSE(isRead(body));
    }
    CHECK_FALSE(isRead(with(QStringLiteral("edits"), QJsonArray{stamp()})));
    CHECK_FALSE(isRead(with(QStringLiteral("edits"), 7)));
    CHECK_FALSE(
        isRead(with(QStringLiteral("pins"), QJsonArray{QJsonObject{{QStringLiteral("on"), 3}}})));
    CHECK_FALSE(isRead(with(QStringLiteral("end"), stamp())));
    CHECK_FALSE(isRead(with(QStringLiteral("source"), QJsonObject())));
    CHECK(isRead(
        with(QStringLiteral("end"), stamped(QStringLiteral("why"), QStringLiteral("治癒")))));
}

TEST_CASE("The trail tells which version its writer had not read", "[wire][point]")
{
    const QJsonObject body = aBody();
    QJsonObject first = stamped(QStringLiteral("text"), QStringLiteral("二"));
    first.insert(QStringLiteral("base"), body.value(u"op"));
    QJsonObject second = stamped(QStringLiteral("text"), QStringLiteral("三"));
    second.insert(QStringLiteral("base"), body.value(u"op"));
    QJsonObject third = stamped(QStringLiteral("text"), QStringLiteral("四"));
    third.insert(QStringLiteral("base"), second.value(u"op"));
    QJsonObject edited = body;
    edited.insert(QStringLiteral("edits"), QJsonArray{first, second, third});
    const auto point = carePointFromBody(ScopeId::create(), ObjectId::create(), edited);
    REQUIRE(point);
    REQUIRE(point->versions.size() == 4);
    CHECK(point->text() == QStringLiteral("四"));
    CHECK(point->versions[1].sawPrevious);
    CHECK_FALSE(point->versions[2].sawPrevious);
    CHECK(point->versions[3].sawPrevious);
}

TEST_CASE("Any text of a point is either refused or comes back the same", "[wire][point][property]")
{
    CHECK(rc::check([](const std::u16string &any, bool isKept) {
        const QString text = QString::fromStdU16String(any);
        CarePointDraft draft{text, {}};
        if (isKept)
            draft.source = aSource();
        const auto read = carePointDraftFromJson(toJson(draft));
        RC_ASSERT(read.has_value() == isGoodPointText(text));
        if (read)
            RC_ASSERT(*read == draft);
    }));
}
