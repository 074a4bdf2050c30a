// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merge/merge.h"

namespace tasuki {

/// The operations on a medicine (wire/medicine.h): `medicine.add` once; `medicine.change`,
/// `medicine.stop` and `medicine.resume` by any member of the room.
///
/// One rule, and nothing is lost: every operation becomes a step, in the server's order. How it is
/// taken says the last start or change, whether it is taken the last stop or resumption. None is
/// ever refused for having come too late: one whose writer had not read the step before it says so
/// (`base`), and both stay in the trail.
/// Rejected: bad_schema, exists.
Applied applyToMedicine(const QJsonObject &body, const Operation &operation, const Author &author);

} // namespace tasuki
