// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/outboxstore.h"

namespace tasuki {

/// The sealed text of an entry and where it is bound to: all clear columns of its row.
QByteArray outboxBytes(const OutboxEntry &entry);
QByteArray outboxBinding(const OutboxEntry &entry);

/// Fills `entry`, of which the clear columns were read, from its opened text.
Result<void> readOutboxBytes(OutboxEntry &entry, const QByteArray &bytes);

} // namespace tasuki
