// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tasuki {

/// 個人番号 (マイナンバー) has no business in Tasuki: it is refused wherever it is typed, and its
/// digits are never logged or named in an error.

/// The check digit that belongs to the first eleven digits of an individual number; -1 when these
/// are not eleven digits.
int myNumberCheckDigit(QStringView elevenDigits);

/// Somewhere in the text stand twelve digits in a row whose check digit is that of an individual
/// number: in any width, alone or in blocks with blanks or hyphens between. Longer and shorter
/// numbers are none – a telephone number has ten or eleven digits, an insured number ten –, and
/// blocks of longer rows count only where one kind of gap holds them together, so that two
/// telephone numbers beside each other are not taken for one. Of other numbers with twelve digits
/// one in eleven is taken for it; people are told how to write that one.
bool looksLikeMyNumber(const QString &text);

} // namespace tasuki
