// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/merge/merge.h"
#include "tests/support/text.h"

using namespace tasuki;

namespace {

const Author sato{PersonId::create(), OfficeId::create()};
const Author mori{PersonId::create(), OfficeId::create()};
const QDateTime noon(QDate(2026, 6, 1), QTime(3, 0), Qt::UTC);

Operation operation(const char *kind, const QJsonObject &payload)
{
    return {OperationId::create(), {}, {}, QLatin1String(kind), {}, 0, noon, payload};
}

Operation newSheet(const QJsonObject &groups)
{
    return operation(
        "sheet.new",
        {{QStringLiteral("form"), QStringLiteral("f|1")}, {QStringLiteral("groups"), groups}});
}

Operation patch(const char *group, const QJsonValue &baseOp, const QJsonValue &baseValue,
                const QJsonValue &value)
{
    const QJsonObject write{{QStringLiteral("base_op"), baseOp},
                            {QStringLiteral("base_v"), baseValue},
                            {QStringLiteral("v"), value}};
    return operation("sheet.patch",
                     {{QStringLiteral("groups"), QJsonObject{{QLatin1String(group), write}}}});
}

Operation move(const QJsonObject &body, const char *to)
{
    return operation("sheet.move",
                     {{QStringLiteral("from"), body.value(u"state")},
                      {QStringLiteral("to"), QLatin1String(to)},
                      {QStringLiteral("expect"), contentHash(body)}});
}

QJsonObject group(const QJsonObject &body, const char *name)
{
    return body.value(u"groups").toObject().value(QLatin1String(name)).toObject();
}

QJsonObject aSheet()
{
    return apply({}, newSheet({{QStringLiteral("bp"), 120}}), sato).body;
}

QJsonObject sentSheet()
{
    const QJsonObject sheet = aSheet();
    return apply(sheet, move(sheet, "sent"), sato).body;
}

} // namespace

TEST_CASE("A value written knowing the current one replaces it", "[merge]")
{
    const QJsonObject sheet = aSheet();
    const auto byOperation
        = apply(sheet, patch("bp", group(sheet, "bp").value(u"op"), {}, 130), sato);
    CHECK(byOperation.status == OperationStatus::Applied);
    CHECK(group(byOperation.body, "bp").value(u"v") == QJsonValue(130));
    const auto byValue = apply(sheet, patch("bp", QJsonValue::Null, 120.0, 140), sato);
    CHECK(byValue.status == OperationStatus::Applied);
    CHECK(group(byValue.body, "bp").value(u"v") == QJsonValue(140));
}

TEST_CASE("Two people who did not know of each other are both kept", "[merge]")
{
    const QJsonObject sheet = aSheet();
    const QJsonValue base = group(sheet, "bp").value(u"op");
    const QJsonObject once = apply(sheet, patch("bp", base, 120, 130), sato).body;
    const Operation other = patch("bp", base, 120, 140);
    const Applied twice = apply(once, other, sato);
    CHECK(twice.status == OperationStatus::Conflict);
    CHECK(group(twice.body, "bp").value(u"v") == QJsonValue(130));
    CHECK(group(twice.body, "bp").value(u"alts").toArray().size() == 1);
    CHECK(apply(twice.body, other, sato).body == twice.body);
    CHECK(apply(twice.body, move(twice.body, "sent"), sato).why
          == QStringLiteral("open_conflicts"));

    const auto resolve = [&](const QJsonArray &seen) {
        return operation("sheet.resolve",
                         {{QStringLiteral("group"), QStringLiteral("bp")},
                          {QStringLiteral("v"), 135},
                          {QStringLiteral("seen"), seen}});
    };
    CHECK(apply(twice.body, resolve({other.id.toString()}), sato).why
          == QStringLiteral("content_changed"));
    const QJsonValue current = group(twice.body, "bp").value(u"op");
    const Applied half = apply(twice.body, resolve({current}), sato);
    CHECK(half.status == OperationStatus::Applied);
    CHECK(group(half.body, "bp").value(u"alts").toArray().size() == 1);
    const Applied whole = apply(twice.body, resolve({current, other.id.toString()}), sato);
    CHECK_FALSE(group(whole.body, "bp").contains(u"alts"));
    CHECK(apply(whole.body, other, sato).body == whole.body);
}

TEST_CASE("Different groups never disturb each other", "[merge]")
{
    const QJsonObject sheet
        = apply({}, newSheet({{QStringLiteral("bp"), 1}, {QStringLiteral("meal"), 1}}), sato).body;
    const QJsonObject a
        = apply(sheet, patch("bp", group(sheet, "bp").value(u"op"), 1, 2), sato).body;
    const Applied b = apply(a, patch("meal", group(sheet, "meal").value(u"op"), 1, 3), sato);
    CHECK(b.status == OperationStatus::Applied);
    CHECK(group(b.body, "bp").value(u"v") == QJsonValue(2));
    CHECK(group(b.body, "meal").value(u"v") == QJsonValue(3));
}

TEST_CASE("A sheet goes from desk to desk and counts its sendings", "[merge]")
{
    QJsonObject sheet = sentSheet();
    CHECK(sheet.value(u"state") == QJsonValue(QStringLiteral("sent")));
    CHECK(sheet.value(u"ver") == QJsonValue(1));
    CHECK(apply(sheet, move(sheet, "received"), sato).why == QStringLiteral("not_the_author"));
    const Operation receive = move(sheet, "received");
    sheet = apply(sheet, receive, mori).body;
    CHECK(apply(sheet, receive, mori).body == sheet);
    CHECK(apply(sheet, move(sheet, "draft"), sato).why == QStringLiteral("illegal_transition"));
    sheet = apply(sheet, move(sheet, "returned"), mori).body;
    CHECK(apply(sheet, patch("bp", group(sheet, "bp").value(u"op"), 120, 121), mori).why
          == QStringLiteral("not_the_author"));
    sheet = apply(sheet, patch("bp", group(sheet, "bp").value(u"op"), 120, 121), sato).body;
    sheet = apply(sheet, move(sheet, "sent"), sato).body;
    CHECK(sheet.value(u"ver") == QJsonValue(2));
    CHECK(sheet.value(u"moves").toArray().size() == 4);
}

TEST_CASE("Nobody moves a sheet he has not seen as it is", "[merge]")
{
    const QJsonObject sheet = aSheet();
    const Operation stale = move(sheet, "sent");
    const QJsonObject changed
        = apply(sheet, patch("bp", group(sheet, "bp").value(u"op"), 120, 180), sato).body;
    const Applied refused = apply(changed, stale, sato);
    CHECK(refused.status == OperationStatus::Rejected);
    CHECK(refused.why == QStringLiteral("content_changed"));
    CHECK(refused.body == changed);
}

TEST_CASE("What arrives after sending is kept beside the frozen sheet", "[merge]")
{
    const QJsonObject sheet = sentSheet();
    const Operation late = patch("bp", group(sheet, "bp").value(u"op"), 120, 180);
    const Applied kept = apply(sheet, late, sato);
    CHECK(kept.status == OperationStatus::Conflict);
    CHECK(contentHash(kept.body) == contentHash(sheet));
    CHECK(kept.body.value(u"late").toArray().size() == 1);
    CHECK(apply(kept.body, late, sato).body == kept.body);
}

TEST_CASE("A read receipt exists once and never goes back", "[merge]")
{
    const auto receipt = [](int at) {
        return operation("receipt.new",
                         {{QStringLiteral("groups"), QJsonObject{{QStringLiteral("read"), at}}}});
    };
    const QJsonObject first = apply({}, receipt(1), mori).body;
    const Applied second = apply(first, receipt(2), mori);
    CHECK(second.status == OperationStatus::Applied);
    CHECK(second.body == first);
}

TEST_CASE("Operations that cannot apply say why and change nothing", "[merge]")
{
    const QJsonObject sheet = aSheet();
    CHECK(apply({}, patch("bp", {}, {}, 1), sato).status == OperationStatus::Blocked);
    CHECK(apply(sheet, operation("sheet.dance", {}), sato).status == OperationStatus::Blocked);
    CHECK(apply(sheet, newSheet({}), sato).why == QStringLiteral("exists"));
    CHECK(apply({}, operation("sheet.new", {}), sato).why == QStringLiteral("bad_schema"));
    CHECK(apply(sheet, operation("client.patch", {}), sato).why == QStringLiteral("bad_schema"));
    CHECK(apply(sheet, operation("sheet.patch", {{QStringLiteral("groups"), 5}}), sato).why
          == QStringLiteral("bad_schema"));
    const QJsonObject made = apply({},
                                   operation("sheet.new",
                                             {{QStringLiteral("form"), QStringLiteral("f|1")},
                                              {QStringLiteral("state"), QStringLiteral("accepted")},
                                              {QStringLiteral("office"), QStringLiteral("x")},
                                              {QStringLiteral("future"), 9}}),
                                   sato)
                                 .body;
    CHECK(made.value(u"state") == QJsonValue(QStringLiteral("draft")));
    CHECK(made.value(u"office") == QJsonValue(sato.office.toString()));
    CHECK(made.value(u"future") == QJsonValue(9));
}

TEST_CASE("Canonical bytes read back as themselves", "[merge]")
{
    for (const QJsonValue &value : {QJsonValue(-0.0), QJsonValue(1e300), QJsonValue(0.1),
                                    QJsonValue(1.0), QJsonValue(QString(QChar(0xD800)))}) {
        const QByteArray bytes = canonicalBody({{QStringLiteral("v"), value}});
        CHECK(canonicalBody(*parseJsonObject(bytes)) == bytes);
    }
    const ObjectId id = ObjectId::create();
    CHECK(objectHash(id, "{}") == objectHash(id, "{}"));
    CHECK(objectHash(id, "{}") != objectHash(ObjectId::create(), "{}"));
}
