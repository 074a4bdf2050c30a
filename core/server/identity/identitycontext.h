// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/secret.h"
#include "core/crypto/password.h"
#include "core/server/sql/sqltransaction.h"
#include "core/server/store/serverdatabase.h"
#include "core/server/store/serverstore.h"

#include <chrono>

namespace tasuki {

/// What enrolment, sign-in and admission work with. All outlive them.
struct IdentityContext {
    ServerDatabase &database;
    ServerStore &store;
    const Clock &clock;
    const Secret &key; ///< makes hashes of codes and tokens useless without it
    PasswordCost cost;
    std::chrono::seconds lease{0}; ///< what devices are told of it; 0 = nothing

    qint64 nowMs() const { return clock.now().toMSecsSinceEpoch(); }
    /// For whoever hashes for one purpose all the time: making a key costs more than using it.
    Result<Secret> keyFor(const char *purpose) const;
    QByteArray hashOf(const char *purpose, std::string_view secret) const;
    Result<Person> personOf(PersonId id) const;
};

/// Runs `work(SqlConnection &)` in one writing transaction. `work` returns a Result; a failed one
/// rolls back.
template<typename Work>
auto inTransaction(ServerDatabase &server, Work work) -> std::invoke_result_t<Work, SqlConnection &>
{
    auto lease = server.lease();
    if (!lease)
        return lease.error();
    auto transaction = SqlTransaction::begin(lease->database());
    if (!transaction)
        return transaction.error();
    auto done = work(lease->database());
    if (!done)
        return done;
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    return done;
}

} // namespace tasuki
