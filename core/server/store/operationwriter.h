// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/store/objecttable.h"
#include "core/server/store/roomdisposal.h"
#include "core/server/store/roomfamily.h"
#include "core/server/store/roommembers.h"
#include "core/server/store/roomtable.h"

namespace tasuki {

/// Carries out one operation inside its caller's transaction: remembers it, asks who may, merges,
/// numbers, audits (protocol.md 3.1). An error means that the caller rolls back and nothing was.
class OperationWriter {
public:
    OperationWriter(SqlConnection &database, const Aead &aead, const QDateTime &now);

    /// What is not there yet blocks an operation; it is tried again. When it was tried long enough,
    /// its device asks to have it held, for a person to decide.
    enum class WhenBlocked { TryAgain, Hold };
    Result<OperationResult> write(const Operation &operation, const Caller &caller,
                                  WhenBlocked whenBlocked = WhenBlocked::TryAgain);
    /// Without the access table.
    Result<OperationResult> writeAsServer(const Operation &operation, const Author &author);
    /// A room with its members, its people's grants and its first object.
    Result<qint64> openRoom(const Operation &operation, const Author &author);

private:
    struct Verdict {
        OperationStatus status = OperationStatus::Applied;
        qint64 sequence = 0;
        QString why;
        QString rule;
        bool isFinal = true; ///< remembered as the answer to this operation for ever
    };

    Result<std::optional<OperationResult>> seen(const Operation &operation, PersonId person,
                                                const QByteArray &hash);
    Result<Verdict> decideOn(const Operation &operation, const Caller &caller);
    static Verdict denial(const Decision &decision);
    Result<Verdict> createRoom(const Operation &operation, const Caller &caller, OfficeKind kind);
    Result<Verdict> createRecordedRoom(const RoomTemplate &roomTemplate, const Operation &operation,
                                       const Caller &caller, OfficeKind kind);
    Result<Verdict> reopenRoom(const Operation &operation, const Caller &caller, OfficeKind kind,
                               const ScopeRow &scope);
    Result<Verdict> hold(const Operation &operation, const Caller &caller);
    Result<Verdict> merge(const ScopeRow &scope, const Operation &operation, const Author &author);
    Result<std::optional<QString>> refusesChange(const ScopeRow &scope, const QJsonObject &body,
                                                 const Operation &operation, const Author &author);
    Result<void> followFamily(const Operation &operation, const QList<OfficeId> &gone,
                              const Author &author);
    Result<std::optional<Verdict>> checkReceipt(const ScopeRow &scope, const Operation &operation,
                                                const Caller &caller);
    Result<OperationResult> conclude(const Operation &operation, const Caller &caller,
                                     const QByteArray &hash, const Verdict &verdict);

    SqlConnection &m_database;
    const Aead &m_aead;
    QDateTime m_now;
    ObjectTable m_objects;
    RoomTable m_rooms;
    RoomMembers m_members;
    RoomFamily m_family;
    RoomDisposal m_disposal;
};

} // namespace tasuki
