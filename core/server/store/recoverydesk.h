// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/audit/auditlog.h"
#include "core/server/store/objecttable.h"
#include "core/wire/status.h"
#include "core/wire/witness.h"

namespace tasuki {

/// Answers what devices ask when the server may have gone back in time, and keeps what only they
/// still have (protocol.md 3.9). Lives inside its caller's transaction.
class RecoveryDesk {
public:
    RecoveryDesk(SqlConnection &database, const Aead &aead, const QDateTime &now);

    /// Tells a person about that person's own operations only.
    Result<StatusAnswer> status(const Caller &caller, const StatusRequest &request);
    /// Takes content of any room from everybody who could sign in: who is a member of what is just
    /// what the server may have forgotten. It gives nothing away, because a hash is asked for.
    /// The tick of the answer is that of before what was handed in; it moves with the commit.
    Result<WitnessAnswer> witness(const Caller &caller, const WitnessRequest &request);

private:
    /// Into an answer: where this server's past ends, and whether it holds what was told before.
    template<typename Answer>
    Result<void> place(const QString &tickBefore, Answer &answer);
    Result<quint64> digest(const Caller &caller, const QString &day);
    Result<std::optional<OperationStatus>> known(PersonId person, OperationId id);
    Result<bool> has(const WitnessRequest::Entry &entry);
    Result<void> keep(const Caller &caller, const WitnessRequest::Object &object);

    SqlConnection &m_database;
    const Aead &m_aead;
    QDateTime m_now;
    AuditLog m_audit;
};

} // namespace tasuki
