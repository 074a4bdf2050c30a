// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/audithead.h"

#include "core/base/json.h"

namespace tasuki {

namespace {

    constexpr qsizetype signatureSize = 64;
    constexpr qsizetype longestRows = 2048; // one for each server on a database

    QByteArray readHex(JsonReader &reader, const char *name, qsizetype size)
    {
        const QByteArray text = reader.string(name).toLatin1();
        const QByteArray bytes = QByteArray::fromHex(text);
        if (bytes.size() != size || bytes.toHex() != text)
            reader.fail(name, "is not the hexadecimal text it should be");
        return bytes;
    }

} // namespace

QByteArray signedBytes(const AuditHead &head)
{
    QJsonObject json = toJson(head);
    json.remove(QStringLiteral("sig"));
    return "tasuki-audit-head-1\n" + canonicalJson(json);
}

QJsonObject toJson(const AuditHead &head)
{
    return {{QStringLiteral("epoch"), head.epoch},
            {QStringLiteral("rows"), head.rows},
            {QStringLiteral("at"), toIsoUtc(head.at)},
            {QStringLiteral("key"), QString::fromLatin1(head.key.toHex())},
            {QStringLiteral("sig"), QString::fromLatin1(head.signature.toHex())}};
}

Result<AuditHead> auditHeadFromJson(const QJsonObject &json)
{
    JsonReader reader(json, QStringLiteral("audit."));
    AuditHead head;
    head.epoch = reader.string("epoch");
    head.rows = reader.string("rows");
    head.at = reader.time("at");
    head.key = readHex(reader, "key", AuditHead::keyBytes);
    head.signature = readHex(reader, "sig", signatureSize);
    if (head.epoch.isEmpty())
        reader.fail("epoch", "is empty");
    if (head.rows.isEmpty() || head.rows.size() > longestRows)
        reader.fail("rows", "is empty or too long");
    if (!reader.ok())
        return reader.error();
    return head;
}

QByteArray toLine(const AuditHead &head)
{
    return canonicalJson(toJson(head)) + '\n';
}

Result<QList<AuditHead>> auditHeadsFromLines(const QByteArray &lines)
{
    QList<AuditHead> heads;
    int number = 0;
    for (const QByteArray &line : lines.split('\n')) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        const auto json = parseJsonObject(line);
        const auto head = json ? auditHeadFromJson(*json) : Result<AuditHead>(json.error());
        if (!head)
            return Error{Error::Kind::Invalid,
                         QStringLiteral("line %1: ").arg(number) + head.error().detail};
        heads.append(*head);
    }
    return heads;
}

} // namespace tasuki
