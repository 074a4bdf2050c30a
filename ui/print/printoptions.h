// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

namespace tasuki {

enum class PaperEdition {
    SingleSided,
    DoubleSided ///< margins mirrored; every part begins on a front side
};

/// Who gets the paper; decides what stands on it.
enum class PaperVariant {
    Full, ///< for the other office and one's own file
    Fax, ///< without sensitive items
    PatientCopy, ///< large type, without sensitive items
    Family ///< plain sentences, without sensitive items
};

/// What a person chose before printing. Holds nothing about a patient but linkIds.
struct PrintOptions {
    PaperEdition edition = PaperEdition::SingleSided;
    PaperVariant variant = PaperVariant::Full;
    bool maskName = false; ///< 佐●ハ●
    bool blank = false; ///< a form for the pen: no answers at all
    bool example = false; ///< 記入例 stands on every page
    bool faxPack = false; ///< cover, sheet and reply slip
    QSet<QString> released; ///< linkIds of sensitive items a person let through
    bool operator==(const PrintOptions &) const = default;
};

} // namespace tasuki
