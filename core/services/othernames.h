// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace tasuki {

struct Snapshot;

/// Clients and patients this person knows whose whole name stands in a text, though the text is
/// written for `patientName`: perhaps it belongs into another room. All of them when that is empty,
/// for a room that is about nobody. However the names are spelt (searchKey); a family name alone is
/// too common to mean anything. In the order of the snapshot.
QStringList othersNamedIn(const QString &text, const QString &patientName,
                          const Snapshot &snapshot);

} // namespace tasuki
