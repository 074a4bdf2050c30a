// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/vitalline.h"

#include <cstdint>
#include <cstdlib>

using namespace tasuki;

/// Any text as a line of vital signs: no crash, whatever is taken without a fault is possible, and
/// written down it reads back the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString line
        = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const VitalReading reading = readVitalLine(line);
    if (reading.fault || reading.values.isEmpty())
        return 0;
    if (!arePossible(reading.values))
        std::abort();
    const VitalReading again = readVitalLine(vitalLine(reading.values));
    if (again.fault || again.values != reading.values)
        std::abort();
    return 0;
}
