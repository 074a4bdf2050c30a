// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/finding.h"
#include "core/forms/formitem.h"

namespace tasuki {

/// What is wrong with the answers to one item, looked at by itself. An unanswered item has only
/// `Required` to fear, and that only when it is a question; groups are FormCheck's matter.
///
/// Lengths count Unicode characters (code points), as FHIR does; a view that warns while somebody
/// types may count what people count.
QList<Finding> checkAnswers(const FormItem &item, const QList<Answer> &answers);

/// Whether the value is of the kind the item takes, and can be what it says: a day of the
/// calendar, a number of 32 bits, an address.
bool fitsType(const FormItem &item, const Answer &answer);

} // namespace tasuki
