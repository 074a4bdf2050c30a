// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/itemquote.h"

#include "core/domain/room.h"

namespace tasuki {

static bool isFilled(const QString &text, qsizetype most)
{
    return !text.trimmed().isEmpty() && isGoodRoomLine(text, most);
}

bool isGoodItemQuote(const ItemQuote &quote)
{
    return !quote.sheet.isNull() && isFilled(quote.form, ItemQuote::longestForm)
        && isFilled(quote.linkId, ItemQuote::longestLinkId)
        && isFilled(quote.label, ItemQuote::longestLabel)
        && isGoodRoomLine(quote.value, ItemQuote::longestValue) && quote.version >= 1
        && quote.version <= ItemQuote::newestVersion;
}

} // namespace tasuki
