// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace tasuki {

/// How much of something a run shall do, from the environment; `usual` when it says nothing above
/// zero.
inline int numberFrom(const char *variable, int usual)
{
    const int number = qEnvironmentVariableIntValue(variable);
    return number > 0 ? number : usual;
}

} // namespace tasuki
