// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/answer.h"

namespace tasuki {

/// What is wrong or missing with the answers to one item.
struct Finding {
    enum class Rule {
        Required,
        TooSmall,
        TooLarge,
        TooShort,
        TooLong,
        Pattern,
        NotAnOption,
        Exclusive,
        WrongType,
        TooFew,
        TooMany,
        Decimals,
        Constraint, ///< a condition the form states; `message` is its own words
        MaxSize,
        MimeType,
        Unit
    };
    QString linkId; ///< key of the item, see FormState; empty for a constraint of the whole form
    Rule rule = Rule::Required;
    QString bound = {}; ///< the limit that was broken, as text; of a constraint its key
    Answer value = {}; ///< the answer that broke it; none for rules about all of them
    QString message = {}; ///< of a constraint
    bool operator==(const Finding &) const = default;
};

/// The name of a rule as tools write it: "required", "minValue", "option" …
QString toCode(Finding::Rule rule);

} // namespace tasuki
