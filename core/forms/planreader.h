// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/formstate.h"
#include "core/forms/planheadings.h"

namespace tasuki {

/// One paragraph of a pasted care plan and where it could go in a sheet.
struct PlanProposal {
    QString key; ///< of the item; see FormState
    QString heading; ///< as it was written
    QString excerpt; ///< the paragraph below it, as it was written
    QList<Answer>
        answers; ///< what the item would say; empty when the words fit none of its answers
    bool isAnsweredAlready = false; ///< taking it over would replace something
    bool operator==(const PlanProposal &) const = default;
};

struct PlanReading {
    QList<PlanProposal> proposals; ///< in the order of the text
    QStringList unplaced; ///< paragraphs nobody knows a place for: shown, never dropped
};

/// Reads text that was copied out of care-plan software: paragraphs under headings
/// ("【家族の意向】…", "移乗：見守り"). Headings are those of the file and the names of the form's
/// own items. Choices are recognised by their words, dates in either calendar, numbers in either
/// width; only proposes – a person decides. Items that are disabled, hidden, read-only or
/// calculated are left alone.
PlanReading readPlan(const QString &text, const FormState &state, const PlanHeadings &headings);

} // namespace tasuki
