// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/profile.h"
#include "tests/support/text.h"

using namespace tasuki;

namespace {

ProfileValue one(const char *item, const QString &text)
{
    return {{{QLatin1String(item), text}}};
}

std::optional<ProfileFault::Kind> faultOf(ProfileGroup group, const ProfileValue &value)
{
    const auto fault = faultIn(group, value);
    return fault ? std::optional(fault->kind) : std::nullopt;
}

ProfileVersion version(const QString &name, const QList<OperationId> &base)
{
    return {OperationId::create(),
            one("wished", name),
            base,
            PersonId::create(),
            OfficeId::create(),
            QDateTime(QDate(2026, 6, 1), QTime(1, 0), Qt::UTC)};
}

} // namespace

TEST_CASE("Every group stands at its place in the table, with names of its own",
          "[domain][profile]")
{
    QStringList codes;
    for (qsizetype i = 0; i < profileShapes().size(); ++i) {
        const ProfileShape &shape = profileShapes().at(i);
        CHECK(shape.group == static_cast<ProfileGroup>(i));
        CHECK(profileGroupFromCode(shape.code) == shape.group);
        CHECK_FALSE(codes.contains(shape.code));
        codes.append(shape.code);
        QStringList items;
        for (const ProfileItem &item : shape.items) {
            CHECK_FALSE(items.contains(item.code));
            items.append(item.code);
            CHECK((item.kind == ProfileKind::Choice) == !item.choices.isEmpty());
            CHECK((item.kind == ProfileKind::Digits) == !item.lengths.isEmpty());
        }
    }
    CHECK(codes.size() == 12);
    CHECK_FALSE(profileGroupFromCode(QStringLiteral("my-number")));
}

TEST_CASE("An individual number is refused in every field there is", "[domain][profile][mynumber]")
{
    for (const ProfileShape &shape : profileShapes()) {
        for (const ProfileItem &item : shape.items) {
            const auto fault
                = faultIn(shape.group, {{{item.code, QStringLiteral("１２３４ 5678-9018")}}});
            REQUIRE(fault);
            CHECK(fault->kind == ProfileFault::Kind::MyNumber);
            CHECK(fault->item == item.code);
        }
    }
}

TEST_CASE("Numbers of insurances and telephones are checked by their form", "[domain][profile]")
{
    using Kind = ProfileFault::Kind;
    const auto care = ProfileGroup::CareInsurance;
    CHECK_FALSE(faultIn(care, one("insured-number", QStringLiteral("0000123456"))));
    CHECK_FALSE(faultIn(care, one("insured-number", QStringLiteral("H000012345"))));
    CHECK(faultOf(care, one("insured-number", QStringLiteral("123456789"))) == Kind::NotDigits);
    CHECK(faultOf(care, one("insured-number", QStringLiteral("12345678901"))) == Kind::NotDigits);
    CHECK(faultOf(care, one("insured-number", QStringLiteral("X123456789"))) == Kind::NotDigits);
    CHECK_FALSE(faultIn(care, one("insurer-number", QStringLiteral("462150"))));
    CHECK(faultOf(care, one("insurer-number", QStringLiteral("46215012"))) == Kind::NotDigits);
    const auto medical = ProfileGroup::MedicalInsurance;
    CHECK_FALSE(faultIn(medical, one("insurer-number", QStringLiteral("39460001"))));
    CHECK_FALSE(faultIn(ProfileGroup::Contact, one("telephone", QStringLiteral("090-1234-5678"))));
    CHECK_FALSE(faultIn(ProfileGroup::Contact, one("telephone", QStringLiteral("09012345678"))));
    CHECK(faultOf(ProfileGroup::Contact, one("telephone", QStringLiteral("なし")))
          == Kind::NotATelephone);
    CHECK(faultOf(ProfileGroup::Contact, one("telephone", QStringLiteral("-")))
          == Kind::NotATelephone);
}

TEST_CASE("Days, choices, lengths and rows are checked", "[domain][profile]")
{
    using Kind = ProfileFault::Kind;
    const auto level = ProfileGroup::CareLevel;
    CHECK_FALSE(faultIn(level, one("level", QStringLiteral("care-5"))));
    CHECK(faultOf(level, one("level", QStringLiteral("care-6"))) == Kind::NotAChoice);
    CHECK_FALSE(faultIn(level, one("until", QStringLiteral("2027-03-31"))));
    CHECK(faultOf(level, one("until", QStringLiteral("2027-03"))) == Kind::NotADay);
    CHECK_FALSE(faultIn(ProfileGroup::LifePlanning, one("on", QStringLiteral("2026-03"))));
    CHECK(faultOf(ProfileGroup::LifePlanning, one("on", QStringLiteral("春"))) == Kind::NotADay);
    CHECK(faultOf(level, one("colour", QStringLiteral("x"))) == Kind::NoSuchItem);
    CHECK(faultOf(level, {ProfileRow()}) == Kind::NotText);
    CHECK(faultOf(level, one("note", QStringLiteral(" "))) == Kind::NotText);
    CHECK(faultOf(level, one("note", QStringLiteral("a\x1b[2J"))) == Kind::NotText);
    CHECK_FALSE(faultIn(level, one("note", QStringLiteral("一\n二"))));
    CHECK(faultOf(ProfileGroup::Hospitals, one("wished", QStringLiteral("一\n二")))
          == Kind::NotText);
    const QString longest(longestProfileLine, u'あ');
    CHECK_FALSE(faultIn(ProfileGroup::Hospitals, one("wished", longest)));
    CHECK(faultOf(ProfileGroup::Hospitals, one("wished", longest + u'あ')) == Kind::TooLong);
    CHECK_FALSE(faultIn(level, {}));
    const ProfileRow row{{QStringLiteral("name"), QStringLiteral("佐藤一郎")}};
    CHECK(faultOf(ProfileGroup::Hospitals, {row, row}) == Kind::TooManyRows);
    CHECK_FALSE(faultIn(ProfileGroup::Family, ProfileValue(mostProfileRows, row)));
    CHECK(faultOf(ProfileGroup::Family, ProfileValue(mostProfileRows + 1, row))
          == Kind::TooManyRows);
}

TEST_CASE("What is typed is kept in ordinary width, and what is empty is not kept",
          "[domain][profile]")
{
    const ProfileValue typed{
        {{QStringLiteral("name"), QStringLiteral("　佐藤　一郎 ")},
         {QStringLiteral("telephone"), QStringLiteral("０９９６−２２ー１２３４")},
         {QStringLiteral("note"), QStringLiteral(" 朝は\r\n留\t守 ")},
         {QStringLiteral("relation"), QStringLiteral("　")}},
        {{QStringLiteral("name"), QString()}}};
    const ProfileValue kept = cleaned(ProfileGroup::Family, typed);
    REQUIRE(kept.size() == 1);
    CHECK(kept.first().value(QStringLiteral("name")) == QStringLiteral("佐藤 一郎"));
    CHECK(kept.first().value(QStringLiteral("telephone")) == QStringLiteral("0996-22-1234"));
    CHECK(kept.first().value(QStringLiteral("note")) == QStringLiteral("朝は\n留 守"));
    CHECK_FALSE(kept.first().contains(QStringLiteral("relation")));
    CHECK(cleaned(ProfileGroup::Family, kept) == kept);
    CHECK(cleaned(ProfileGroup::CareInsurance,
                  one("insured-number", QStringLiteral("ｈ００００ １２３４５")))
          == one("insured-number", QStringLiteral("H000012345")));
}

TEST_CASE("What nobody replaced knowingly stands, and the last of it counts", "[domain][profile]")
{
    const auto group = ProfileGroup::Hospitals;
    Profile profile;
    CHECK(profile.latest(group) == nullptr);
    CHECK(profile.value(group).isEmpty());
    CHECK(profile.standing(group).isEmpty());
    CHECK_FALSE(profile.isDisputed(group));
    const ProfileVersion first = version(QStringLiteral("さくら市民病院"), {});
    const ProfileVersion hers = version(QStringLiteral("みなと病院"), {first.operation});
    const ProfileVersion his = version(QStringLiteral("やまて病院"), {first.operation});
    profile.trail[group] = {first, hers, his};
    CHECK(profile.value(group) == his.value);
    CHECK(profile.beside(group) == QList<ProfileVersion>{hers});
    CHECK(profile.isDisputed(group));

    // Somebody who had read only one of the two settles nothing.
    const ProfileVersion half = version(QStringLiteral("やまて病院 2階"), {his.operation});
    profile.trail[group].append(half);
    CHECK(profile.beside(group) == QList<ProfileVersion>{hers});
    const ProfileVersion settled
        = version(QStringLiteral("みなと病院"), operationsOf(profile.standing(group)));
    profile.trail[group].append(settled);
    CHECK(profile.value(group) == settled.value);
    CHECK_FALSE(profile.isDisputed(group));
    CHECK(profile.standing(group) == QList<ProfileVersion>{settled});
}

TEST_CASE("Two who write the same have nothing to settle, and a forged trail still says something",
          "[domain][profile]")
{
    const auto group = ProfileGroup::Hospitals;
    Profile profile;
    ProfileVersion one = version(QStringLiteral("みなと病院"), {});
    ProfileVersion two = version(QStringLiteral("みなと病院"), {});
    profile.trail[group] = {one, two};
    CHECK(profile.standing(group).size() == 2);
    CHECK_FALSE(profile.isDisputed(group));
    one.base = {two.operation};
    two.base = {one.operation};
    profile.trail[group] = {one, two};
    CHECK(profile.standing(group) == QList<ProfileVersion>{two});
}

TEST_CASE("Every device knows the name of a room's profile", "[domain][profile]")
{
    const ScopeId room = ScopeId::create();
    CHECK(Profile::idIn(room) == Profile::idIn(room));
    CHECK(Profile::idIn(room) != Profile::idIn(ScopeId::create()));
    CHECK(Profile::idIn(room) != ObjectId(room.uuid()));
}
