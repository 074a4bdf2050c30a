// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/itemquotetext.h"

#include <QCoreApplication>

namespace tasuki {

static QString words(const char *source)
{
    return QCoreApplication::translate("ItemQuoteText", source);
}

QString itemQuoteText(const ItemQuote &quote)
{
    return quote.value.isEmpty() ? quote.label : quote.label + u'：' + quote.value;
}

QString overtakenText(const ItemQuote &quote)
{
    if (quote.value.isEmpty())
        return words(QT_TRANSLATE_NOOP("ItemQuoteText",
                                       "%1 was written anew after it was quoted in the room."))
            .arg(quote.label);
    return words(QT_TRANSLATE_NOOP("ItemQuoteText",
                                   "%1 was written anew after it was quoted in the room. It said "
                                   "then: %2"))
        .arg(quote.label, quote.value);
}

QString itemGoneText(const ItemQuote &quote)
{
    return words(QT_TRANSLATE_NOOP("ItemQuoteText", "%1 is not to be found in this sheet."))
        .arg(quote.label);
}

} // namespace tasuki
