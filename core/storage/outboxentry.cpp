// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/outboxentry.h"

#include "core/base/json.h"
#include "core/storage/rowbinding.h"

namespace tasuki {

QByteArray outboxBytes(const OutboxEntry &entry)
{
    return canonicalJson({{QStringLiteral("operation"), toJson(entry.operation)},
                          {QStringLiteral("sequence"), entry.sequence},
                          {QStringLiteral("why"), entry.why},
                          {QStringLiteral("answeredAt"), toIsoUtc(entry.answeredAt)}});
}

QByteArray outboxBinding(const OutboxEntry &entry)
{
    const QByteArray kind = entry.operation.object.uuid().toRfc4122()
        + QByteArray::number(static_cast<int>(entry.state)) + ' ' + QByteArray::number(entry.tries);
    return RowBinding{"outbox", entry.operation.id.uuid(), entry.operation.scope.uuid(), kind,
                      entry.operation.deviceSequence}
        .bytes();
}

Result<void> readOutboxBytes(OutboxEntry &entry, const QByteArray &bytes)
{
    const auto json = parseJsonObject(bytes, bytes.size());
    if (!json)
        return json.error();
    JsonReader reader(*json);
    const QJsonObject inner = reader.object("operation");
    entry.sequence = reader.integer("sequence");
    entry.why = reader.string("why");
    entry.answeredAt = fromIsoUtc(reader.string("answeredAt"));
    if (!reader.ok())
        return reader.error();
    auto operation = operationFromJson(inner);
    if (!operation)
        return operation.error();
    const OperationId id = entry.operation.id;
    entry.operation = std::move(*operation);
    if (entry.operation.id != id)
        return Error{Error::Kind::Corrupt, QStringLiteral("An outbox row holds another operation")};
    return {};
}

} // namespace tasuki
