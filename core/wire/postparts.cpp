// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/postparts.h"

#include "core/wire/strictid.h"

#include <algorithm>

namespace tasuki {

namespace {

    constexpr qsizetype longestCode = 40;

    QString dateText(const QDate &date)
    {
        return date.isValid() ? date.toString(Qt::ISODate) : QString();
    }

    void insertSome(QJsonObject &json, const QString &name, const QJsonArray &array)
    {
        if (!array.isEmpty())
            json.insert(name, array);
    }

    QList<Profession> readProfessions(JsonReader &reader)
    {
        const QJsonArray codes = reader.optionalArray("professions");
        if (codes.size() > Addressees::most)
            reader.fail("professions", "is too long");
        QList<Profession> professions;
        for (const QJsonValue &code : codes) {
            if (!code.isString() || code.toString().size() > longestCode)
                reader.fail("professions", "holds something that is none");
            else if (const auto known = professionFromCode(code.toString()))
                professions.append(*known);
        }
        return professions;
    }

    PlaceOfCare readPlaceOfCare(JsonReader &reader)
    {
        const QString code = reader.string("care");
        if (code.isEmpty() || code.size() > longestCode)
            reader.fail("care", "is no place of care");
        return placeOfCareFromCode(code).value_or(PlaceOfCare::Other);
    }

} // namespace

QDate readOptionalDate(JsonReader &reader, const char *name)
{
    const QString text = reader.optionalString(name);
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && (!date.isValid() || date.toString(Qt::ISODate) != text))
        reader.fail(name, "is not a date");
    return date;
}

QJsonObject toJson(const Addressees &addressees)
{
    QJsonArray professions;
    for (const Profession profession : addressees.professions)
        professions.append(toCode(profession));
    QJsonObject json;
    insertSome(json, QStringLiteral("people"), idsToJson(addressees.people));
    insertSome(json, QStringLiteral("offices"), idsToJson(addressees.offices));
    insertSome(json, QStringLiteral("professions"), professions);
    return json;
}

Result<Addressees> addresseesFromJson(const QJsonObject &json)
{
    JsonReader reader(json, QStringLiteral("msg.to."));
    Addressees all; // each once
    all.add({readIds<PersonId>(reader, "people", Addressees::most),
             readIds<OfficeId>(reader, "offices", Addressees::most), readProfessions(reader)});
    if (all.count() > Addressees::most)
        reader.fail("people", "and the others are too many");
    return reader.ok() ? Result<Addressees>(all) : reader.error();
}

QJsonObject toJson(const Vacancy &vacancy)
{
    QJsonObject json{{QStringLiteral("care"), toCode(vacancy.care)},
                     {QStringLiteral("places"), vacancy.places}};
    const std::pair<const char *, QString> texts[]{{"from", dateText(vacancy.from)},
                                                   {"until", dateText(vacancy.until)},
                                                   {"contact", vacancy.contact}};
    for (const auto &[name, text] : texts) {
        if (!text.isEmpty())
            json.insert(QLatin1String(name), text);
    }
    return json;
}

Result<Vacancy> vacancyFromJson(const QJsonObject &json)
{
    JsonReader reader(json, QStringLiteral("msg.vacancy."));
    Vacancy vacancy;
    vacancy.care = readPlaceOfCare(reader);
    const qint64 places = reader.integer("places");
    vacancy.places = int(std::clamp<qint64>(places, -1, Vacancy::mostPlaces + 1));
    vacancy.from = readOptionalDate(reader, "from");
    vacancy.until = readOptionalDate(reader, "until");
    vacancy.contact = reader.optionalString("contact");
    if (!isGoodVacancy(vacancy))
        reader.fail("vacancy", "is incomplete, impossible or not text");
    return reader.ok() ? Result<Vacancy>(vacancy) : reader.error();
}

Vacancy begunVacancyFromJson(const QJsonObject &json)
{
    return {placeOfCareFromCode(json.value(u"care").toString()).value_or(PlaceOfCare::Other),
            json.value(u"places").toInt(),
            QDate::fromString(json.value(u"from").toString(), Qt::ISODate),
            QDate::fromString(json.value(u"until").toString(), Qt::ISODate),
            json.value(u"contact").toString()};
}

QJsonObject toJson(const ItemQuote &quote)
{
    QJsonObject json{{QStringLiteral("sheet"), quote.sheet.toString()},
                     {QStringLiteral("form"), quote.form},
                     {QStringLiteral("item"), quote.linkId},
                     {QStringLiteral("label"), quote.label},
                     {QStringLiteral("version"), quote.version}};
    if (!quote.value.isEmpty())
        json.insert(QStringLiteral("value"), quote.value);
    if (quote.writtenAt.isValid())
        json.insert(QStringLiteral("at"), toIsoUtc(quote.writtenAt));
    return json;
}

Result<ItemQuote> itemQuoteFromJson(const QJsonObject &json)
{
    JsonReader reader(json, QStringLiteral("msg.item."));
    ItemQuote quote;
    quote.sheet = readId<ObjectId>(reader, "sheet");
    quote.form = reader.string("form");
    quote.linkId = reader.string("item");
    quote.label = reader.string("label");
    quote.value = reader.optionalString("value");
    const qint64 version = reader.integer("version");
    quote.version = int(std::clamp<qint64>(version, 0, ItemQuote::newestVersion + 1));
    if (json.contains(u"at"))
        quote.writtenAt = reader.time("at");
    if (!isGoodItemQuote(quote))
        reader.fail("item", "is incomplete, too long or not text");
    return reader.ok() ? Result<ItemQuote>(quote) : reader.error();
}

} // namespace tasuki
