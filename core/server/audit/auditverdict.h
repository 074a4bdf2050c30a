// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/audit/auditlog.h"
#include "core/wire/audithead.h"

namespace tasuki {

/// What a look through the audit has found good, its own chain and what others remember of it.
struct AuditVerdict {
    qint64 rows = 0;
    qint64 heads = 0; ///< borne out by the chain
    qint64 goneWithRestore = 0; ///< of another epoch and not borne out; counted only when excused
};

/// A restore takes rows away, and whoever takes rows away may make it look like one.
enum class RestoreKnown { No, Yes };

/// Corrupt with the first row that was altered, or the first head whose rows are not there any
/// more: the audit was cut off, made anew or replaced after `at` of that head – or, for a head of
/// another epoch, went with a restore, which only those who know of it can excuse. Invalid where a
/// head is signed with none of the keys: it proves nothing for or against.
Result<AuditVerdict> verifyAgainst(AuditLog &audit, const QString &epoch,
                                   const QList<AuditHead> &heads, const QList<QByteArray> &keys,
                                   RestoreKnown restore);

} // namespace tasuki
