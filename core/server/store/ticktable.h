// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/sql/sqlconnection.h"

#include <QDateTime>

namespace tasuki {

/// A random row every few seconds: a client that presents one the database does not have has seen a
/// newer database than this one (protocol.md 3.9).
class TickTable {
public:
    explicit TickTable(SqlConnection &database)
        : m_database(database)
    { }

    Result<void> add(const QDateTime &now);
    Result<QString> newest(); ///< empty when there is none yet
    Result<bool> isKnown(const QString &tick);

private:
    SqlConnection &m_database;
};

} // namespace tasuki
