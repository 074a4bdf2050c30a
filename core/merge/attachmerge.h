// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merge/merge.h"

namespace tasuki {

/// The operations on a file of a room (wire/attachment.h): `attach.add` once; `attach.slot` by any
/// member says what kind of paper it is. The last one counts, in the server's order, and all of
/// them stay. A code this version does not know is taken as it is: a later one knows it.
/// Rejected: bad_schema, exists.
Applied applyToAttachment(const QJsonObject &body, const Operation &operation,
                          const Author &author);

} // namespace tasuki
