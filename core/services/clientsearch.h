// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/snapshot.h"

namespace tasuki {

/// Clients that fit what was typed so far, best first: the beginning of a name counts more than its
/// middle.
QList<ClientEntry> searchClients(const QList<ClientEntry> &clients, const QString &typed);

} // namespace tasuki
