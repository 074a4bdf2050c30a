// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/formstate.h"

namespace tasuki {

/// What became of one fact from one sheet to another.
struct FactDifference {
    enum class Kind {
        Worse, ///< towards more help
        Better,
        Changed, ///< another answer, neither better nor worse
        New, ///< answered now, not before
        Gone, ///< answered before, not now
    };
    Kind kind = Kind::Changed;
    QString code; ///< dictionary code; empty for an item without
    QString linkId; ///< in the form of `after`
    QString label;
    QString card; ///< of the form of `after`, see FormDefinition::cardOf()
    QString before; ///< as it reads; empty: not answered
    QString after;
    int steps = 0; ///< along a scale, positive towards more help; 0 where there is none
    bool sensitive = false; ///< on either form
    bool operator==(const FactDifference &) const = default;
};

/// The facts two sheets tell differently, in the order of `after`'s form.
///
/// Facts are matched by dictionary code, so the forms may be different ones; items without code
/// only within one form, by linkId. What only one of the forms asks for is no difference. An answer
/// is compared as it reads, with what hangs below it.
QList<FactDifference> differences(const FormState &before, const FormState &after);

enum class DifferenceOrder {
    Size, ///< what got worse first, the largest step first; then better; then without a scale
    Form, ///< as the form asks
    Card, ///< card by card, in the order of the cards
};

/// `form`: of the later sheet.
QList<FactDifference> sorted(QList<FactDifference> differences, DifferenceOrder order,
                             const FormDefinition &form);

/// 移乗 見守り → 一部介助
QString toText(const FactDifference &difference);

} // namespace tasuki
