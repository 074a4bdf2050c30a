// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tasuki::fhirpath {

/// One word of an expression.
struct Token {
    enum class Kind {
        End,
        Symbol,
        Identifier,
        Delimited,
        Variable,
        Dollar,
        String,
        Number,
        Moment
    };

    Kind kind = Kind::End;
    QString text; ///< without quotes, escapes, % and @; a number and a symbol as written
    qsizetype at = 0; ///< where it begins, for messages

    bool is(QStringView symbol) const { return kind == Kind::Symbol && text == symbol; }
    bool isWord(QStringView word) const { return kind == Kind::Identifier && text == word; }
};

} // namespace tasuki::fhirpath
