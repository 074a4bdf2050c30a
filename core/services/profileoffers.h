// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/profile.h"
#include "core/domain/room.h"
#include "core/services/snapshot.h"

namespace tasuki {

/// What the office's own file on the patient (利用者台帳) already knows, by group: to be offered
/// where a profile is begun, never written by itself. Empty unless the file is found without doubt.
QMap<ProfileGroup, ProfileValue> profileOffers(const RoomPatient &patient,
                                               const Snapshot &snapshot);

} // namespace tasuki
