// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printmemory.h"

#include <QSettings>

namespace tasuki {

namespace {

    const auto doubleSidedKey = QStringLiteral("print/doubleSided");
    const auto maskedKey = QStringLiteral("print/masked");

} // namespace

PrintOptions PrintMemory::restore() const
{
    PrintOptions options;
    if (m_file.isEmpty())
        return options;
    const QSettings settings(m_file, QSettings::IniFormat);
    if (settings.value(doubleSidedKey).toBool())
        options.edition = PaperEdition::DoubleSided;
    options.maskName = settings.value(maskedKey).toBool();
    return options;
}

void PrintMemory::remember(const PrintOptions &options) const
{
    if (m_file.isEmpty())
        return;
    QSettings settings(m_file, QSettings::IniFormat);
    settings.setValue(doubleSidedKey, options.edition == PaperEdition::DoubleSided);
    settings.setValue(maskedKey, options.maskName);
}

} // namespace tasuki
