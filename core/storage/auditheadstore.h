// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/audithead.h"

#include <QList>

namespace tasuki {

class Database;

/// The signed ends of the server's audit this device was told of, so that the audit cannot be cut
/// or made anew without somebody noticing. All of the last two days, and of each day before them
/// the last. Table class: precious – migrations may alter it, never drop it.
class AuditHeadStore {
public:
    explicit AuditHeadStore(Database &database)
        : m_database(database)
    { }

    /// Invalid, and nothing kept, when the signature does not fit. `received` by this device's
    /// clock: the server's must not decide what is thinned out.
    Result<void> keep(const AuditHead &head, const QDateTime &received);
    Result<QList<AuditHead>> all() const; ///< in the order they came
    Result<QString> newestRows(const QString &epoch) const; ///< empty: none of this epoch

private:
    Result<void> thinOut(const QDateTime &now);

    Database &m_database;
};

} // namespace tasuki
