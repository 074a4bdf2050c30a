// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/projectfile.h"

namespace tasuki {

QString projectFile(const char *fromTheTop)
{
    return QStringLiteral(TASUKI_SOURCE_DIR "/") + QString::fromUtf8(fromTheTop);
}

} // namespace tasuki
