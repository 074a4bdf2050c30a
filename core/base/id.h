// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>
#include <QUuid>

#include <optional>

namespace tasuki {

/// An identity whose type says what it identifies, so that a room can never be passed for a sheet.
/// Random (UUID version 4): it tells nothing about when or where it was made.
template<typename Tag>
class Id {
public:
    Id() = default; ///< names nothing; isNull() is true
    explicit Id(const QUuid &uuid)
        : m_uuid(uuid)
    { }

    static Id create() { return Id(QUuid::createUuid()); }
    static std::optional<Id> fromString(const QString &text)
    {
        const QUuid uuid = QUuid::fromString(text);
        if (uuid.isNull())
            return std::nullopt;
        return Id(uuid);
    }
    /// The same for the same parts: for records that exist once per pair, such as a read receipt.
    static Id derived(const QUuid &space, const QString &name)
    {
        return Id(QUuid::createUuidV5(space, name));
    }

    bool isNull() const { return m_uuid.isNull(); }
    const QUuid &uuid() const { return m_uuid; }
    /// 36 characters, lower case, no braces.
    QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }

    bool operator==(const Id &) const = default;
    bool operator<(const Id &other) const { return m_uuid < other.m_uuid; }

private:
    QUuid m_uuid;
};

template<typename Tag>
size_t qHash(const Id<Tag> &id, size_t seed = 0)
{
    return qHash(id.uuid(), seed);
}

using ScopeId = Id<struct ScopeTag>; ///< a room, or one visibility class inside it
using ObjectId = Id<struct ObjectTag>; ///< any synced record
using OperationId = Id<struct OperationTag>;
using GrantId = Id<struct GrantTag>; ///< one period of membership of one person in one scope
using PersonId = Id<struct PersonTag>;
using OfficeId = Id<struct OfficeTag>;
using DeviceId = Id<struct DeviceTag>;

} // namespace tasuki
