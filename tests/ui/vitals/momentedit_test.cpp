// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeworkspace.h"
#include "tests/support/text.h"
#include "ui/vitals/momentedit.h"
#include "ui/widgets/enterline.h"

using namespace tasuki;

namespace {

const QDateTime now = FakeWorkspace::moment(); // 2026-06-01 10:31 here

struct Moment {
    void type(const QString &day, const QString &time)
    {
        edit.findChild<QLineEdit *>(QStringLiteral("measuredDateEdit"))->setText(day);
        edit.findChild<QLineEdit *>(QStringLiteral("measuredTimeEdit"))->setText(time);
    }
    QDateTime read(const QString &day, const QString &time)
    {
        type(day, time);
        return edit.moment(now).toLocalTime();
    }
    MomentEdit edit;
};

} // namespace

TEST_CASE("Nothing is now, a time is today, a day wants its time", "[ui][vitals]")
{
    Moment moment;
    CHECK(moment.edit.moment(now) == now);
    CHECK(moment.read({}, QStringLiteral("９時半")) == QDateTime(QDate(2026, 6, 1), QTime(9, 30)));
    CHECK(moment.read(QStringLiteral("R8.5.31"), QStringLiteral("20:15"))
          == QDateTime(QDate(2026, 5, 31), QTime(20, 15)));
    CHECK(moment.read(QStringLiteral("2026-05-30"), QStringLiteral("0700"))
          == QDateTime(QDate(2026, 5, 30), QTime(7, 0)));
    CHECK(moment.edit.problem(now).isEmpty());
    CHECK_FALSE(moment.read(QStringLiteral("R8.5.31"), {}).isValid());
    CHECK_FALSE(moment.edit.problem(now).isEmpty());
}

TEST_CASE("What cannot be read, or is to come, is no moment, and each says why", "[ui][vitals]")
{
    Moment moment;
    QStringList problems;
    for (const auto &[day, time] :
         QList<QPair<QString, QString>>{{QStringLiteral("soon"), QStringLiteral("9:30")},
                                        {QStringLiteral("2026-05"), QStringLiteral("9:30")},
                                        {{}, QStringLiteral("25:00")},
                                        {{}, QStringLiteral("11:00")},
                                        {QStringLiteral("2026-06-02"), QStringLiteral("9:00")}}) {
        CHECK_FALSE(moment.read(day, time).isValid());
        problems += moment.edit.problem(now);
        CHECK_FALSE(problems.last().isEmpty());
    }
    CHECK(problems.at(0) == problems.at(1));
    CHECK(problems.at(1) != problems.at(2));
    CHECK(problems.at(2) != problems.at(3));
    CHECK(problems.at(3) == problems.at(4));
}

TEST_CASE("A moment that is shown reads back the same", "[ui][vitals]")
{
    Moment moment;
    const QDateTime evening = QDateTime(QDate(2026, 5, 31), QTime(20, 15)).toUTC();
    moment.edit.setMoment(evening);
    CHECK(moment.edit.moment(now) == evening);
    moment.edit.setMoment({});
    CHECK(moment.edit.moment(now) == now);
}
