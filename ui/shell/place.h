// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/post.h"

#include <QMetaType>

#include <optional>

namespace tasuki {

/// Where a person can be in the main window: a page, and what it is about.
struct Place {
    enum class Kind {
        Today, ///< 今日
        Patients, ///< 利用者: the care office's list
        Tray, ///< 届いたシート: the hospital's list
        Client, ///< one client; object is hers
        Episode, ///< one admission; object is its id
        QuickSearch, ///< small window over any page
        Paper, ///< the sheet of an admission as it prints; object is the episode
        DischargePaper, ///< the hospital's sheet as it prints; object is the episode
        Differences, ///< what two versions of sheets say differently; a client or an admission
        Monthly, ///< standing sheets not confirmed this month, one client after another
        Discharge, ///< the hospital's sheet on the way home; object is the episode
        Review, ///< what changed in hospital, row by row; object is the episode
        Conversation, ///< 連絡帳 of an admission's room; object is the episode
        Documents, ///< 書類 of an admission's room; object is the episode
        Rooms, ///< 連絡帳: every room, what is new and what waits for an answer
        Room, ///< a room with a record of its own; object is the record, whose id is the room's
        MyCalendar, ///< what is planned in all rooms
        AddressBook, ///< 名簿: people and offices of the region
        OpenRoom, ///< a new room; object is the client it is about, if one is known already
        Notices, ///< how this person wants to be told of what waits
        Help, ///< the keyboard
    };
    Kind kind = Kind::Today;
    ObjectId object; ///< null where the kind needs none
    PostPlace post = {}; ///< of a conversation or a room: the post to begin at; null: the newest
    /// Of a page with a sheet: the item to begin at, as a post quoted it.
    std::optional<ItemQuote> quote = {};
    bool operator==(const Place &) const = default;
};

} // namespace tasuki

Q_DECLARE_METATYPE(tasuki::Place)
