// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/domain/sheet.h"
#include "tests/fault/evidence.h"

namespace tasuki::fault {

namespace {

    QJsonObject bodyOf(const QByteArray &bytes)
    {
        return parseJsonObject(bytes).value_or(QJsonObject());
    }

    /// Writes of one group, as people made them.
    struct Writes {
        QList<QJsonObject> patches; ///< {base_op, base_v, v}
        QSet<QString> seen; ///< operations somebody saw when he resolved
    };

    Writes writesOf(const Ledger &ledger, ObjectId object, const QString &group)
    {
        Writes writes;
        for (const Ledger::Saved &saved : ledger.saved) {
            if (saved.operation.object != object)
                continue;
            const QJsonObject &payload = saved.operation.payload;
            const QJsonValue patch = payload.value(u"groups").toObject().value(group);
            if (saved.operation.verb() == u"patch" && patch.isObject())
                writes.patches.append(patch.toObject());
            if (saved.operation.verb() == u"resolve"
                && payload.value(u"group").toString() == group) {
                for (const QJsonValue &id : payload.value(u"seen").toArray())
                    writes.seen.insert(id.toString());
            }
        }
        return writes;
    }

    /// Somebody who wrote something else knew this value, or wrote the same.
    bool wasReplacedKnowingly(const QJsonObject &entry, const Writes &writes)
    {
        if (writes.seen.contains(entry.value(u"op").toString()))
            return true;
        return std::any_of(writes.patches.begin(), writes.patches.end(),
                           [&entry](const QJsonObject &patch) {
                               return patch.value(u"base_op") == entry.value(u"op")
                                   || patch.value(u"base_v") == entry.value(u"v");
                           });
    }

    Verdict checkGroup(const Ledger &ledger, const ObjectRow &row, const QString &name,
                       const QJsonObject &group)
    {
        const QJsonArray past = group.value(u"hist").toArray();
        if (past.isEmpty())
            return std::nullopt;
        const Writes writes = writesOf(ledger, row.id, name);
        for (const QJsonValue &value : past) {
            const QJsonObject entry = value.toObject();
            const auto id = OperationId::fromString(entry.value(u"op").toString());
            const bool isOurs = id && ledger.saved.contains(*id);
            if (isOurs && entry.contains(u"v") && !wasReplacedKnowingly(entry, writes))
                return broken("I4",
                              QStringLiteral("the value of %1 was replaced by nobody who saw it")
                                  .arg(id->toString().first(8)));
        }
        return std::nullopt;
    }

    bool isWrite(const Operation &operation)
    {
        return operation.verb() == u"patch" || operation.verb() == u"resolve";
    }

    /// A move as the record keeps it, checked against what its actor had on screen.
    Verdict checkMove(const Ledger &ledger, const QJsonObject &move, SheetState &state)
    {
        const auto from = sheetStateFromCode(move.value(u"from").toString());
        const auto to = sheetStateFromCode(move.value(u"to").toString());
        if (!from || !to || *from != state || !isLegalMove(*from, *to))
            return broken("I15", QStringLiteral("a sheet made an impossible move"));
        state = *to;
        const auto id = OperationId::fromString(move.value(u"op").toString());
        if (!id || !ledger.saved.contains(*id))
            return std::nullopt;
        if (ledger.saved.value(*id).operation.payload.value(u"expect") != move.value(u"hash"))
            return broken("I15",
                          QStringLiteral("a sheet was moved by somebody who saw another content"));
        return std::nullopt;
    }

} // namespace

Verdict noLostUpdate(const Evidence &evidence)
{
    QHash<ObjectId, QSet<OperationId>> told;
    for (const ServerFacts::Scope &scope : evidence.server.scopes) {
        for (const ObjectRow &row : scope.rows) {
            const QJsonObject body = bodyOf(row.body);
            told.insert(row.id, operationsIn(body));
            const QJsonObject groups = body.value(u"groups").toObject();
            for (auto it = groups.begin(); it != groups.end(); ++it) {
                if (const Verdict verdict
                    = checkGroup(evidence.ledger, row, it.key(), it.value().toObject()))
                    return verdict;
            }
        }
    }
    for (const Ledger::Saved &saved : evidence.ledger.saved) {
        const auto seen = evidence.server.seen.find(saved.operation.id);
        const bool isIn = seen != evidence.server.seen.end()
            && (seen->status == OperationStatus::Applied
                || seen->status == OperationStatus::Conflict);
        if (isIn && isWrite(saved.operation)
            && !told.value(saved.operation.object).contains(saved.operation.id))
            return broken("I4",
                          QStringLiteral("%1 %2 was accepted and is nowhere")
                              .arg(saved.operation.kind, saved.operation.id.toString().first(8)));
    }
    return std::nullopt;
}

Verdict stateMachine(const Evidence &evidence)
{
    for (const ServerFacts::Scope &scope : evidence.server.scopes) {
        for (const ObjectRow &row : scope.rows) {
            const QJsonObject body = bodyOf(row.body);
            SheetState state = SheetState::Draft;
            for (const QJsonValue &move : body.value(u"moves").toArray()) {
                if (const Verdict verdict = checkMove(evidence.ledger, move.toObject(), state))
                    return verdict;
            }
            if (row.type == u"sheet" && body.value(u"state").toString() != toCode(state))
                return broken("I15", QStringLiteral("a sheet is where no move brought it"));
        }
    }
    return std::nullopt;
}

Verdict frozenIsFrozen(const Evidence &evidence)
{
    for (const ServerFacts::Scope &scope : evidence.server.scopes) {
        for (const ObjectRow &row : scope.rows) {
            const QJsonObject body = bodyOf(row.body);
            const auto state = sheetStateFromCode(body.value(u"state").toString());
            const bool isFrozen
                = state && *state != SheetState::Draft && *state != SheetState::Returned;
            if (!isFrozen)
                continue;
            const QJsonArray moves = body.value(u"moves").toArray();
            if (moves.last().toObject().value(u"hash").toString() != contentHash(body))
                return broken("I16", QStringLiteral("a sheet changed after it was sent"));
        }
    }
    return std::nullopt;
}

} // namespace tasuki::fault
