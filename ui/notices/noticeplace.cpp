// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/noticeplace.h"

#include <algorithm>

namespace tasuki {

static bool isTalk(const Notice &notice)
{
    return notice.kind == Notice::Kind::Posts || notice.kind == Notice::Kind::Awaited;
}

Place noticePlace(const Notice &notice)
{
    switch (notice.kind) {
    case Notice::Kind::Posts:
    case Notice::Kind::Awaited:
        return notice.episode.isNull() ? Place{Place::Kind::Room, ObjectId(notice.room.uuid())}
                                       : Place{Place::Kind::Conversation, notice.episode};
    case Notice::Kind::SheetArrived:
    case Notice::Kind::SheetReturned:
        return {Place::Kind::Episode, notice.episode};
    case Notice::Kind::DischargeArrived:
    case Notice::Kind::DateChanged:
    case Notice::Kind::SuddenDischarge:
        return {Place::Kind::Review, notice.episode};
    }
    return {};
}

Place noticePlace(const QList<Notice> &notices)
{
    if (notices.isEmpty())
        return {};
    const Place first = noticePlace(notices.first());
    const bool isOne = std::all_of(notices.begin(), notices.end(), [&first](const Notice &each) {
        return noticePlace(each) == first;
    });
    if (isOne)
        return first;
    const bool isAllTalk = std::all_of(notices.begin(), notices.end(), isTalk);
    return {isAllTalk ? Place::Kind::Rooms : Place::Kind::Today, {}};
}

} // namespace tasuki
