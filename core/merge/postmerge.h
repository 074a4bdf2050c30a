// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merge/merge.h"

namespace tasuki {

/// The operations of a room's 連絡帳 (protocol.md 3.5): `msg.add` once; `msg.edit` and
/// `msg.retract` by the author only, each kept beside what it replaces; `msg.ack` and
/// `msg.seen` once for each person; `msg.pin` by anybody, each kept. Corrections and pins count in
/// the server's order. Rejected: bad_schema, not_the_author, retracted, exists.
Applied applyToPost(const QJsonObject &body, const Operation &operation, const Author &author);

} // namespace tasuki
