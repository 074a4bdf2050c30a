// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merge/merge.h"

#include <optional>

namespace tasuki {

/// One value somebody wrote into one item group, with what he saw when he wrote it.
struct GroupWrite {
    QJsonValue value;
    QString operation;
    QJsonValue baseOperation; ///< null when he saw an empty group
    QJsonValue baseValue;
    QString by;
    QString at;
    QString source; ///< toCode(AnswerSource); empty for typed
    int version = 0; ///< how often the record had been sent by then
    /// He is still at what he himself wrote a moment ago: that was no value of its own.
    bool continues = false;
    /// Set while the record was sent and taken back: what was written since that many sendings is
    /// in no sending the other office kept.
    std::optional<int> takenBackFrom;
};

/// Merges one write into one group (protocol.md 3.6). A group is {v, op, base, by, at, src, ver,
/// alts, hist}; `src` and `ver` are left out for typed values of a record never sent.
///
/// `hist` remembers operations that are neither current nor an alternative, oldest first:
/// - a value that was current stays with its author, time and source, so that people see who wrote
///   what and when, and what a sheet said when it was sent – except what its author himself wrote
///   over while still writing, and except what was sent and taken back before anybody read it:
///   that stays as {op, base} only;
/// - a value nobody chose, or that came too late to be seen, stays with `aside`.
/// It is bounded: the newest 300 values and 128 bare operations of a group. What falls out is in
/// the server's obj_version, which is append-only, and an operation so old is answered by op_seen.
///
/// What remains open does not depend on the order in which writes arrive: it is what nobody
/// replaced knowingly.
QJsonObject mergedGroup(const QJsonObject &group, const GroupWrite &write);

/// Sets the value a person chose. Empty result: he had not seen the current value.
std::optional<QJsonObject> resolvedGroup(const QJsonObject &group, const GroupWrite &choice,
                                         const QStringList &seen);

/// A write of this operation is already in the group, in whatever role.
bool groupKnows(const QJsonObject &group, const QString &operation);

} // namespace tasuki
