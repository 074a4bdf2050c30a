// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/store/recoverydesk.h"

#include "core/base/json.h"
#include "core/server/store/sealedtext.h"

namespace tasuki {

RecoveryDesk::RecoveryDesk(SqlConnection &database, const Aead &aead, const QDateTime &now)
    : m_database(database)
    , m_aead(aead)
    , m_now(now)
    , m_audit(database)
{ }

template<typename Answer>
Result<void> RecoveryDesk::place(const QString &tickBefore, Answer &answer)
{
    const auto isKnown = tickBefore.isEmpty() ? Result<bool>(true) : m_audit.holds(tickBefore);
    if (!isKnown)
        return isKnown.error();
    const auto tick = m_audit.head();
    if (!tick)
        return tick.error();
    answer.tickKnown = *isKnown;
    answer.tick = *tick;
    return {};
}

Result<quint64> RecoveryDesk::digest(const Caller &caller, const QString &day)
{
    SqlStatement rows = m_database.statement(
        "op_seen.day", "SELECT op_id, status FROM op_seen WHERE device_id = ? AND day = ?");
    rows.bindAll(caller.device.uuid(), day);
    quint64 sum = 0;
    for (;;) {
        const auto more = rows.step();
        if (!more)
            return more.error();
        if (!*more)
            return sum;
        sum += journalHash(OperationId(rows.uuid(0)),
                           isApplied(static_cast<OperationStatus>(rows.integer(1))));
    }
}

Result<std::optional<OperationStatus>> RecoveryDesk::known(PersonId person, OperationId id)
{
    SqlStatement row = m_database.statement(
        "op_seen.known", "SELECT status FROM op_seen WHERE op_id = ? AND user_id = ?");
    row.bindAll(id.uuid(), person.uuid());
    const auto found = row.step();
    if (!found)
        return found.error();
    if (!*found)
        return std::optional<OperationStatus>();
    return std::optional(static_cast<OperationStatus>(row.integer(0)));
}

Result<StatusAnswer> RecoveryDesk::status(const Caller &caller, const StatusRequest &request)
{
    StatusAnswer answer;
    if (const auto placed = place(request.tick, answer); !placed)
        return placed.error();
    for (auto it = request.days.begin(); it != request.days.end(); ++it) {
        const auto sum = digest(caller, it.key());
        if (!sum)
            return sum.error();
        if (*sum != it.value())
            answer.differing.append(it.key());
    }
    for (const OperationId &id : request.operations) {
        const auto status = known(caller.person, id);
        if (!status)
            return status.error();
        if (!*status)
            answer.unknown.append(id);
        else if (!isApplied(**status))
            answer.notApplied.append(id);
    }
    return answer;
}

/// This very content under this very number, now or once.
Result<bool> RecoveryDesk::has(const WitnessRequest::Entry &entry)
{
    SqlStatement current = m_database.statement(
        "obj.witnessed",
        "SELECT 1 FROM obj WHERE scope_id = ? AND id = ? AND seq = ? AND body_hash = ? UNION ALL "
        "SELECT 1 FROM witness WHERE scope_id = ? AND id = ? AND hash = ?");
    const auto hash = static_cast<qint64>(entry.hash);
    current.bindAll(entry.scope.uuid(), entry.object.uuid(), entry.sequence, hash,
                    entry.scope.uuid(), entry.object.uuid(), hash);
    const auto isCurrent = current.step();
    if (!isCurrent || *isCurrent)
        return isCurrent;
    SqlStatement version = m_database.statement(
        "obj_version.witnessed",
        "SELECT body FROM obj_version WHERE scope_id = ? AND seq = ? AND id = ?");
    version.bindAll(entry.scope.uuid(), entry.sequence, entry.object.uuid());
    const auto found = version.step();
    if (!found || !*found)
        return found;
    const auto body
        = m_aead.open(version.blob(0),
                      sealBinding("obj_version", entry.scope, entry.object.uuid(), entry.sequence));
    if (!body) // what cannot be read here is well kept a second time
        return false;
    return objectHash(entry.object, *body) == entry.hash;
}

Result<void> RecoveryDesk::keep(const Caller &caller, const WitnessRequest::Object &object)
{
    const ObjectRow &row = object.row;
    const auto sealed
        = m_aead.seal(row.body, sealBinding("witness", object.scope, row.id.uuid(), row.sequence));
    if (!sealed)
        return sealed.error();
    const auto kept = m_database.run(
        "witness.keep",
        "INSERT INTO witness(scope_id, id, seq, hash, type, body, user_id, device_id, at) "
        "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        object.scope.uuid(), row.id.uuid(), row.sequence,
        static_cast<qint64>(objectHash(row.id, row.body)), row.type, *sealed, caller.person.uuid(),
        caller.device.uuid(), toIsoUtc(m_now));
    if (!kept)
        return kept;
    return m_audit.append({m_now,
                           caller,
                           QStringLiteral("witness"),
                           object.scope,
                           row.id,
                           {},
                           QStringLiteral("kept"),
                           QStringLiteral("quarantine")});
}

Result<WitnessAnswer> RecoveryDesk::witness(const Caller &caller, const WitnessRequest &request)
{
    WitnessAnswer answer;
    for (qsizetype i = 0; i < request.entries.size(); ++i) {
        const auto known = has(request.entries[i]);
        if (!known)
            return known.error();
        if (!*known)
            answer.wanted.append(i);
    }
    for (const WitnessRequest::Object &object : request.objects) {
        if (const auto kept = keep(caller, object); !kept)
            return kept.error();
    }
    const auto placed = place(request.tick, answer);
    return placed ? Result<WitnessAnswer>(answer) : placed.error();
}

} // namespace tasuki
