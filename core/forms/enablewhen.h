// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/answer.h"

namespace tasuki {

enum class EnableOperator { Exists, Equal, NotEqual, Greater, Less, GreaterOrEqual, LessOrEqual };

struct EnableWhen {
    QString question; ///< linkId
    EnableOperator op = EnableOperator::Exists;
    Answer expected; ///< value[x]; for Exists a valueBoolean
};

enum class EnableBehavior { All, Any };

} // namespace tasuki
