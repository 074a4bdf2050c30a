// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge/merge.h"
#include "core/wire/medicine.h"
#include "tests/support/text.h"

#include <QJsonArray>

#include <rapidcheck.h>

using namespace tasuki;

namespace {

using Kind = MedicineStep::Kind;

const Author sato{PersonId::create(), OfficeId::create()};
const Author mori{PersonId::create(), OfficeId::create()};
const QDateTime noon(QDate(2026, 11, 21), QTime(3, 0), Qt::UTC);
const QDate day(2026, 11, 20);

Operation operation(const char *kind, const QJsonObject &payload)
{
    return {OperationId::create(), {}, {}, QLatin1String(kind), {}, 0, noon, payload};
}

MedicineUse taking(const QString &dose)
{
    MedicineUse use;
    use.name = QStringLiteral("アムロジピンOD錠");
    use.dose = dose;
    return use;
}

Operation adding()
{
    return operation("medicine.add",
                     toJson(MedicineDraft{taking(QStringLiteral("1錠")), QStringLiteral("追加")}));
}

Medicine read(const QJsonObject &body)
{
    return medicineFromBody(ScopeId::create(), ObjectId::create(), body).value();
}

OperationId lastOf(const QJsonObject &body)
{
    return read(body).latest().operation;
}

Operation changing(const QString &dose, OperationId base)
{
    return operation(
        "medicine.change",
        toJson(MedicineChange{taking(dose), {base, day, QStringLiteral("血圧が高い")}}));
}

Operation turning(const char *kind, OperationId base, const QString &why = QStringLiteral("理由"))
{
    return operation(kind, toJson(MedicineTurn{base, day, why}));
}

QJsonObject aMedicine()
{
    return apply({}, adding(), sato).body;
}

/// Something anybody might do, having read what `seen` shows.
Operation anything(int number, const QJsonObject &seen)
{
    const OperationId base = lastOf(seen);
    switch (*rc::gen::inRange(0, 4)) {
    case 0:
        return turning("medicine.stop", base, QStringLiteral("理由%1").arg(number));
    case 1:
        return turning("medicine.resume", base, QStringLiteral("理由%1").arg(number));
    default:
        return changing(QStringLiteral("%1錠").arg(number), base);
    }
}

} // namespace

TEST_CASE("A medicine is added once, by whom the server says", "[merge][medicine]")
{
    QJsonObject payload = adding().payload;
    payload.insert(QStringLiteral("by"), mori.person.toString());
    payload.insert(QStringLiteral("steps"), QJsonArray{QStringLiteral("forged")});
    payload.insert(QStringLiteral("yj"), QStringLiteral("from a newer program"));
    const Operation add = operation("medicine.add", payload);
    const auto made = apply({}, add, sato);
    REQUIRE(made.status == OperationStatus::Applied);
    CHECK(made.isCreation);
    CHECK(read(made.body).started().by == sato.person);
    CHECK(read(made.body).steps.size() == 1);
    CHECK(made.body.contains(u"yj"));
    CHECK(apply(made.body, add, sato).body == made.body);
    CHECK(apply(made.body, operation("medicine.add", payload), mori).why == u"exists");
    payload.remove(QStringLiteral("why"));
    CHECK(apply({}, operation("medicine.add", payload), sato).why == u"bad_schema");
}

TEST_CASE("Of two changes at the same time both are in the trail, and it shows",
          "[merge][medicine]")
{
    const QJsonObject medicine = aMedicine();
    const OperationId base = lastOf(medicine);
    const Operation hers = changing(QStringLiteral("2錠"), base);
    const QJsonObject changed = apply(medicine, hers, mori).body;
    CHECK(read(changed).use().dose == QStringLiteral("2錠"));
    CHECK(read(changed).latest().by == mori.person);
    CHECK_FALSE(read(changed).unread());
    const QJsonObject both = apply(changed, changing(QStringLiteral("半錠"), base), sato).body;
    CHECK(read(both).use().dose == QStringLiteral("半錠"));
    CHECK(read(both).unread());
    CHECK(read(both).steps[1].use.dose == QStringLiteral("2錠"));
    CHECK(apply(both, hers, mori).body == both);
    CHECK(apply(both, changing(QString(), base), sato).status == OperationStatus::Applied);
    CHECK(apply(both, turning("medicine.stop", base, {}), sato).why == u"bad_schema");
}

TEST_CASE("What was stopped stays so under a late change, and is taken again by a resumption",
          "[merge][medicine]")
{
    const QJsonObject medicine = aMedicine();
    const OperationId base = lastOf(medicine);
    const QJsonObject stopped = apply(medicine, turning("medicine.stop", base), mori).body;
    REQUIRE(read(stopped).stop());
    CHECK(read(stopped).stop()->by == mori.person);
    const QJsonObject late = apply(stopped, changing(QStringLiteral("2錠"), base), sato).body;
    CHECK(read(late).stop());
    CHECK(read(late).unread());
    CHECK(read(late).use().dose == QStringLiteral("2錠"));
    const QJsonObject again = apply(late, turning("medicine.resume", lastOf(late)), mori).body;
    CHECK_FALSE(read(again).stop());
    CHECK_FALSE(read(again).unread());
}

TEST_CASE("What comes before its medicine, or is not known, waits", "[merge][medicine]")
{
    const Operation stop = turning("medicine.stop", OperationId::create());
    CHECK(apply({}, stop, mori).status == OperationStatus::Blocked);
    CHECK(apply(aMedicine(), operation("medicine.sing", {}), mori).status
          == OperationStatus::Blocked);
    QJsonObject client = aMedicine();
    client.insert(QStringLiteral("type"), QStringLiteral("client"));
    CHECK(apply(client, stop, mori).why == u"bad_schema");
}

TEST_CASE("A medicine takes as many steps as are kept, and can always be stopped",
          "[merge][medicine]")
{
    QJsonObject body = aMedicine();
    for (int i = 0; i < Medicine::mostTurns + 10; ++i) {
        body = apply(body, changing(QString::number(i), lastOf(body)), sato).body;
        body = apply(body, turning("medicine.stop", lastOf(body)), mori).body;
        body = apply(body, turning("medicine.resume", lastOf(body)), mori).body;
    }
    CHECK(read(body).steps.size() == 1 + Medicine::mostChanges + Medicine::mostTurns);
    CHECK(read(body).stop());
    CHECK(apply(body, changing(QStringLiteral("9錠"), lastOf(body)), sato).why == u"bad_schema");
}

TEST_CASE("Whoever writes at the same time, repeating changes nothing and every step is kept in "
          "the server's order",
          "[merge][medicine][property]")
{
    CHECK(rc::check([] {
        QJsonObject body = aMedicine();
        QList<QJsonObject> seen{body}; // what a device that has not heard the rest still shows
        QList<std::pair<Operation, Author>> past;
        QList<OperationId> said{lastOf(body)};
        QList<bool> knew{true};
        bool isTaken = true;
        QString dose = QStringLiteral("1錠");
        const int count = *rc::gen::inRange(0, 12);
        for (int i = 0; i < count; ++i) {
            const QJsonObject &shown = seen.at(*rc::gen::inRange(0, int(seen.size())));
            const Operation next = anything(i, shown);
            const Author &author = *rc::gen::arbitrary<bool>() ? sato : mori;
            knew.append(lastOf(shown) == said.last());
            said.append(next.id);
            if (next.verb() == u"change")
                dose = next.payload.value(u"dose").toString();
            else
                isTaken = next.verb() == u"resume";
            const auto applied = apply(body, next, author);
            RC_ASSERT(applied.status == OperationStatus::Applied);
            body = applied.body;
            seen.append(body);
            past.append({next, author});
            for (const auto &[again, who] : past)
                RC_ASSERT(apply(body, again, who).body == body);
        }
        const Medicine medicine = read(body);
        QList<OperationId> kept;
        QList<bool> told;
        for (const MedicineStep &step : medicine.steps) {
            kept.append(step.operation);
            told.append(step.sawPrevious);
        }
        RC_ASSERT(kept == said);
        RC_ASSERT(told == knew);
        RC_ASSERT((medicine.stop() == nullptr) == isTaken);
        RC_ASSERT(medicine.use().dose == dose);
    }));
}
