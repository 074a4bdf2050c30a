// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/store/objecttable.h"
#include "core/wire/account.h"

#include <QDateTime>

namespace tasuki {

/// Offices and people as records of the region, which every device pulls. Written by the server
/// alone. Lives inside its caller's transaction.
class RegionRecords {
public:
    RegionRecords(SqlConnection &database, const Aead &aead, ScopeId region, const QDateTime &now);

    /// Makes the record or replaces its entry, knowing what it replaces.
    Result<void> put(const QString &type, ObjectId id, const QJsonObject &groups);
    Result<Directory> directory();

private:
    Result<Operation> operationFor(const QString &type, ObjectId id, const QJsonObject &groups);

    SqlConnection &m_database;
    const Aead &m_aead;
    ScopeId m_region;
    QDateTime m_now;
    ObjectTable m_objects;
};

} // namespace tasuki
