// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/recordview.h"
#include "core/services/snapshot.h"

namespace tasuki {

/// Fills delivery, sentAt, deliveredAt, acknowledged and refusal of an episode from its sheet's
/// record. The receipts must be in the entry already. Promises to be honest: Delivered only when
/// the server answered.
void describeDelivery(const OverlayObject &sheet, EpisodeEntry &entry);

/// Who read this version of a sheet outside the office that wrote it, oldest first.
QList<ReadReceipt> receiptsOf(const RecordView &view, const Sheet &sheet);

} // namespace tasuki
