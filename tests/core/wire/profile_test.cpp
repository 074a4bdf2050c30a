// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/profile.h"
#include "tests/support/text.h"

#include <rapidcheck.h>

using namespace tasuki;

namespace {

const QString name = QStringLiteral("name");

QJsonObject entry(const ProfileValue &value)
{
    QJsonObject json = toJson(ProfilePut{ProfileGroup::Family, value, {OperationId::create()}});
    json.remove(QStringLiteral("field"));
    json.insert(QStringLiteral("op"), OperationId::create().toString());
    json.insert(QStringLiteral("by"), PersonId::create().toString());
    json.insert(QStringLiteral("office"), OfficeId::create().toString());
    json.insert(QStringLiteral("at"), QStringLiteral("2026-06-01T01:00:00.000Z"));
    return json;
}

QJsonObject bodyWith(const QJsonValue &entries)
{
    return {{QStringLiteral("type"), QStringLiteral("profile")},
            {QStringLiteral("fields"), QJsonObject{{QStringLiteral("family"), entries}}}};
}

bool isRead(const QJsonObject &body)
{
    return profileFromBody(ScopeId::create(), body).has_value();
}

const ProfileValue ichiro{
    {{name, QStringLiteral("佐藤一郎")}, {QStringLiteral("key-person"), QStringLiteral("yes")}}};

} // namespace

TEST_CASE("What is written into a profile survives the wire", "[wire][profile]")
{
    const ProfilePut put{ProfileGroup::Family, ichiro, {OperationId::create()}};
    CHECK(*profilePutFromJson(toJson(put)) == put);
    const ProfilePut nothing{ProfileGroup::Safety, {}, {}};
    CHECK(*profilePutFromJson(toJson(nothing)) == nothing);
    for (const char *member : {"field", "value"}) {
        QJsonObject less = toJson(put);
        less.remove(QLatin1String(member));
        CHECK_FALSE(profilePutFromJson(less));
    }
    const auto isTaken = [&put](const char *member, const QJsonValue &value) {
        QJsonObject json = toJson(put);
        json.insert(QLatin1String(member), value);
        return profilePutFromJson(json).has_value();
    };
    CHECK_FALSE(isTaken("field", QStringLiteral("my-number")));
    CHECK_FALSE(isTaken("value", QJsonArray{7}));
    CHECK_FALSE(isTaken("value", QJsonArray{QJsonObject{{name, 7}}}));
    CHECK_FALSE(isTaken("value", QJsonArray{QJsonObject()}));
    CHECK_FALSE(isTaken("base", QJsonArray{QStringLiteral("x")}));
    CHECK_FALSE(isTaken("base", QStringLiteral("x")));
}

TEST_CASE("An individual number is found wherever it stands, and no error repeats it",
          "[wire][profile][mynumber]")
{
    const QString digits = QStringLiteral("1234 5678 9018");
    const QJsonObject json = toJson(ProfilePut{ProfileGroup::Family, {{{name, digits}}}, {}});
    const auto refused = profilePutFromJson(json);
    REQUIRE_FALSE(refused);
    CHECK_FALSE(refused.error().detail.contains(QStringLiteral("1234")));
    CHECK(carriesMyNumber(json));
    CHECK(carriesMyNumber(QJsonArray{QJsonObject{{digits, true}}}));
    CHECK(carriesMyNumber(123456789018.0));
    CHECK_FALSE(carriesMyNumber(toJson(ProfilePut{ProfileGroup::Family, ichiro, {}})));
    CHECK_FALSE(carriesMyNumber(QJsonArray{7, true, QJsonValue::Null}));
}

TEST_CASE("A profile that lacks what it needs is not shown as one", "[wire][profile]")
{
    const auto read = profileFromBody(ScopeId::create(), bodyWith(QJsonArray{entry(ichiro)}));
    REQUIRE(read);
    CHECK(read->value(ProfileGroup::Family) == ichiro);
    for (const char *member : {"op", "value", "by", "office", "at"}) {
        QJsonObject less = entry(ichiro);
        less.remove(QLatin1String(member));
        CHECK_FALSE(isRead(bodyWith(QJsonArray{less})));
    }
    CHECK_FALSE(isRead({}));
    CHECK_FALSE(isRead(bodyWith(QJsonArray())));
    CHECK_FALSE(isRead(bodyWith(7)));
    CHECK_FALSE(isRead(bodyWith(QJsonArray{7})));
    QJsonObject newer = bodyWith(QJsonArray{entry(ichiro)});
    newer.insert(QStringLiteral("fields"),
                 QJsonObject{{QStringLiteral("pets"), QJsonArray{entry(ichiro)}}});
    CHECK(profileFromBody(ScopeId::create(), newer)->trail.isEmpty());
}

TEST_CASE("Any text of a profile is either refused or comes back the same",
          "[wire][profile][property]")
{
    CHECK(rc::check([](const std::u16string &any, const std::u16string &other) {
        const ProfileValue typed{{{name, QString::fromStdU16String(any)},
                                  {QStringLiteral("note"), QString::fromStdU16String(other)}}};
        const ProfileValue value = cleaned(ProfileGroup::Family, typed);
        const ProfilePut put{ProfileGroup::Family, value, {OperationId::create()}};
        const auto read = profilePutFromJson(toJson(put));
        RC_ASSERT(read.has_value() == !faultIn(ProfileGroup::Family, value));
        if (!read)
            return;
        const auto bytes = canonicalJson(toJson(put));
        RC_ASSERT(profilePutFromJson(parseJsonObject(bytes).value()).value() == put);
    }));
}
