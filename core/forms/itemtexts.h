// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace tasuki {

/// What of one item is said in one more language. Empty: there is no translation.
struct ItemTexts {
    QString text;
    QString prefix;
    QString shortText;
    QString help;
    QString entryFormat;
    QStringList options; ///< labels, as many as FormItem::options; empty ones stay as they are
};

} // namespace tasuki
