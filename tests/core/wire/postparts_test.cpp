// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/postparts.h"
#include "tests/support/text.h"

using namespace tasuki;

namespace {

Vacancy aVacancy()
{
    return {PlaceOfCare::Residence, 1, QDate(2026, 12, 1), QDate(2027, 1, 31),
            QStringLiteral("相談員 099-000-0005")};
}

QJsonObject with(QJsonObject json, const char *name, const QJsonValue &value)
{
    json.insert(QLatin1String(name), value);
    return json;
}

} // namespace

TEST_CASE("Whom a post is for survives the wire, each once", "[wire][post]")
{
    const Addressees all{{PersonId::create(), PersonId::create()},
                         {OfficeId::create()},
                         {Profession::Nurse, Profession::CareManager}};
    CHECK(addresseesFromJson(toJson(all)).value() == all);
    CHECK(addresseesFromJson({}).value().isEmpty());
    CHECK(toJson(Addressees{}).isEmpty());
    const QString twice = PersonId::create().toString();
    const auto read
        = addresseesFromJson({{QStringLiteral("people"), QJsonArray{twice, twice}}}).value();
    CHECK(read.people.size() == 1);
}

TEST_CASE("A profession of a newer program is passed over, and no profession is refused",
          "[wire][post]")
{
    const auto read = [](const QJsonValue &code) {
        return addresseesFromJson({{QStringLiteral("professions"), QJsonArray{code}}});
    };
    CHECK(read(QStringLiteral("nurse")).value().professions == QList{Profession::Nurse});
    CHECK(read(QStringLiteral("herbalist")).value().isEmpty());
    CHECK_FALSE(read(7));
    CHECK_FALSE(read(QString(100, u'x')));
    CHECK_FALSE(addresseesFromJson({{QStringLiteral("people"), QJsonArray{QStringLiteral("me")}}}));
    CHECK_FALSE(addresseesFromJson({{QStringLiteral("offices"), 1}}));
}

TEST_CASE("A post is for so many at most", "[wire][post]")
{
    Addressees many;
    for (int i = 0; i < Addressees::most; ++i)
        (i % 2 ? many.people.append(PersonId::create()) : many.offices.append(OfficeId::create()));
    CHECK(addresseesFromJson(toJson(many)).value() == many);
    many.professions.append(Profession::Doctor);
    CHECK_FALSE(addresseesFromJson(toJson(many)));
}

TEST_CASE("A vacancy survives the wire, and an impossible one is refused", "[wire][post]")
{
    CHECK(vacancyFromJson(toJson(aVacancy())).value() == aVacancy());
    const QJsonObject good = toJson(aVacancy());
    CHECK(vacancyFromJson(with(good, "care", QStringLiteral("night-care"))).value().care
          == PlaceOfCare::Other);
    CHECK_FALSE(vacancyFromJson({}));
    CHECK_FALSE(vacancyFromJson(with(good, "care", QString())));
    CHECK_FALSE(vacancyFromJson(with(good, "places", -1)));
    CHECK_FALSE(vacancyFromJson(with(good, "places", 4294967298.0))); // 2, cut to 32 bits
    CHECK_FALSE(vacancyFromJson(with(good, "places", 1.5)));
    CHECK_FALSE(vacancyFromJson(with(good, "from", QStringLiteral("2026-12-1"))));
    CHECK_FALSE(vacancyFromJson(with(good, "until", QStringLiteral("2026-11-30"))));
    CHECK_FALSE(vacancyFromJson(with(good, "contact", QStringLiteral("a\nb"))));
}

TEST_CASE("Of a vacancy that was begun stays what there is", "[wire][post]")
{
    Vacancy begun = aVacancy();
    begun.until = {};
    begun.from = {};
    CHECK_FALSE(vacancyFromJson(toJson(begun)));
    CHECK(begunVacancyFromJson(toJson(begun)) == begun);
}

TEST_CASE("A quoted item survives the wire, and one that is none is refused", "[wire][post]")
{
    ItemQuote quote{ObjectId::create(),
                    QStringLiteral("https://tasuki.example/f|1"),
                    QStringLiteral("C07"),
                    QStringLiteral("褥瘡"),
                    QStringLiteral("あり（左踵）"),
                    3,
                    QDateTime(QDate(2026, 11, 27), QTime(9, 0), Qt::UTC)};
    CHECK(itemQuoteFromJson(toJson(quote)).value() == quote);
    const QJsonObject good = toJson(quote);
    quote.value.clear();
    quote.writtenAt = {};
    CHECK(itemQuoteFromJson(toJson(quote)).value() == quote);
    CHECK_FALSE(itemQuoteFromJson({}));
    CHECK_FALSE(itemQuoteFromJson(with(good, "sheet", QStringLiteral("mine"))));
    CHECK_FALSE(itemQuoteFromJson(with(good, "form", QString())));
    CHECK_FALSE(itemQuoteFromJson(with(good, "item", 7)));
    CHECK_FALSE(itemQuoteFromJson(with(good, "label", QString(301, u'あ'))));
    CHECK_FALSE(itemQuoteFromJson(with(good, "value", QStringLiteral("a\nb"))));
    CHECK_FALSE(itemQuoteFromJson(with(good, "value", QString(1001, u'あ'))));
    CHECK_FALSE(itemQuoteFromJson(with(good, "version", 4294967297.0))); // 1, cut to 32 bits
    CHECK_FALSE(itemQuoteFromJson(with(good, "at", QStringLiteral("yesterday"))));
}
