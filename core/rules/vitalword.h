// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/vitals.h"

#include <optional>

namespace tasuki {

/// What a word or a unit in a line of values stands for: a sign, or both pressures.
struct VitalWord {
    std::optional<VitalSign> sign; ///< none: both pressures
    bool isPressure() const { return !sign; }
    bool operator==(const VitalWord &) const = default;

    static VitalWord of(VitalSign sign) { return {sign}; }
    static VitalWord pressure() { return {}; }
};

/// 体温, 熱, KT, 血圧, BP, 脈, サチュレーション … in any spelling of kana and width of letters,
/// also with は or が behind it. Nothing for any other word.
std::optional<VitalWord> vitalWord(const QString &word);
/// °C, %, kg, 回 …: those that belong to one sign.
std::optional<VitalWord> vitalUnit(const QString &unit);

} // namespace tasuki
