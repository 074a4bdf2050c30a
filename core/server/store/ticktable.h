// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sqlite/database.h"

#include <QDateTime>

namespace tasuki {

/// A random row every few seconds: a client that presents one the database does not have has seen a
/// newer database than this one (protocol.md 3.9).
class TickTable {
public:
    explicit TickTable(Database &database)
        : m_database(database)
    { }

    Result<void> add(const QDateTime &now);
    Result<QString> newest(); ///< empty when there is none yet
    Result<bool> isKnown(const QString &tick);

private:
    Database &m_database;
};

} // namespace tasuki
