// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/snapshot.h"

namespace tasuki {

/// How much waits for this person: the one source of every number on a rail, an icon or a heading,
/// so that none of them says something else than another.
struct NoticeCount {
    bool isCounted = true; ///< else the posts are still being counted: no number is shown
    int posts = 0; ///< of all rooms: not seen yet, or waiting for her 了解
    int awaited = 0; ///< of these, the ones that want a 了解
    int sheets = 0; ///< came, or came back, and nobody here opened them
    bool operator==(const NoticeCount &) const = default;

    int total() const { return posts + sheets; }
};

NoticeCount noticeCount(const Snapshot &snapshot);

/// At the hospital: it came, and nobody there opened it.
bool isSheetNew(const EpisodeEntry &entry, OfficeId myOffice);
/// At the care office: the hospital asks back, and it was not sent again.
bool isSheetReturned(const EpisodeEntry &entry, OfficeId myOffice);
/// At the care office: what changed in hospital came, and nobody here opened it.
bool isDischargeNew(const EpisodeEntry &entry, OfficeId myOffice);

} // namespace tasuki
