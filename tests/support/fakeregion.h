// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/today.h"

namespace tasuki {

/// The invented region behind FakeWorkspace, as values.
Snapshot fakeCareOfficeSnapshot(const QDateTime &moment);
Snapshot fakeHospitalSnapshot(const QDateTime &moment);
QList<TodayItem> fakeTodayItems(const Snapshot &snapshot, const QDateTime &moment);
Sheet fakeStandingSheet(const ClientEntry &entry, PersonId author, const QDateTime &moment);

} // namespace tasuki
