// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merge/merge.h"

namespace tasuki {

/// One value somebody wrote into one item group, with what he saw when he wrote it.
struct GroupWrite {
    QJsonValue value;
    QString operation;
    QJsonValue baseOperation; ///< null when he saw an empty group
    QJsonValue baseValue;
    QString by;
    QString at;
};

/// Merges one write into one group (protocol.md 3.6). A group is {v, op, base, by, at, alts, hist};
/// `hist` remembers every operation that is neither current nor an alternative, with its base, and
/// with its value when no stored version of the record ever showed it.
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
