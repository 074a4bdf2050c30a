// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/noticecount.h"

namespace tasuki {

namespace {

    void add(const RoomTalk &talk, NoticeCount &count)
    {
        count.isCounted = count.isCounted && talk.isCounted;
        count.posts += talk.waiting();
        count.awaited += talk.awaited;
    }

} // namespace

bool isSheetNew(const EpisodeEntry &entry, OfficeId myOffice)
{
    return entry.episode.careOffice != myOffice && entry.sheet
        && entry.sheet->state != SheetState::Draft && entry.sheet->state != SheetState::Returned
        && !entry.acknowledged && entry.receipts.isEmpty();
}

bool isSheetReturned(const EpisodeEntry &entry, OfficeId myOffice)
{
    return entry.episode.careOffice == myOffice && entry.sheet
        && entry.delivery == DeliveryState::Returned;
}

bool isDischargeNew(const EpisodeEntry &entry, OfficeId myOffice)
{
    const auto &sheet = entry.discharge.sheet;
    return entry.episode.careOffice == myOffice && sheet && sheet->state != SheetState::Accepted
        && entry.discharge.receipts.isEmpty();
}

NoticeCount noticeCount(const Snapshot &snapshot)
{
    NoticeCount count;
    for (const EpisodeEntry &entry : snapshot.episodes) {
        add(entry.talk, count);
        for (const auto &waits : {isSheetNew, isSheetReturned, isDischargeNew})
            count.sheets += waits(entry, snapshot.myOffice.id) ? 1 : 0;
    }
    for (const RoomEntry &entry : snapshot.rooms)
        add(entry.talk, count);
    return count;
}

} // namespace tasuki
