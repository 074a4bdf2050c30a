// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tasuki {

/// The reason of a LostScope whose grant the server has never heard of: it may have forgotten it.
inline QString neverGiven()
{
    return QStringLiteral("never_given");
}

} // namespace tasuki
