// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/shapes.h"

#include "core/wire/records.h"

#include <QJsonArray>

namespace tasuki::fault {

namespace {

    QJsonObject groupIn(const QJsonObject &body, const QString &name)
    {
        return body.value(u"groups").toObject().value(name).toObject();
    }

} // namespace

Operation operationAt(const Device &device, const QString &kind, ScopeId scope, ObjectId object,
                      const QJsonObject &payload)
{
    Operation made;
    made.id = OperationId::create();
    made.scope = scope;
    made.kind = kind;
    made.object = object;
    made.at = device.clock.now();
    made.payload = payload;
    const auto record = device.store().scopes().find(scope);
    if (record && *record)
        made.grant = (*record)->cursor.grant;
    return made;
}

QJsonObject writeOver(const QJsonObject &body, const QString &group, const QJsonValue &value)
{
    const QJsonObject seen = groupIn(body, group);
    if (!seen.contains(u"op"))
        return {{QStringLiteral("base_v"), QJsonValue()}, {QStringLiteral("v"), value}};
    return {{QStringLiteral("base_v"), seen.value(u"v")},
            {QStringLiteral("base_op"), seen.value(u"op")},
            {QStringLiteral("v"), value}};
}

QJsonObject resolution(const QJsonObject &body, const QString &group, const QJsonValue &chosen)
{
    const QJsonObject seen = groupIn(body, group);
    QJsonArray known{seen.value(u"op")};
    for (const QJsonValue &other : seen.value(u"alts").toArray())
        known.append(other.toObject().value(u"op"));
    return {{QStringLiteral("group"), group},
            {QStringLiteral("v"), chosen},
            {QStringLiteral("seen"), known}};
}

Operation readReceipt(const Device &device, const OverlayObject &sheet)
{
    ReadReceipt receipt;
    receipt.sheet = sheet.id;
    receipt.version = sheet.body.value(u"ver").toInt();
    receipt.reader = device.caller.person;
    receipt.office = device.caller.office;
    receipt.at = device.clock.now();
    return operationAt(device, QStringLiteral("receipt.new"), sheet.scope,
                       receiptId(receipt.sheet, receipt.version, receipt.reader),
                       {{QStringLiteral("groups"), groupsOf(receipt)}});
}

QJsonObject stateMove(const QJsonObject &body, SheetState to)
{
    return {{QStringLiteral("from"), body.value(u"state")},
            {QStringLiteral("to"), toCode(to)},
            {QStringLiteral("expect"), contentHash(body)}};
}

} // namespace tasuki::fault
