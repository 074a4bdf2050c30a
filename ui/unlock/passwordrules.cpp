// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/passwordrules.h"

#include <QList>

namespace tasuki {

PasswordRules PasswordRules::of(const QString &password)
{
    PasswordRules rules;
    rules.isLongEnough = password.toUcs4().size() >= shortest;
    for (const char32_t character : password.toUcs4()) {
        if (QChar::isLetter(character))
            rules.hasLetter = true;
        else if (QChar::isDigit(character))
            rules.hasDigit = true;
        else if (!QChar::isSpace(character))
            rules.hasSymbol = true;
    }
    return rules;
}

} // namespace tasuki
