// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/sheet.h"
#include "tests/fault/device.h"

namespace tasuki::fault {

/// Operations and their payloads as services make them, from what a device shows.
Operation operationAt(const Device &device, const QString &kind, ScopeId scope, ObjectId object,
                      const QJsonObject &payload);
/// One group of a patch: what was seen and what stands there now.
QJsonObject writeOver(const QJsonObject &body, const QString &group, const QJsonValue &value);
/// Settles a conflict in full view of all that was written.
QJsonObject resolution(const QJsonObject &body, const QString &group, const QJsonValue &chosen);
Operation readReceipt(const Device &device, const OverlayObject &sheet);
QJsonObject stateMove(const QJsonObject &body, SheetState to);

} // namespace tasuki::fault
