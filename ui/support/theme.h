// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>

class QApplication;

namespace tasuki::theme {

/// One place for the looks of Tasuki: Fusion style, one palette, one Japanese font. Widgets use
/// these names and never a style sheet (style sheets double the time a form takes to open).
///
/// No meaning rests on colour alone: whatever is coloured also carries a word or a shape.
void apply(QApplication &application);

constexpr int hairSpace = 4;
constexpr int smallSpace = 8;
constexpr int space = 12;
constexpr int largeSpace = 24;
constexpr int rowHeight = 34; ///< of a line edit, a chip, a list row
constexpr int readingWidth = 860; ///< lines longer than this are hard to follow

inline const QColor paper(0xff, 0xff, 0xff);
inline const QColor window(0xf4, 0xf6, 0xf8);
inline const QColor ink(0x1c, 0x24, 0x2c);
inline const QColor quietInk(0x55, 0x60, 0x6b); ///< 6:1 on paper
inline const QColor line(0xb8, 0xc1, 0xca);
inline const QColor accent(0x0b, 0x5c, 0x8e);
inline const QColor accentWash(0xe2, 0xf0, 0xf8);
inline const QColor unconfirmed(0xff, 0xe5, 0x66); ///< the yellow of 未確認
inline const QColor unconfirmedWash(0xff, 0xf8, 0xdb);
inline const QColor unconfirmedInk(0x5c, 0x47, 0x00);
inline const QColor good(0x1b, 0x6e, 0x3c);
inline const QColor goodWash(0xe3, 0xf4, 0xe8);
inline const QColor warning(0x8a, 0x4b, 0x00);
inline const QColor warningWash(0xff, 0xee, 0xd6);
inline const QColor danger(0xa8, 0x1c, 0x1c);
inline const QColor dangerWash(0xfd, 0xe7, 0xe7);

QFont baseFont(); ///< 10.5 pt
QFont largeFont(); ///< headings of a page
QFont guardFont(); ///< 20 pt: name and birth date before something is sent
QFont smallFont(); ///< hints; never for anything that must be read

} // namespace tasuki::theme
