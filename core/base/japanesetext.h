// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tasuki {

/// Text as it is compared: NFKC (full-width digits and half-width kana become ordinary), lower
/// case, katakana folded to hiragana, long-vowel and minus look-alikes unified, blanks removed.
/// 髙/高, 﨑/崎 and 𠮷/吉 fold together, because nobody remembers which one a name is written with.
QString searchKey(const QString &text);

/// Kana as typed on a keyboard: "さとう" → "satou". Kanji and Latin letters stay as they are.
/// Kunrei and Hepburn spellings both match because both sides pass through romajiKey().
QString romajiKey(const QString &text);

/// NFKC and trimmed: what numbers, dates and codes are normalised with before they are read.
QString plainDigits(const QString &text);

/// Characters as a person counts them (𠮷 is one, が as two code points is one).
qsizetype graphemeCount(const QString &text);

} // namespace tasuki
