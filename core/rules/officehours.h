// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace tasuki {

/// Whether an office is within its hours at a moment of its own clock, read out of its own words:
/// "平日 8:30–17:15", "月・水・金 9時〜12時、14時〜17時半、土 9:00-12:00、日祝休み", "24時間".
/// Nothing where the words say anything else besides: a wrong "open" would be believed. Public
/// holidays are not known here; whoever shows the answer says so.
std::optional<bool> isWithinHours(const QString &hours, const QDateTime &local);

} // namespace tasuki
