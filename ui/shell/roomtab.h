// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/place.h"

#include <QWidget>

namespace tasuki {

/// One tab of a room's page, behind its switch.
class RoomTab : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void refresh() = 0;
    virtual void focusFirst() = 0;
    virtual void saveNow() { }

Q_SIGNALS:
    void openRequested(const tasuki::Place &place); ///< leads away from the room
};

} // namespace tasuki
