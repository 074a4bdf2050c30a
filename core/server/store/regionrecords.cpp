// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/store/regionrecords.h"

#include "core/base/json.h"
#include "core/server/store/operationwriter.h"
#include "core/wire/records.h"

namespace tasuki {

RegionRecords::RegionRecords(SqlConnection &database, const Aead &aead, ScopeId region,
                             const QDateTime &now)
    : m_database(database)
    , m_aead(aead)
    , m_region(region)
    , m_now(now)
    , m_objects(database, aead)
{ }

Result<void> RegionRecords::put(const QString &type, ObjectId id, const QJsonObject &groups)
{
    const auto operation = operationFor(type, id, groups);
    if (!operation)
        return operation.error();
    const auto written
        = OperationWriter(m_database, m_aead, m_now).writeAsServer(*operation, Author());
    return written ? Result<void>() : written.error();
}

Result<Operation> RegionRecords::operationFor(const QString &type, ObjectId id,
                                              const QJsonObject &groups)
{
    const auto row = m_objects.find(m_region, id);
    if (!row)
        return row.error();
    Operation operation;
    operation.id = OperationId::create();
    operation.scope = m_region;
    operation.object = id;
    operation.at = m_now;
    operation.kind = type + QStringLiteral(".new");
    operation.payload = {{QStringLiteral("groups"), groups}};
    if (!*row)
        return operation;
    const auto body = parseJsonObject((*row)->body);
    if (!body)
        return body.error();
    const QJsonObject entry = body->value(u"groups").toObject().value(u"entry").toObject();
    const QJsonObject write{{QStringLiteral("base_op"), entry.value(u"op")},
                            {QStringLiteral("base_v"), entry.value(u"v")},
                            {QStringLiteral("v"), groups.value(u"entry")}};
    operation.kind = type + QStringLiteral(".patch");
    operation.payload = {{QStringLiteral("groups"), QJsonObject{{QStringLiteral("entry"), write}}}};
    return operation;
}

Result<Directory> RegionRecords::directory()
{
    const auto offices = m_objects.ofType(m_region, QStringLiteral("office"));
    const auto people = m_objects.ofType(m_region, QStringLiteral("person"));
    if (!offices)
        return offices.error();
    if (!people)
        return people.error();
    Directory directory;
    for (const ObjectRow &row : *offices) {
        const auto body = parseJsonObject(row.body);
        const auto office = body ? officeFromBody(row.id, *body) : body.error();
        if (!office)
            return office.error();
        directory.offices.append(*office);
    }
    for (const ObjectRow &row : *people) {
        const auto body = parseJsonObject(row.body);
        const auto person = body ? personFromBody(row.id, *body) : body.error();
        if (!person)
            return person.error();
        directory.people.append(*person);
    }
    return directory;
}

} // namespace tasuki
