// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/formstate.h"

#include <QList>
#include <QString>

namespace tasuki {

/// One box of the paper form: a label and either written text or every choice with its tick box.
struct PrintCell {
    struct Choice {
        QString label;
        bool isTicked = false;
    };
    QString label;
    QString text; ///< written answer with its unit
    QList<Choice> choices; ///< all of them, ticked or not, as on the official form
    bool isWide = false; ///< takes a line of its own
};

struct PrintSection {
    QString title;
    QList<PrintCell> cells;
};

/// The form as boxes, in official order. Items that do not apply are left out; applicable ones
/// without an answer stay as empty boxes, because blank must not look like "no".
QList<PrintSection> printSections(const FormState &state);

} // namespace tasuki
