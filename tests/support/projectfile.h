// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tasuki {

/// The absolute path of a file or folder of this project, by its path from the top. One file alone
/// is compiled with the place of the project in it: what was compiled in one folder is taken over
/// by the compiler's cache in another.
QString projectFile(const char *fromTheTop);

} // namespace tasuki
