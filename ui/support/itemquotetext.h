// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/itemquote.h"

namespace tasuki {

/// 褥瘡：あり – or what was asked alone, where there is no value.
QString itemQuoteText(const ItemQuote &quote);
/// For whoever comes from a quote, and the item says something else by now.
QString overtakenText(const ItemQuote &quote);
QString itemGoneText(const ItemQuote &quote); ///< … and nothing there is about it

} // namespace tasuki
