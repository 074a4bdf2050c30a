// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/room.h"
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
    /// What another tab led to is looked at first.
    virtual void choose(ObjectId) { }

Q_SIGNALS:
    void openRequested(const tasuki::Place &place); ///< leads away from the room
    void tabWanted(tasuki::RoomFeature feature, tasuki::ObjectId object); ///< of the same room
};

} // namespace tasuki
