// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/audit/auditlog.h"
#include "core/wire/audithead.h"

namespace tasuki {

/// What a look through the audit has found good, its own chain and what others remember of it.
struct AuditVerdict {
    qint64 rows = 0;
    qint64 heads = 0; ///< of this epoch, all of them borne out by the chain
    qint64 ofOtherEpochs = 0; ///< from before a restore: nothing can be said of them here
};

/// Corrupt with the first row that was altered, or the first head whose rows are not there any
/// more: the audit was cut off, made anew or replaced after `at` of that head. Invalid where a head
/// is signed with none of the keys: it proves nothing for or against.
Result<AuditVerdict> verifyAgainst(AuditLog &audit, const QString &epoch,
                                   const QList<AuditHead> &heads, const QList<QByteArray> &keys);

} // namespace tasuki
