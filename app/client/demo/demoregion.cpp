// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/demo/demoregion.h"

#include "core/base/json.h"

#include <QJsonArray>

namespace tasuki {

namespace {

    Result<std::pair<QString, Office>> officeFrom(const QJsonObject &json)
    {
        JsonReader reader(json, QStringLiteral("offices."));
        Office office;
        const QString key = reader.string("key");
        const auto kind = officeKindFromCode(reader.string("kind"));
        if (!kind)
            reader.fail("kind", "is not known");
        office.kind = kind.value_or(OfficeKind::CareOffice);
        office.name = reader.string("name");
        office.window = reader.optionalString("window");
        office.address = reader.string("address");
        office.phone = reader.string("phone");
        office.fax = reader.string("fax");
        office.number = reader.string("number");
        office.hours = reader.optionalString("hours");
        office.channel = reader.optionalString("channel");
        if (!reader.ok())
            return reader.error();
        return std::pair(key, office);
    }

    Result<DemoRegion::Member> memberFrom(const QJsonObject &json)
    {
        JsonReader reader(json, QStringLiteral("people."));
        DemoRegion::Member member;
        member.key = reader.string("key");
        member.office = reader.string("office");
        const auto profession = professionFromCode(reader.string("profession"));
        if (!profession)
            reader.fail("profession", "is not known");
        member.person.profession = profession.value_or(Profession::Clerk);
        member.person.name = reader.string("name");
        member.person.kana = reader.string("kana");
        if (!reader.ok())
            return reader.error();
        return member;
    }

    Client profileFrom(JsonReader &reader)
    {
        Client client;
        client.name = reader.string("name");
        client.kana = reader.string("kana");
        client.sex = reader.string("sex");
        const auto birth = PartialDate::fromIso(reader.string("birth"));
        if (!birth)
            reader.fail("birth", "is not a date");
        client.birth = birth.value_or(PartialDate());
        client.postalCode = reader.string("postal");
        client.address = reader.string("address");
        client.phone = reader.string("phone");
        client.insuredNumber = reader.string("insured");
        client.careLevel = reader.string("careLevel");
        client.note = reader.optionalString("note");
        return client;
    }

    Result<DemoRegion::Resident> residentFrom(const QJsonObject &json)
    {
        JsonReader reader(json, QStringLiteral("clients."));
        DemoRegion::Resident resident;
        resident.office = reader.string("office");
        resident.manager = reader.string("manager");
        resident.hospital = reader.string("hospital");
        resident.client = profileFrom(reader);
        resident.answers = reader.object("answers");
        resident.answeredDaysAgo = static_cast<int>(reader.integer("answeredDaysAgo"));
        const QJsonObject confirmed = reader.object("confirmedDaysAgo");
        for (auto it = confirmed.begin(); it != confirmed.end(); ++it)
            resident.confirmedDaysAgo.insert(it.key(), it.value().toInt());
        if (!reader.ok())
            return reader.error();
        return resident;
    }

    /// Reads a list with one reader a row; the first row that is wrong ends it.
    template<typename Row, typename Read>
    Result<QList<Row>> rows(const QJsonArray &array, Read read)
    {
        QList<Row> list;
        for (const auto &value : array) {
            auto row = read(value.toObject());
            if (!row)
                return row.error();
            list.append(*row);
        }
        return list;
    }

} // namespace

Result<DemoRegion> DemoRegion::load(const QByteArray &json)
{
    const auto root = parseJsonObject(json);
    if (!root)
        return root.error();
    JsonReader reader(*root);
    DemoRegion region;
    region.name = reader.string("region");
    const auto offices = rows<std::pair<QString, Office>>(reader.array("offices"), officeFrom);
    const auto people = rows<Member>(reader.array("people"), memberFrom);
    const auto clients = rows<Resident>(reader.array("clients"), residentFrom);
    if (!reader.ok())
        return reader.error();
    if (!offices)
        return offices.error();
    if (!people)
        return people.error();
    if (!clients)
        return clients.error();
    region.offices = *offices;
    region.people = *people;
    region.clients = *clients;
    return region;
}

} // namespace tasuki
