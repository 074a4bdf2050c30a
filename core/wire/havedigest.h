// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/pull.h"

namespace tasuki {

/// What both sides say instead of a list of rooms when nothing new is expected: 32 hexadecimal
/// digits of SHA-256 over the sorted lines scope:grant:sequence:sum (protocol.md 3.3). Rooms that
/// still have older pages to come have no digest; who asks has none of them.
QString haveDigest(const QMap<ScopeId, ScopeCursor> &have);

/// Empty, or what haveDigest() could have given.
bool isHaveDigest(const QString &text);

} // namespace tasuki
