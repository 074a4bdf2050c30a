// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/rules/medicineline.h"
#include "core/services/medicineentry.h"

namespace tasuki {

struct RoomEntry;
struct Snapshot;

/// The words around the medicines of a room.
QString medicineFaultText(const MedicineFault &fault);
/// What was understood, part by part, to be read back; also that no amount was written.
QString understoodMedicine(const MedicineUse &use);
/// "◆ Changed R8.6.1": what is new about it, in a word and a sign; of one that is not taken, since
/// when. Empty otherwise.
QString medicineMark(const Medicine &medicine, QDate today);
/// Why it was stopped or, as long as it is new, changed; that two wrote at the same time; its
/// remark; and what is waiting or was refused.
QString medicineRemark(const MedicineEntry &entry, QDate today);
/// All that happened to it, oldest first, with day, reason, who and when.
QString medicineTrail(const Medicine &medicine, const Snapshot &snapshot, const QDateTime &now);
/// All that happened to the list, the last thing on top.
QString medicineListTrail(const QList<MedicineEntry> &entries, const Snapshot &snapshot,
                          const QDateTime &now);
/// The list as plain text, for a fax or another program: what is taken, what is new, what was
/// stopped. What the centre refused is not in it.
QString medicineListText(const QList<MedicineEntry> &entries, const QString &patient, QDate today);

/// Why nothing can be written there now; empty when it can.
QString medicinesClosedText(const RoomEntry &room);
QString medicineErrorText(const Error &error); ///< errorText(), and what the codes mean

} // namespace tasuki
