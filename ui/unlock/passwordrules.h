// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tasuki {

/// Which rules for a new password are met so far: 13 characters and more, out of letters, digits
/// and symbols. (The ministry's guideline for medical information systems.)
struct PasswordRules {
    static constexpr int shortest = 13;

    bool isLongEnough = false;
    bool hasLetter = false;
    bool hasDigit = false;
    bool hasSymbol = false;

    static PasswordRules of(const QString &password);
    bool isMet() const { return isLongEnough && hasLetter && hasDigit && hasSymbol; }
};

} // namespace tasuki
