// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QSet>
#include <QString>

namespace tasuki {

/// What one change of an answer moved, so that a view touches only that. All are keys, see
/// FormState.
struct FormChange {
    QSet<QString> answered; ///< items whose answers changed (also calculated ones)
    QSet<QString> enabled; ///< items that appeared
    QSet<QString> disabled; ///< items that went away; their answers are kept in memory
    /// Repeating groups (key of their first instance) with another number of instances than before.
    QSet<QString> restructured;
    /// Items whose options, text, limits or being required may read differently now.
    QSet<QString> refreshed;
    /// Of carryOver(): item filled → the item of the other form it came from.
    QMap<QString, QString> carried;
};

} // namespace tasuki
