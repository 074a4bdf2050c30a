// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/formitem.h"

namespace tasuki {

/// Choosing the words of a form in one of its languages.
namespace formtranslator {

    /// All languages the items have words in, sorted.
    QStringList languagesOf(const QList<FormItem> &items);
    /// Of `available`, what serves somebody who wants `wanted`: itself, then the same language of
    /// another country ("de" for "de-AT", "de-CH" for "de"); empty when there is none.
    QString bestOf(const QStringList &available, const QString &wanted);
    /// The same items with their words in that language where they have any.
    QList<FormItem> translated(const QList<FormItem> &items, const QString &language);

} // namespace formtranslator

} // namespace tasuki
