// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/vitals.h"

#include <optional>

namespace tasuki {

/// What in a line of values cannot be taken, and why.
struct VitalFault {
    enum class Kind {
        Unknown, ///< no word for a vital sign
        NoNumber, ///< a word with nothing behind it
        Ambiguous, ///< a number that may be several things, or nothing that is still open
        Malformed, ///< of a form this sign is not written in
        Impossible, ///< possibleRange(): a typing error
        Twice, ///< its sign stands in the line already
        Unpaired, ///< one pressure where two belong
    };
    Kind kind = Kind::Unknown;
    QString piece; ///< as it stands in the line, digits made ordinary
    std::optional<VitalSign> sign; ///< when it is known which is meant
    bool operator==(const VitalFault &) const = default;
};

struct VitalReading {
    VitalValues values; ///< what was understood, also beside a fault
    std::optional<VitalFault> fault; ///< the first one
    bool operator==(const VitalReading &) const = default;
};

/// Reads what people type at a bedside, in any width of digits: "36.8 128/74 72 98",
/// "体温36.8 血圧128/74 脈72 SpO2 98 体重45.2 血糖110 顔2", "KT36度8分 BP128-74 P72". With a word
/// or a unit the order is free. A bare number is taken only for what it can hardly not be: a pair
/// is a pressure, 34–42 a temperature, 43–79 a pulse, 80–100 a saturation once the pulse is known.
/// Everything else – weight, glucose, the face – wants its word: nobody shall find a value in a
/// chart that was meant to be another one.
VitalReading readVitalLine(const QString &typed);

/// "T36.8 BP128/74 P72 SpO2 98 BW45.2 BS110 FS2": what readVitalLine() reads as these values.
QString vitalLine(const VitalValues &values);

} // namespace tasuki
