// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/medicine.h"
#include "tests/support/text.h"

#include <rapidcheck.h>

using namespace tasuki;

namespace {

using Kind = MedicineStep::Kind;

const QDateTime noon(QDate(2026, 11, 21), QTime(3, 0), Qt::UTC);
const QDate day(2026, 11, 20);

MedicineUse aUse()
{
    return {QStringLiteral("ノボラピッド注"),
            QStringLiteral("100単位/mL"),
            QStringLiteral("朝4単位 夕2単位"),
            DoseTime::Morning | DoseTime::Evening,
            MealSide::JustBefore,
            QStringLiteral("食べられる時だけ"),
            QStringLiteral("皮下注"),
            PartialDate{2026, 4, 0},
            QStringLiteral("さくら内科"),
            QStringLiteral("冷蔵庫に保管")};
}

QJsonObject stamped(QJsonObject json)
{
    json.insert(QStringLiteral("op"), OperationId::create().toString());
    json.insert(QStringLiteral("by"), PersonId::create().toString());
    json.insert(QStringLiteral("office"), OfficeId::create().toString());
    json.insert(QStringLiteral("at"), toIsoUtc(noon));
    return json;
}

QJsonObject aBody()
{
    return stamped(toJson(MedicineDraft{aUse(), QStringLiteral("退院時に追加")}));
}

QJsonObject aStep(const char *kind, const QJsonObject &said)
{
    QJsonObject json = stamped(said);
    json.insert(QStringLiteral("kind"), QLatin1String(kind));
    return json;
}

QJsonObject with(QJsonObject body, const QString &member, const QJsonValue &value)
{
    body.insert(member, value);
    return body;
}

bool isRead(const QJsonObject &body)
{
    return medicineFromBody(ScopeId::create(), ObjectId::create(), body).has_value();
}

} // namespace

TEST_CASE("A medicine survives the wire, whole and with its name alone", "[wire][medicine]")
{
    const MedicineDraft whole{aUse(), QStringLiteral("退院時に追加")};
    CHECK(*medicineDraftFromJson(toJson(whole)) == whole);
    MedicineDraft bare;
    bare.use.name = QStringLiteral("葛根湯");
    bare.reason = QStringLiteral("手帳から");
    CHECK(*medicineDraftFromJson(toJson(bare)) == bare);
    CHECK(toJson(bare).size() == 2);
    const MedicineTurn turn{OperationId::create(), day, QStringLiteral("手術のため")};
    CHECK(*medicineTurnFromJson(toJson(turn)) == turn);
    const MedicineChange change{aUse(), turn};
    CHECK(*medicineChangeFromJson(toJson(change)) == change);
}

TEST_CASE("Without a name, a reason or a day nothing happens to a medicine", "[wire][medicine]")
{
    const QJsonObject draft = toJson(MedicineDraft{aUse(), QStringLiteral("追加")});
    const QJsonObject change = toJson(
        MedicineChange{aUse(), {OperationId::create(), day, QStringLiteral("血圧が高い")}});
    for (const char *member : {"name", "why"}) {
        QJsonObject less = draft;
        less.remove(QLatin1String(member));
        CHECK_FALSE(medicineDraftFromJson(less));
    }
    for (const char *member : {"name", "why", "on", "base"}) {
        QJsonObject less = change;
        less.remove(QLatin1String(member));
        CHECK_FALSE(medicineChangeFromJson(less));
    }
    CHECK_FALSE(medicineDraftFromJson(with(draft, QStringLiteral("why"), QStringLiteral(" "))));
    CHECK_FALSE(
        medicineChangeFromJson(with(change, QStringLiteral("on"), QStringLiteral("2026-11-31"))));
    CHECK_FALSE(
        medicineDraftFromJson(with(draft, QStringLiteral("since"), QStringLiteral("soon"))));
    CHECK_FALSE(medicineDraftFromJson(with(draft, QStringLiteral("times"), 7)));
    CHECK_FALSE(medicineDraftFromJson(with(draft, QStringLiteral("dose"), QStringLiteral("1\n2"))));
}

TEST_CASE("A code from a newer program is refused when written, and shown as it is when read",
          "[wire][medicine]")
{
    const QJsonArray times{QStringLiteral("morning"), QStringLiteral("teatime")};
    QJsonObject body = with(aBody(), QStringLiteral("times"), times);
    CHECK_FALSE(medicineDraftFromJson(body));
    body.insert(QStringLiteral("meal"), QStringLiteral("during"));
    const auto read = medicineFromBody(ScopeId::create(), ObjectId::create(), body);
    REQUIRE(read);
    CHECK(read->use().times == DoseTimes(DoseTime::Morning));
    CHECK(read->use().timing == QStringLiteral("teatime during 食べられる時だけ"));
}

TEST_CASE("The steps of a medicine are read in their order, with who had read which",
          "[wire][medicine]")
{
    const QJsonObject body = aBody();
    const auto first = OperationId::fromString(body.value(u"op").toString()).value();
    MedicineUse less = aUse();
    less.dose = QStringLiteral("朝2単位");
    const QJsonObject change
        = aStep("change", toJson(MedicineChange{less, {first, day, QStringLiteral("低血糖")}}));
    const QJsonObject stop
        = aStep("stop", toJson(MedicineTurn{first, day, QStringLiteral("入院中")}));
    const auto second = OperationId::fromString(stop.value(u"op").toString()).value();
    const QJsonObject again
        = aStep("resume", toJson(MedicineTurn{second, day, QStringLiteral("退院")}));
    const auto read
        = medicineFromBody(ScopeId::create(), ObjectId::create(),
                           with(body, QStringLiteral("steps"), QJsonArray{change, stop, again}));
    REQUIRE(read);
    REQUIRE(read->steps.size() == 4);
    CHECK(read->steps[0].use == aUse());
    CHECK(read->steps[1].sawPrevious);
    CHECK(read->steps[2].kind == Kind::Stopped);
    CHECK_FALSE(read->steps[2].sawPrevious); // whoever stopped it knew the old amount only
    CHECK(read->steps[3].sawPrevious);
    CHECK(read->steps[3].on == day);
    CHECK(read->use() == less);
    CHECK_FALSE(read->stop());
}

TEST_CASE("A medicine that lacks what it needs is not shown as one", "[wire][medicine]")
{
    REQUIRE(isRead(aBody()));
    for (const char *member : {"name", "why", "op", "by", "office", "at"}) {
        QJsonObject body = aBody();
        body.remove(QLatin1String(member));
        CHECK_FALSE(isRead(body));
    }
    const auto withStep = [](const QJsonValue &step) {
        return isRead(with(aBody(), QStringLiteral("steps"), QJsonArray{step}));
    };
    const QJsonObject stop
        = aStep("stop", toJson(MedicineTurn{OperationId::create(), day, QStringLiteral("済")}));
    CHECK(withStep(stop));
    for (const QString &member : stop.keys()) {
        QJsonObject less = stop;
        less.remove(member);
        CHECK_FALSE(withStep(less));
    }
    CHECK_FALSE(withStep(7));
    CHECK_FALSE(withStep(with(stop, QStringLiteral("kind"), QStringLiteral("sing"))));
    CHECK_FALSE(isRead(with(aBody(), QStringLiteral("steps"), QStringLiteral("none"))));
}

TEST_CASE("Any text in a medicine is either refused or comes back the same",
          "[wire][medicine][property]")
{
    CHECK(rc::check([](const std::u16string &any, bool isName) {
        MedicineDraft draft{aUse(), QStringLiteral("追加")};
        (isName ? draft.use.name : draft.use.remark) = QString::fromStdU16String(any);
        const auto read = medicineDraftFromJson(toJson(draft));
        RC_ASSERT(read.has_value() == isGoodMedicineUse(draft.use));
        if (read)
            RC_ASSERT(*read == draft);
    }));
}
