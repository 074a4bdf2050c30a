// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

namespace tasuki {

class Aead;
class HighWater;
class SqlConnection;

/// What a store finds out about its database before anybody is answered: whose it is, and whether
/// it is what it was. Lives inside its caller's transaction.
class StoreStart {
public:
    struct Identity {
        QString epoch; ///< one history of this server; a restored database gets another
        ScopeId region;
    };

    StoreStart(SqlConnection &database, const Aead &aead, const HighWater &highWater);

    /// Reads or makes both. Corrupt when they can't be read, Invalid when the database was made
    /// with another data key.
    Result<Identity> open();

private:
    Result<void> checkHistory();
    Result<void> checkKey();
    Result<void> makeRegion(ScopeId region);

    SqlConnection &m_database;
    const Aead &m_aead;
    const HighWater &m_highWater;
};

} // namespace tasuki
