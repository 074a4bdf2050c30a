// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/answer.h"

#include <optional>

namespace tasuki {

/// One answer a person can pick.
struct AnswerOption {
    Answer value; ///< valueCoding, valueString, valueInteger …; always without extensions
    QString label; ///< what is shown, without the prefix
    QString prefix; ///< "a)" before the label (questionnaire-optionPrefix)
    bool isExclusive
        = false; ///< なし: picking it clears the others (questionnaire-optionExclusive)
    bool isInitial = false;
    bool isOccasional = false; ///< may be tucked away (optional-list-item, optionalDisplay)
    std::optional<double> weight; ///< ordinalValue / itemWeight: steps and scores count with it
    bool isRank = false; ///< the weight only orders the options (ext better), it is no score
    QString toggleExpression; ///< offered only while this holds (answerOptionsToggleExpression)
};

} // namespace tasuki
