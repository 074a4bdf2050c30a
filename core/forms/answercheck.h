// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/formstate.h"

namespace tasuki {

/// What is wrong with the answers to one item, looked at by itself. An unanswered item has only
/// `Required` to fear, and that only when it is a question; groups are FormState's matter.
QList<Finding> checkAnswers(const FormItem &item, const QList<Answer> &answers);

} // namespace tasuki
