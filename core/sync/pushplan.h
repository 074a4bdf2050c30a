// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/outboxstore.h"

#include <QHash>

namespace tasuki {

struct PushLimits {
    int operations = 200;
    qint64 bytes = 1024 * 1024;
};

/// Which waiting operations go out next, and in which order. Pure.
///
/// Operations on one object keep their order. Different objects do not wait for each other, so one
/// that cannot be applied stops nobody else. What is written in a room that this device made up
/// waits until the server has the room: to a server that does not know it, its writer is a
/// stranger. `blockedUntil` holds back an object whose operation was blocked a moment ago.
QList<Operation> planPush(const QList<OutboxEntry> &waiting,
                          const QHash<OperationId, qint64> &blockedUntil, qint64 nowMs,
                          const PushLimits &limits);

} // namespace tasuki
