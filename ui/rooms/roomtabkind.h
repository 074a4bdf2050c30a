// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/room.h"

#include <QHash>

#include <functional>

class QWidget;

namespace tasuki {

class RoomTab;

/// A tab that rooms can have. Which ones there are is said where programs are wired, so that the
/// folders of the tabs need not know each other.
struct RoomTabKind {
    std::optional<RoomFeature> feature; ///< switches it on and off; none: it is always there
    QString title;
    std::function<RoomTab *(ScopeId room, QWidget *parent)> make;
};

/// The title of the tab a person chose last in each room, as long as the program runs.
using RoomTabMemory = QHash<ScopeId, QString>;

} // namespace tasuki
