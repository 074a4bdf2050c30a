// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/medicine.h"

#include <optional>

namespace tasuki {

/// What in a line about a medicine cannot be taken, and why.
struct MedicineFault {
    enum class Kind {
        NoName, ///< it begins with something else
        Unknown, ///< behind the name, and no word for how it is taken
        Glued, ///< an amount inside the name: a blank is missing
        Twice, ///< another amount, strength or side of the meals stands in the line already
        PerDay, ///< an amount for a whole day
        Night, ///< 夜: in the evening, or at bedtime
        Open, ///< a bracket that is not closed
        TooLong,
        Unclear, ///< would read otherwise when written down
    };
    Kind kind = Kind::Unknown;
    QString piece; ///< as it stands in the line, digits made ordinary
    bool operator==(const MedicineFault &) const = default;
};

struct MedicineReading {
    MedicineUse use; ///< what was understood, also beside a fault
    std::optional<MedicineFault> fault; ///< the first one
    bool operator==(const MedicineReading &) const = default;
};

/// Reads what people copy out of a notebook, in any width of letters and kana:
/// "アムロジピンOD錠5mg 1錠 朝食後", "ｶﾛﾅｰﾙ錠200 2T 頓用 発熱時",
/// "酸化マグネシウム錠330mg「ヨシダ」 1錠 毎食後", "ノボラピッド注 朝4単位 夕2単位 食直前",
/// "アレンドロン酸錠35mg 1錠 起床時 週1回 (月曜)". The name comes first; what is in brackets behind
/// it is said as it stands. An amount for a whole day is asked about and never divided: nobody
/// shall take what the program calculated.
MedicineReading readMedicineLine(const QString &typed);

/// What readMedicineLine() reads as this; without since when, prescriber and remark.
QString medicineLine(const MedicineUse &use);

} // namespace tasuki
