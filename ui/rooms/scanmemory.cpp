// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/scanmemory.h"

#include <QSettings>

namespace tasuki {

namespace {

    const auto folderKey = QStringLiteral("scans/folder");
    const auto knownKey = QStringLiteral("scans/known");
    const auto sentKey = QStringLiteral("scans/sent");

} // namespace

ScanMemory::Content ScanMemory::restore() const
{
    if (m_file.isEmpty())
        return {};
    const QSettings settings(m_file, QSettings::IniFormat);
    return {settings.value(folderKey).toString(), settings.value(knownKey).toStringList(),
            settings.value(sentKey).toStringList()};
}

void ScanMemory::remember(const Content &content) const
{
    if (m_file.isEmpty())
        return;
    QSettings settings(m_file, QSettings::IniFormat);
    settings.setValue(folderKey, content.folder);
    settings.setValue(knownKey, content.known);
    settings.setValue(sentKey, content.sent);
}

} // namespace tasuki
