// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/storedobject.h"

#include "core/base/json.h"
#include "core/sqlite/statement.h"
#include "core/storage/rowbinding.h"
#include "core/storage/scopekeys.h"

namespace tasuki {

namespace {

    constexpr int momentColumn = 5;

    QByteArray bindingOf(ScopeId scope, const ObjectRow &row, std::optional<qint64> moment)
    {
        return RowBinding{"object",          row.id.uuid(), scope.uuid(),
                          row.type.toUtf8(), row.sequence,  moment}
            .bytes();
    }

    Error damaged()
    {
        return Error{Error::Kind::Corrupt, QStringLiteral("A stored object is damaged")};
    }

} // namespace

Result<StoredObject> readObject(const Statement &query, ScopeKeys &keys)
{
    StoredObject object;
    object.scope = ScopeId(query.uuid(0));
    object.row.type = query.text(2);
    object.row.id = ObjectId(query.uuid(1));
    object.row.sequence = query.integer(3);
    const auto moment = query.isNull(momentColumn)
        ? std::nullopt
        : std::optional<qint64>(query.integer(momentColumn));
    const auto key = keys.of(object.scope);
    if (!key)
        return key.error().kind == Error::Kind::NotFound ? damaged() : key.error();
    auto body = (*key)->open(query.bytes(4), bindingOf(object.scope, object.row, moment));
    if (!body)
        return body.error();
    object.row.body = std::move(*body);
    return object;
}

Result<QList<StoredObject>> readObjects(Statement &query, ScopeKeys &keys)
{
    QList<StoredObject> objects;
    for (;;) {
        const auto more = query.step();
        if (!more)
            return more.error();
        if (!*more)
            return objects;
        auto object = readObject(query, keys);
        if (!object)
            return object.error();
        objects.append(std::move(*object));
    }
}

std::optional<qint64> momentOf(const ObjectRow &row)
{
    if (row.type != u"msg" || row.body.isEmpty())
        return std::nullopt;
    const auto body = parseJsonObject(row.body, row.body.size());
    const QDateTime at = body ? fromIsoUtc(body->value(u"at").toString()) : QDateTime();
    return at.isValid() ? at.toMSecsSinceEpoch() : 0;
}

Result<QByteArray> sealObject(ScopeId scope, const ObjectRow &row, std::optional<qint64> moment,
                              ScopeKeys &keys)
{
    const auto key = keys.of(scope);
    if (!key)
        return key.error();
    return (*key)->seal(row.body, bindingOf(scope, row, moment));
}

} // namespace tasuki
