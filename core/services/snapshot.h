// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/client.h"
#include "core/domain/episode.h"
#include "core/domain/people.h"
#include "core/domain/review.h"
#include "core/domain/sheet.h"
#include "core/services/roomentry.h"
#include "core/services/roomtalk.h"

#include <QHash>
#include <QList>

#include <memory>
#include <optional>

namespace tasuki {

/// A client of the own office with what the lists show beside her.
struct ClientEntry {
    Client client;
    ObjectId standingSheet; ///< null when none was begun
    QDateTime sheetTouchedAt; ///< youngest answer or confirmation
    /// Oldest of the six cards' confirmations; invalid when one never was.
    QDateTime sheetConfirmedAt;
    QDateTime sheetFreshSince; ///< since when every card has been looked at, see freshSince()
    bool isSheetOnlyHere = false; ///< the server has not confirmed everything written into it
    ObjectId openEpisode; ///< null when she is at home
    int openConflicts = 0;
    QString searchText; ///< searchKey of name, kana, number, phone
    QString romaji; ///< romajiKey of the kana
};

/// The way back of one admission: what the hospital writes on the way home, and what became of it.
struct DischargeEntry {
    std::optional<Sheet> draft; ///< the hospital's own; never at the care office
    std::optional<Sheet> sheet; ///< the newest one sent or being sent; 確定 stands before 速報
    std::optional<Sheet> replaced; ///< the one sent before it
    DeliveryState delivery = DeliveryState::Draft;
    QDateTime sentAt;
    QDateTime deliveredAt;
    QList<ReadReceipt> receipts; ///< by people of the care office, oldest first
    QString refusal;
    std::optional<Review> review;
};

/// One admission with its sheet and who read it.
struct EpisodeEntry {
    Episode episode;
    std::optional<Sheet> sheet; ///< the sheet sent or being sent in this room
    DeliveryState delivery = DeliveryState::Draft;
    QDateTime sentAt; ///< when a person pressed 送る, by this or the sender's computer
    QDateTime deliveredAt; ///< when the server confirmed it
    QList<ReadReceipt> receipts; ///< by people of the other office, oldest first
    std::optional<GroupTrace> acknowledged; ///< 了解: who and when
    QString refusal; ///< code of the server's final no, when delivery is Refused
    DischargeEntry discharge;
    RoomTalk talk; ///< of the room's 連絡帳
};

/// Own words that did not get into the room they were written for, because her office had left it.
struct LostWords {
    int held = 0; ///< the centre keeps them, nobody there sees them
    int erased = 0; ///< not even that
    bool operator==(const LostWords &) const = default;
};

/// Everything this person may see, as values, at one moment. Built on the storage thread, read by
/// widgets without waiting. Own unsent work is in it (overlay), so nothing flickers.
struct Snapshot {
    Person me;
    Office myOffice;
    QHash<OfficeId, Office> offices;
    QHash<PersonId, Person> people;
    QList<ClientEntry> clients; ///< sorted by kana; empty at a hospital
    QList<EpisodeEntry> episodes; ///< newest admission first
    QList<RoomEntry> rooms; ///< those with a record of their own, by name
    int unsent = 0; ///< operations the server has not confirmed
    QDateTime oldestUnsent;
    LostWords lostWords; ///< until she has read it

    const ClientEntry *client(ObjectId id) const;
    const EpisodeEntry *episode(ObjectId id) const;
    const RoomEntry *room(ScopeId id) const;
    QString personName(PersonId id) const; ///< empty when unknown
    QString officeName(OfficeId id) const;
};

using SnapshotPtr = std::shared_ptr<const Snapshot>;

} // namespace tasuki
