// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace tasuki {

/// One tab of a room's page, behind its switch.
class RoomTab : public QWidget {
public:
    using QWidget::QWidget;
    virtual void refresh() = 0;
    virtual void focusFirst() = 0;
    virtual void saveNow() { }
};

} // namespace tasuki
