// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/versionpicker.h"

#include <QSignalBlocker>
#include <QWheelEvent>

namespace tasuki {

VersionPicker::VersionPicker(QWidget *parent)
    : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(24);
}

void VersionPicker::setVersions(const QList<SheetVersion> &versions, const QStringList &texts)
{
    const QSignalBlocker quiet(this);
    const auto before = picked();
    m_versions = versions;
    clear();
    addItems(texts);
    setCurrentIndex(before ? static_cast<int>(versions.indexOf(*before)) : -1);
}

void VersionPicker::pick(qsizetype version)
{
    const QSignalBlocker quiet(this);
    setCurrentIndex(static_cast<int>(version));
}

std::optional<SheetVersion> VersionPicker::picked() const
{
    const int index = currentIndex();
    return index < 0 ? std::nullopt : std::optional(m_versions[index]);
}

void VersionPicker::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace tasuki
