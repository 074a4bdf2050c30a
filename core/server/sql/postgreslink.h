// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>

namespace tasuki {

/// One connection of Qt's driver to PostgreSQL, always to the primary: a standby looks exactly like
/// a server that went back in time. Belongs to the thread that opened it.
class PostgresLink {
public:
    PostgresLink() = default;
    PostgresLink(const PostgresLink &) = delete;
    PostgresLink &operator=(const PostgresLink &) = delete;
    ~PostgresLink() { close(); }

    /// `where` in libpq's words: "host=/run/postgresql dbname=tasuki user=tasuki". No password:
    /// that belongs into libpq's passfile (or let PostgreSQL trust the user or a certificate).
    Result<void> open(const QString &where);
    void close(); ///< statements that are left do nothing any more
    bool isOpen() const { return m_database.isOpen(); }
    const QSqlDatabase &database() const { return m_database; }

    /// Qt's driver is used by the thread it belongs to; one that belongs to none can be fetched.
    void leaveThread();
    void enterThread();

private:
    QString m_name; ///< Qt keeps connections by name
    QSqlDatabase m_database;
};

} // namespace tasuki
