// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/fhirpath/trial.h"

#include <QElapsedTimer>
#include <QJsonArray>

#include <limits>

using namespace tasuki::tests;

using tasuki::fhirpath::Expression;

namespace {

QString repeated(const QString &part, int times, const QString &between)
{
    QStringList parts;
    for (int i = 0; i < times; ++i)
        parts.append(part);
    return parts.join(between);
}

} // namespace

TEST_CASE("Long chains are read, endless ones refused", "[fhirpath]")
{
    CHECK(outcomeOf(repeated(QStringLiteral("1"), 300, QStringLiteral(" + ")), sampleContext())
          == QStringLiteral("300"));
    CHECK(outcomeOf(repeated(QStringLiteral("1"), 3000, QStringLiteral(" + ")), sampleContext())
          == QStringLiteral("unread"));
    CHECK(outcomeOf(repeated(QStringLiteral("a"), 5000, QStringLiteral(".")), sampleContext())
          == QStringLiteral("unread"));
    CHECK(outcomeOf(QString(50, u'(') + u'1' + QString(50, u')'), sampleContext())
          == QStringLiteral("1"));
    CHECK(outcomeOf(QString(50'000, u'('), sampleContext()) == QStringLiteral("unread"));
    CHECK(outcomeOf(QString(50'000, u'-') + u'1', sampleContext()) == QStringLiteral("unread"));
    CHECK(outcomeOf(repeated(QStringLiteral("a["), 9000, {}), sampleContext())
          == QStringLiteral("unread"));
    CHECK(outcomeOf(repeated(QStringLiteral("not("), 9000, {}), sampleContext())
          == QStringLiteral("unread"));
    CHECK(outcomeOf(QString(200'000, u' '), sampleContext()) == QStringLiteral("unread"));
}

TEST_CASE("Work without end is given up", "[fhirpath]")
{
    check({
        {"1.repeat($this + 1)", "error"},
        {"'ab'.repeat($this + $this)", "error"},
        {"'ab'.repeat($this & $this)", "error"},
        {"descendants().select(%resource.descendants()).select(%resource.descendants())"
         ".select(%resource.descendants()).count()",
         "error"},
        {"'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!'.matches('^(a+)+(a+)+$')", "error"},
        {"'aaaaaaaaaa'.replace('a', 'aaaaaaaaaa').replace('a', 'aaaaaaaaaa').replace('a', "
         "'aaaaaaaaaa')"
         ".replace('a', 'aaaaaaaaaa').replace('a', 'aaaaaaaaaa').replace('a', "
         "'aaaaaaaaaa').length()",
         "error"},
    });
}

TEST_CASE("A refusal names the part and nothing of the data", "[fhirpath]")
{
    const auto expression = Expression::parse(QStringLiteral("%patient.name.family.upper()"));
    REQUIRE(expression);
    const auto outcome = tasuki::fhirpath::evaluate(*expression, sampleContext());
    REQUIRE(!outcome);
    CHECK(outcome.error().detail.contains(QStringLiteral("upper")));
    CHECK(!outcome.error().detail.contains(QStringLiteral("Yamada")));
}

TEST_CASE("A response of 900 items is searched quickly enough to do it at every key", "[fhirpath]")
{
    QJsonArray pages;
    for (int page = 0; page < 30; ++page) {
        QJsonArray items;
        for (int item = 0; item < 30; ++item)
            items.append(QJsonObject{
                {QStringLiteral("linkId"), QStringLiteral("i%1.%2").arg(page).arg(item)},
                {QStringLiteral("answer"),
                 QJsonArray{QJsonObject{{QStringLiteral("valueInteger"), item}}}}});
        pages.append(QJsonObject{{QStringLiteral("linkId"), QStringLiteral("p%1").arg(page)},
                                 {QStringLiteral("item"), items}});
    }
    auto context = sampleContext();
    context.resource = QJsonObject{{QStringLiteral("item"), pages}};
    for (const char *text :
         {"%resource.item.where(linkId='p29').item.where(linkId='i29.7').answer.value",
          "%resource.repeat(item).where(linkId='i29.7').answer.value",
          "%resource.descendants().where(linkId='i29.7').answer.value"}) {
        const auto expression = Expression::parse(QString::fromUtf8(text));
        REQUIRE(expression);
        QElapsedTimer timer;
        qint64 best = std::numeric_limits<qint64>::max();
        for (int round = 0; round < 20; ++round) {
            timer.start();
            CHECK(tasuki::fhirpath::evaluate(*expression, context).value().size() == 1);
            best = std::min(best, timer.nsecsElapsed());
        }
        INFO(text << " took " << best / 1000 << " us");
        // Generous: builds without optimisation run this too. tests/bench has the real bar.
        CHECK(best < 20'000'000);
    }
}
