// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>

class QMainWindow;

namespace tasuki {

/// Where the window stood last time, in a small file beside the vaults. Holds no patient data.
/// A window that would open off every screen is put back onto one by Qt.
class WindowMemory final {
public:
    explicit WindowMemory(const QString &file);

    void restore(QMainWindow &window) const;
    void remember(const QMainWindow &window);

private:
    QSettings m_settings;
};

} // namespace tasuki
