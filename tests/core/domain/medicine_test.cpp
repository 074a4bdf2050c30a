// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/medicine.h"
#include "tests/support/text.h"

#include <rapidcheck.h>

using namespace tasuki;

namespace {

using Kind = MedicineStep::Kind;

const QDate today(2026, 6, 1);

QDateTime noonOf(QDate day)
{
    return QDateTime(day, QTime(12, 0)).toUTC();
}

MedicineUse aUse()
{
    MedicineUse use;
    use.name = QStringLiteral("アムロジピンOD錠");
    use.strength = QStringLiteral("5mg");
    use.dose = QStringLiteral("1錠");
    use.times = DoseTime::Evening | DoseTime::Morning;
    use.meal = MealSide::After;
    return use;
}

MedicineStep step(Kind kind, QDate on, QDate written)
{
    MedicineStep made;
    made.kind = kind;
    made.operation = OperationId::create();
    made.use = aUse();
    made.on = on;
    made.reason = QStringLiteral("理由");
    made.at = noonOf(written);
    return made;
}

/// Written down on a day; `since` may be empty.
Medicine begun(QDate written, const char *since = "")
{
    Medicine medicine{ObjectId::create(), {}, {step(Kind::Started, {}, written)}};
    medicine.steps.first().use.since = PartialDate::fromIso(QLatin1String(since));
    return medicine;
}

} // namespace

TEST_CASE("How a medicine is taken is said in the words of the bag", "[domain][medicine]")
{
    CHECK(useText(aUse()) == QStringLiteral("アムロジピンOD錠 5mg 1錠 朝・夕 食後"));
    MedicineUse drops;
    drops.name = QStringLiteral("目薬");
    drops.timing = QStringLiteral("1日4回");
    drops.route = QStringLiteral("点眼");
    CHECK(useText(drops) == QStringLiteral("目薬 1日4回 点眼"));
    for (const DoseTime time : allDoseTimes()) {
        CHECK(doseTimeFromCode(toCode(time)) == time);
        CHECK_FALSE(doseTimeWord(time).isEmpty());
    }
    for (const MealSide side : allMealSides())
        CHECK(mealSideFromCode(toCode(side)) == side);
    CHECK_FALSE(doseTimeFromCode(QStringLiteral("sometimes")));
    CHECK(toCode(MealSide::Any).isEmpty());
}

TEST_CASE("A medicine has a name and lines people can read", "[domain][medicine]")
{
    CHECK(isGoodMedicineUse(aUse()));
    MedicineUse use = aUse();
    use.name = QStringLiteral(" ");
    CHECK_FALSE(isGoodMedicineUse(use));
    use = aUse();
    use.dose = QStringLiteral("1錠\n2錠");
    CHECK_FALSE(isGoodMedicineUse(use));
    use = aUse();
    use.remark = QString(MedicineUse::longestRemark + 1, u'あ');
    CHECK_FALSE(isGoodMedicineUse(use));
    use = aUse();
    use.since = PartialDate{2026, 2, 30};
    CHECK_FALSE(isGoodMedicineUse(use));
    CHECK_FALSE(isGoodMedicineReason(QStringLiteral(" ")));
    CHECK_FALSE(isGoodMedicineReason(QString(Medicine::longestReason + 1, u'あ')));
    CHECK(isGoodMedicineReason(QStringLiteral("血圧が高いため")));
}

TEST_CASE("The last stop or resumption says whether it is taken", "[domain][medicine]")
{
    Medicine medicine = begun(today.addDays(-40));
    CHECK_FALSE(medicine.stop());
    medicine.steps.append(step(Kind::Stopped, today.addDays(-3), today));
    REQUIRE(medicine.stop());
    medicine.steps.append(step(Kind::Changed, today, today));
    REQUIRE(medicine.stop());
    CHECK(medicine.stop()->on == today.addDays(-3));
    medicine.steps.append(step(Kind::Resumed, today, today));
    CHECK_FALSE(medicine.stop());
}

TEST_CASE("A step nobody has looked at since stays to be looked at", "[domain][medicine]")
{
    Medicine medicine = begun(today);
    medicine.steps.append(step(Kind::Changed, today, today));
    CHECK_FALSE(medicine.unread());
    medicine.steps.append(step(Kind::Stopped, today, today));
    medicine.steps.last().sawPrevious = false;
    CHECK(medicine.unread() == &medicine.steps.last());
    medicine.steps.append(step(Kind::Resumed, today, today));
    CHECK_FALSE(medicine.unread());
}

TEST_CASE("What is less than fourteen days old is new, and what is old is not, whenever it was "
          "written down",
          "[domain][medicine]")
{
    CHECK(begun(today, "2026-06-01").recent(today));
    CHECK(begun(today, "2026-05-19").recent(today));
    CHECK_FALSE(begun(today, "2026-05-18").recent(today));
    CHECK_FALSE(begun(today, "2019").recent(today));
    CHECK_FALSE(begun(today, "2026-04").recent(today));
    CHECK(begun(today, "2026-05").recent(today));
    CHECK_FALSE(begun(today.addDays(-20), "2026").recent(today));
    CHECK(begun(today).recent(today)); // nobody knows since when: it may be new
    CHECK_FALSE(begun(today.addDays(-14)).recent(today));
    CHECK(begun(today.addDays(-13)).recent(today));

    Medicine medicine = begun(today.addDays(-100), "2019");
    medicine.steps.append(step(Kind::Changed, today.addDays(-30), today.addDays(-30)));
    CHECK_FALSE(medicine.recent(today));
    medicine.steps.append(step(Kind::Changed, today.addDays(-30), today)); // told late
    CHECK(medicine.recent(today) == &medicine.steps.last());
    medicine.steps.append(step(Kind::Stopped, today.addDays(3), today.addDays(-20)));
    CHECK(medicine.recent(today) == &medicine.steps.last()); // from a day to come
}

TEST_CASE("The list stands the same in whatever order its medicines come",
          "[domain][medicine][property]")
{
    CHECK(rc::check([] {
        QList<Medicine> list;
        for (int i = *rc::gen::inRange(0, 8); i > 0; --i) {
            Medicine medicine = begun(today.addDays(-*rc::gen::inRange(0, 3)));
            if (*rc::gen::arbitrary<bool>())
                medicine.steps.append(
                    step(Kind::Stopped, today.addDays(*rc::gen::inRange(-2, 1)), today));
            list.append(medicine);
        }
        QList<Medicine> other = list;
        for (qsizetype i = other.size() - 1; i > 0; --i)
            other.swapItemsAt(i, *rc::gen::inRange<qsizetype>(0, i + 1));
        std::sort(list.begin(), list.end(), standsBefore);
        std::sort(other.begin(), other.end(), standsBefore);
        RC_ASSERT(list == other);
        RC_ASSERT(std::is_partitioned(list.begin(), list.end(),
                                      [](const Medicine &one) { return !one.stop(); }));
    }));
}
