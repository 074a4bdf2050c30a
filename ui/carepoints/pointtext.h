// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/services/carepointentry.h"

namespace tasuki {

struct RoomEntry;
struct Snapshot;

/// The words around care points.
QString writerText(PersonId person, OfficeId office, const Snapshot &snapshot);
/// 3月2日 さくら市民病院 田中香織さんの連絡から
QString originText(const PointSource &source, const Snapshot &snapshot, const QDateTime &now);
/// Who wrote what counts now, and when; of an ended point, who ended it and why.
QString standingText(const CarePoint &point, const Snapshot &snapshot, const QDateTime &now);
QString waitingText(const CarePointEntry &entry); ///< not sent yet, or refused and why
/// All it ever said, oldest first, with who and when; and that two wrote at the same time.
QString pointTrail(const CarePoint &point, const Snapshot &snapshot, const QDateTime &now);
/// What to write down where it is found again: the words, and who wrote them when.
QString keptLine(const PointSource &source, const Snapshot &snapshot);

/// Why nothing can be written there now; empty when it can.
QString closedText(const RoomEntry &room);
QString pointErrorText(const Error &error); ///< errorText(), and what the server's codes mean

} // namespace tasuki
