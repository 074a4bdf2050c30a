// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace tasuki {

/// `linkIdPrefix` of modular forms: what stands before the linkIds of a part, so that the same part
/// can be put into a form twice.
namespace linkidprefix {

    /// The prefix an element sets for itself and below with a variable of that name, or the outer
    /// one.
    QString of(const QJsonObject &element, const QString &outer);
    /// Whether a part says that it wants one.
    bool isWantedBy(const QJsonObject &part);
    /// The part with the prefix before its linkIds, in its conditions and in its expressions.
    QJsonObject putBefore(const QJsonObject &part, const QString &prefix);

} // namespace linkidprefix

} // namespace tasuki
