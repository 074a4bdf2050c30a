// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowmemory.h"

#include <QMainWindow>

namespace tasuki {

namespace {

    const auto geometryKey = QStringLiteral("window/geometry");
    constexpr QSize firstSize(1180, 780);

} // namespace

WindowMemory::WindowMemory(const QString &file)
    : m_settings(file, QSettings::IniFormat)
{ }

void WindowMemory::restore(QMainWindow &window) const
{
    if (!window.restoreGeometry(m_settings.value(geometryKey).toByteArray()))
        window.resize(firstSize);
}

void WindowMemory::remember(const QMainWindow &window)
{
    m_settings.setValue(geometryKey, window.saveGeometry());
    m_settings.sync();
}

} // namespace tasuki
