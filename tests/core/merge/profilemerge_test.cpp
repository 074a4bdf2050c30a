// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge/merge.h"
#include "core/wire/profile.h"
#include "tests/support/text.h"

#include <algorithm>
#include <rapidcheck.h>

using namespace tasuki;

namespace {

const Author nishida{PersonId::create(), OfficeId::create()};
const Author tanaka{PersonId::create(), OfficeId::create()};
const QDateTime noon(QDate(2026, 11, 21), QTime(3, 0), Qt::UTC);
const ScopeId room = ScopeId::create();
constexpr auto group = ProfileGroup::Hospitals;

Operation operation(const char *kind, const QJsonObject &payload)
{
    return {OperationId::create(), room, {},   QLatin1String(kind),
            Profile::idIn(room),   0,    noon, payload};
}

ProfileValue hospital(const QString &name)
{
    return {{{QStringLiteral("wished"), name}}};
}

Operation putting(const QString &name, const QList<OperationId> &base = {})
{
    return operation("profile.put", toJson(ProfilePut{group, hospital(name), base}));
}

Profile read(const QJsonObject &body)
{
    return body.isEmpty() ? Profile() : profileFromBody(room, body).value();
}

QList<OperationId> seenIn(const QJsonObject &body)
{
    return operationsOf(read(body).standing(group));
}

QList<OperationId> sorted(QList<OperationId> ids)
{
    std::sort(ids.begin(), ids.end());
    return ids;
}

} // namespace

TEST_CASE("The first put makes the profile, and two first ones meet in it", "[merge][profile]")
{
    const Operation hers = putting(QStringLiteral("みなと病院"));
    const auto made = apply({}, hers, nishida);
    REQUIRE(made.status == OperationStatus::Applied);
    CHECK(made.isCreation);
    CHECK(apply(made.body, hers, nishida).body == made.body);
    const auto both = apply(made.body, putting(QStringLiteral("やまて病院")), tanaka);
    CHECK(both.status == OperationStatus::Applied);
    CHECK_FALSE(both.isCreation);
    const Profile profile = read(both.body);
    CHECK(profile.value(group) == hospital(QStringLiteral("やまて病院")));
    REQUIRE(profile.beside(group).size() == 1);
    CHECK(profile.beside(group).first().value == hospital(QStringLiteral("みなと病院")));
    CHECK(profile.beside(group).first().by == nishida.person);
    CHECK(profile.latest(group)->office == tanaka.office);

    const auto settled
        = apply(both.body, putting(QStringLiteral("みなと病院"), seenIn(both.body)), tanaka);
    CHECK_FALSE(read(settled.body).isDisputed(group));
    CHECK(read(settled.body).trail.value(group).size() == 3);
}

TEST_CASE("Whoever writes what he has read replaces it, and group by group", "[merge][profile]")
{
    const QJsonObject body = apply({}, putting(QStringLiteral("みなと病院")), nishida).body;
    const QJsonObject next
        = apply(body, putting(QStringLiteral("やまて病院"), seenIn(body)), tanaka).body;
    CHECK_FALSE(read(next).isDisputed(group));
    const ProfilePut safety{
        ProfileGroup::Safety, {{{QStringLiteral("state"), QStringLiteral("safe")}}}, {}};
    const QJsonObject more = apply(next, operation("profile.put", toJson(safety)), nishida).body;
    CHECK(read(more).value(ProfileGroup::Safety) == safety.value);
    CHECK(read(more).value(group) == hospital(QStringLiteral("やまて病院")));
}

TEST_CASE("An individual number is refused, whatever else is wrong", "[merge][profile][mynumber]")
{
    const QJsonObject body = apply({}, putting(QStringLiteral("みなと病院")), nishida).body;
    for (const QString &text :
         {QStringLiteral("123456789018"), QStringLiteral("１２３４　５６７８　９０１８")}) {
        const auto refused = apply(body, putting(text), tanaka);
        CHECK(refused.status == OperationStatus::Rejected);
        CHECK(refused.why == u"my_number");
        CHECK(refused.body == body);
    }
    const QJsonObject hidden{{QStringLiteral("field"), QStringLiteral("nowhere")},
                             {QStringLiteral("value"), QStringLiteral("123456789018")}};
    CHECK(apply({}, operation("profile.put", hidden), tanaka).why == u"my_number");
    CHECK(apply(body, putting(QStringLiteral("0996-22-1234")), tanaka).status
          == OperationStatus::Applied);
}

TEST_CASE("What is no put, or is not of this room, is refused", "[merge][profile]")
{
    CHECK(apply({}, operation("profile.sing", {}), tanaka).status == OperationStatus::Blocked);
    CHECK(apply({}, operation("profile.put", {}), tanaka).why == u"bad_schema");
    Operation elsewhere = putting(QStringLiteral("みなと病院"));
    elsewhere.object = ObjectId::create();
    CHECK(apply({}, elsewhere, tanaka).why == u"bad_schema");
    Operation itself = putting(QStringLiteral("みなと病院"));
    itself.payload = toJson(ProfilePut{group, hospital(QStringLiteral("みなと病院")), {itself.id}});
    CHECK(apply({}, itself, tanaka).why == u"bad_schema");
    QJsonObject other = apply({}, putting(QStringLiteral("みなと病院")), nishida).body;
    other.insert(QStringLiteral("type"), QStringLiteral("client"));
    CHECK(apply(other, putting(QStringLiteral("やまて病院")), tanaka).why == u"bad_schema");
    QJsonObject forged = putting(QStringLiteral("みなと病院")).payload;
    forged.insert(QStringLiteral("by"), tanaka.person.toString());
    forged.insert(QStringLiteral("fields"), QJsonObject());
    const auto made = apply({}, operation("profile.put", forged), nishida);
    CHECK(read(made.body).latest(group)->by == nishida.person);
}

TEST_CASE("A group takes as many versions as are kept", "[merge][profile]")
{
    QJsonObject body;
    for (int i = 0; i < Profile::mostVersions; ++i)
        body = apply(body, putting(QString::number(i), seenIn(body)), nishida).body;
    CHECK(read(body).trail.value(group).size() == Profile::mostVersions);
    CHECK(apply(body, putting(QStringLiteral("もう一度"), seenIn(body)), nishida).why
          == u"bad_schema");
}

TEST_CASE("Whoever writes at the same time, no word is lost, repeating changes nothing, and what "
          "stands is what nobody had read",
          "[merge][profile][property]")
{
    CHECK(rc::check([] {
        QJsonObject body;
        QList<QJsonObject> seen{body}; // what a device that has not heard the rest still shows
        QList<std::pair<Operation, Author>> past;
        QSet<OperationId> open;
        QList<ProfileValue> said;
        const int count = *rc::gen::inRange(1, 12);
        for (int i = 0; i < count; ++i) {
            const QJsonObject &shown = seen.at(*rc::gen::inRange(0, int(seen.size())));
            const QString name = QStringLiteral("病院%1").arg(i);
            const Operation next = putting(name, seenIn(shown));
            const Author &author = *rc::gen::arbitrary<bool>() ? nishida : tanaka;
            for (const OperationId &replaced : seenIn(shown))
                open.remove(replaced);
            open.insert(next.id);
            said.append(hospital(name));
            const auto applied = apply(body, next, author);
            RC_ASSERT(applied.status == OperationStatus::Applied);
            body = applied.body;
            seen.append(body);
            past.append({next, author});
            for (const auto &[again, who] : past)
                RC_ASSERT(apply(body, again, who).body == body);
        }
        const Profile profile = read(body);
        QList<ProfileValue> kept;
        for (const ProfileVersion &version : profile.trail.value(group))
            kept.append(version.value);
        RC_ASSERT(kept == said);
        const QList<OperationId> standing = operationsOf(profile.standing(group));
        RC_ASSERT(QSet<OperationId>(standing.begin(), standing.end()) == open);
        RC_ASSERT(profile.value(group) == said.last());
    }));
}

TEST_CASE("What stands at the end does not depend on the order in which it arrives",
          "[merge][profile][property]")
{
    CHECK(rc::check([] {
        QList<Operation> operations;
        QList<QJsonObject> seen{{}};
        QJsonObject body;
        const int count = *rc::gen::inRange(1, 8);
        for (int i = 0; i < count; ++i) {
            const QJsonObject &shown = seen.at(*rc::gen::inRange(0, int(seen.size())));
            operations.append(putting(QStringLiteral("病院%1").arg(i), seenIn(shown)));
            body = apply(body, operations.last(), nishida).body;
            seen.append(body);
        }
        const QList<OperationId> expected = sorted(seenIn(body));
        for (qsizetype i = operations.size() - 1; i > 0; --i)
            operations.swapItemsAt(i, *rc::gen::inRange(0, int(i) + 1));
        QJsonObject other;
        for (const Operation &each : std::as_const(operations))
            other = apply(other, each, nishida).body;
        RC_ASSERT(sorted(seenIn(other)) == expected);
    }));
}
