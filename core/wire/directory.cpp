// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/directory.h"

#include "core/wire/strictid.h"

namespace tasuki {

QJsonObject toJson(const Office &office)
{
    QJsonObject json{
        {QStringLiteral("id"), office.id.toString()}, {QStringLiteral("kind"), toCode(office.kind)},
        {QStringLiteral("name"), office.name},        {QStringLiteral("window"), office.window},
        {QStringLiteral("address"), office.address},  {QStringLiteral("phone"), office.phone},
        {QStringLiteral("fax"), office.fax},          {QStringLiteral("number"), office.number}};
    // Not known to every program that reads this, and not of every office.
    if (!office.hours.isEmpty())
        json.insert(QStringLiteral("hours"), office.hours);
    if (!office.channel.isEmpty())
        json.insert(QStringLiteral("channel"), office.channel);
    return json;
}

QJsonObject toJson(const Person &person)
{
    return {{QStringLiteral("id"), person.id.toString()},
            {QStringLiteral("office"), person.office.toString()},
            {QStringLiteral("profession"), toCode(person.profession)},
            {QStringLiteral("name"), person.name},
            {QStringLiteral("kana"), person.kana}};
}

Result<Office> officeFromJson(const QJsonObject &json)
{
    JsonReader reader(json, QStringLiteral("office."));
    Office office;
    office.id = readId<OfficeId>(reader, "id");
    const auto kind = officeKindFromCode(reader.string("kind"));
    office.name = reader.string("name");
    office.window = reader.optionalString("window");
    office.address = reader.optionalString("address");
    office.phone = reader.optionalString("phone");
    office.fax = reader.optionalString("fax");
    office.number = reader.optionalString("number");
    office.hours = reader.optionalString("hours");
    office.channel = reader.optionalString("channel");
    if (!kind)
        reader.fail("kind", "is not a known kind");
    if (!reader.ok())
        return reader.error();
    office.kind = *kind;
    return office;
}

Result<Person> personFromJson(const QJsonObject &json)
{
    JsonReader reader(json, QStringLiteral("person."));
    Person person;
    person.id = readId<PersonId>(reader, "id");
    person.office = readId<OfficeId>(reader, "office");
    const auto profession = professionFromCode(reader.string("profession"));
    person.name = reader.string("name");
    person.kana = reader.optionalString("kana");
    if (!profession)
        reader.fail("profession", "is not a known profession");
    if (!reader.ok())
        return reader.error();
    person.profession = *profession;
    return person;
}

} // namespace tasuki
