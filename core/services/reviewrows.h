// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/review.h"
#include "core/forms/difference.h"
#include "core/services/snapshot.h"

namespace tasuki {

class FormLibrary;

/// One difference between 入院前 and 退院時, and what the care manager made of it.
struct ReviewRow {
    QString key; ///< names the row in the review record: its dictionary code
    FactDifference difference;
    std::optional<ReviewOutcome> outcome; ///< of this very answer; an older one does not count
    bool isNewSinceLast = false; ///< the sheet sent before said something else: 速報から変更
    bool operator==(const ReviewRow &) const = default;
};

/// The rows of a review: facts of care that both sheets ask for and that read otherwise. What the
/// hospital left empty is no difference. Without an admission sheet everything is new.
QList<ReviewRow> reviewRows(const DischargeEntry &discharge, const std::optional<Sheet> &admission,
                            const FormLibrary &forms);

/// How far a review is; rows whose answer changed after they were decided count as open.
ReviewCount countOf(const QList<ReviewRow> &rows);

} // namespace tasuki
