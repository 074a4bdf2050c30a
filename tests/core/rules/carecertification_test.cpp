// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/carecertification.h"
#include "tests/support/text.h"

using namespace tasuki;

namespace {

using State = CertificationStanding::State;

ProfileValue validUntil(QDate until, const QString &level = QStringLiteral("care-2"))
{
    return {
        {{QStringLiteral("level"), level}, {QStringLiteral("until"), until.toString(Qt::ISODate)}}};
}

const QDate today(2026, 6, 1);

} // namespace

TEST_CASE("The end of a certification is pointed out from sixty days before on", "[rules][profile]")
{
    const auto rules = CareCertificationRules::builtIn();
    const auto after
        = [&](qint64 days) { return rules.standing(validUntil(today.addDays(days)), today); };
    CHECK(after(61).state == State::Valid);
    CHECK(after(60) == CertificationStanding{State::Soon, today.addDays(60), 60});
    CHECK(after(1) == CertificationStanding{State::Soon, today.addDays(1), 1});
    CHECK(after(0) == CertificationStanding{State::LastDay, today, 0});
    CHECK(after(-1) == CertificationStanding{State::Past, today.addDays(-1), 1});
    CHECK(after(-400).days == 400);
}

TEST_CASE("Without an end, or while it is asked for, nothing is pointed out", "[rules][profile]")
{
    const auto rules = CareCertificationRules::builtIn();
    CHECK(rules.standing({}, today).state == State::Unknown);
    CHECK(rules.standing({{{QStringLiteral("level"), QStringLiteral("care-1")}}}, today).state
          == State::Unknown);
    CHECK(rules.standing(validUntil(today.addDays(-3), QStringLiteral("pending")), today).state
          == State::Pending);
}

TEST_CASE("The edition of the day says how early", "[rules][profile]")
{
    const auto rules = CareCertificationRules::load(R"({"editions":[
        {"from":"2020-04-01","warnDays":30},{"from":"2026-04-01","warnDays":90}]})");
    REQUIRE(rules);
    const auto stateOn = [&](QDate day, qint64 left) {
        return rules->standing(validUntil(day.addDays(left)), day).state;
    };
    CHECK(stateOn(QDate(2026, 3, 31), 31) == State::Valid);
    CHECK(stateOn(QDate(2026, 3, 31), 30) == State::Soon);
    CHECK(stateOn(QDate(2026, 4, 1), 90) == State::Soon);
    CHECK(stateOn(QDate(2019, 1, 1), 1) == State::Valid);
    CHECK(stateOn(QDate(2019, 1, 1), 0) == State::LastDay);
}

TEST_CASE("A table that cannot be right is refused", "[rules][profile]")
{
    const auto isRead = [](const QByteArray &edition) {
        return CareCertificationRules::load(R"({"editions":[)" + edition + "]}").has_value();
    };
    CHECK(isRead(R"({"from":"2026-04-01","warnDays":0})"));
    CHECK_FALSE(isRead(""));
    CHECK_FALSE(isRead(R"({"from":"2026-04-01","warnDays":-1})"));
    CHECK_FALSE(isRead(R"({"from":"2026-04-01","warnDays":367})"));
    CHECK_FALSE(isRead(R"({"from":"2026-04-01","warnDays":1.5})"));
    CHECK_FALSE(isRead(R"({"from":"April","warnDays":60})"));
}
