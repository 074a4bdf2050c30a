// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/medicineline.h"

#include <cstdint>
#include <cstdlib>

using namespace tasuki;

/// Any text as a line about a medicine: no crash, whatever is taken without a fault is one, and
/// written down it reads back the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString line
        = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const MedicineReading reading = readMedicineLine(line);
    if (reading.fault || reading.use.name.isEmpty())
        return 0;
    if (!isGoodMedicineUse(reading.use))
        std::abort();
    if (readMedicineLine(medicineLine(reading.use)) != reading)
        std::abort();
    return 0;
}
