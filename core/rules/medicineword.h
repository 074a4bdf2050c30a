// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/medicine.h"

namespace tasuki {

/// The words in which people write when and how a medicine is taken. All are found in a text of
/// which medicineKey() was made, and have its places.

/// Katakana as hiragana and letters small, each character in its place.
QString medicineKey(const QString &text);

/// What begins at a place of a key.
struct TimeWord {
    DoseTimes times = {}; ///< 毎食 is three of them
    qsizetype length = 0; ///< 0: no such word
};
TimeWord timeWordAt(const QString &key, qsizetype at);

struct MealWord {
    MealSide side = MealSide::Any;
    qsizetype length = 0; ///< 0: no such word
};
MealWord mealWordAt(const QString &key, qsizetype at);

qsizetype routeWordAt(const QString &key, qsizetype at); ///< its length; 0: none
/// How often: 1日3回, 週1回, 隔日, 8時間ごと, 月曜, 分1; its length, 0: none.
qsizetype frequencyAt(const QString &key, qsizetype at);
/// An amount for a whole day – 分3, 1日3錠 –, of which nobody should guess how much is one time;
/// its length, 0: none.
qsizetype dayAmountAt(const QString &key, qsizetype at);

/// A number and what it counts.
struct AmountWord {
    enum class Of { One, Mass, Strength }; ///< pieces; either; what can only be a strength
    Of of = Of::One;
    QString spelling; ///< in place of a unit of one letter: 錠 of T; empty: as it was written
    qsizetype number = 0; ///< length of the number
    qsizetype length = 0; ///< of both; 0: no amount
};
AmountWord amountAt(const QString &key, qsizetype at);

} // namespace tasuki
