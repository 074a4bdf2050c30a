// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/roomrules.h"
#include "core/services/snapshot.h"

namespace tasuki {

/// Offices of the directory that could be invited into a room of this kind, by name; not those that
/// are in it.
QList<Office> officesFor(const RoomTemplate &roomTemplate, const QList<OfficeId> &members,
                         const Snapshot &snapshot);

/// The larger kinds a room may become, in the order in which people choose.
QList<RoomTemplate> largerKinds(const Room &room);

/// What a room of this kind would miss with these offices, by the people the directory lists there.
MissingRole missingAmong(const RoomTemplate &roomTemplate, const QList<OfficeId> &offices,
                         const Snapshot &snapshot);

} // namespace tasuki
