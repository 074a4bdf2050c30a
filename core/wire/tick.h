// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"

namespace tasuki {

/// Names a moment of a server's past: the last row of each audit chain, "4711:9f3a…". Whoever asks
/// gives back the one it was told last, and hears whether this is still the same past
/// (protocol.md 3.9). One row for each server on a database, hence the length.
constexpr qsizetype longestTick = 2048;

inline QString readTick(JsonReader &reader, const char *name = "tick")
{
    QString tick = reader.optionalString(name);
    if (tick.size() > longestTick)
        reader.fail(name, "is too long");
    return tick;
}

} // namespace tasuki
