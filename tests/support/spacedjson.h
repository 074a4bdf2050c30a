// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace tasuki {

/// The same JSON with a blank after every bracket that opens a list: no shortcut that knows only
/// the one way we write applies to it, and everything goes through the parser.
inline QByteArray spacedJson(const QByteArray &text)
{
    QByteArray spaced;
    bool inString = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        spaced += c;
        if (inString && c == '\\' && i + 1 < text.size())
            spaced += text[++i];
        else if (c == '"')
            inString = !inString;
        else if (c == '[' && !inString)
            spaced += ' ';
    }
    return spaced;
}

} // namespace tasuki
