// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/domain/addressees.h"
#include "core/domain/itemquote.h"
#include "core/domain/vacancy.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

#include <algorithm>
#include <optional>
#include <tuple>

namespace tasuki {

/// What its author wrote before, or last, in one post.
struct PostVersion {
    QString text;
    QDateTime at; ///< UTC, by the author's clock
    bool operator==(const PostVersion &) const = default;
};

/// 了解: a person has taken note, once.
struct Acknowledgement {
    PersonId person;
    OfficeId office;
    QDateTime at;
    bool operator==(const Acknowledgement &) const = default;
};

/// It was really on a screen of this person's.
struct Sight {
    PersonId person;
    QDateTime at;
    bool operator==(const Sight &) const = default;
};

/// Somebody pinned it to the top of its conversation, or took it down from there.
struct Pinning {
    bool isOn = false;
    PersonId person;
    OfficeId office;
    QDateTime at;
    bool operator==(const Pinning &) const = default;
};

/// Where a post stands in its room's 連絡帳: by its author's clock; of two at the same moment the
/// bytes of the id decide, so that every device – and every database – has the same order.
struct PostPlace {
    QDateTime at;
    ObjectId post;
    bool operator==(const PostPlace &) const = default;
    bool operator<(const PostPlace &other) const
    {
        if (at != other.at)
            return at < other.at;
        const QUuid &mine = post.uuid(); // whose own < begins with the variant
        const QUuid &others = other.post.uuid();
        const auto front = [](const QUuid &id) { return std::tuple(id.data1, id.data2, id.data3); };
        if (front(mine) != front(others))
            return front(mine) < front(others);
        return std::lexicographical_compare(std::begin(mine.data4), std::end(mine.data4),
                                            std::begin(others.data4), std::end(others.data4));
    }
};

/// One entry of a room's 連絡帳. Only its author changes it, and nothing that was said is lost:
/// what was corrected or taken back stays to be looked at.
struct Post {
    static constexpr qsizetype longestText = 10'000; ///< UTF-16 units
    static constexpr qsizetype longestReason = 500;
    static constexpr qsizetype mostVersions = 100; ///< each stays for ever
    static constexpr qsizetype mostPinnings = 100; ///< these too
    static constexpr int mostPinned = 20; ///< posts at the top of a room; more help nobody

    ObjectId id;
    ScopeId scope;
    PersonId author;
    OfficeId office;
    QList<PostVersion> versions; ///< oldest first, never empty; the last one counts
    ObjectId replyTo; ///< null: begins a thread
    bool wantsAcknowledgement = false; ///< 重要: everybody else is to say 了解
    QDate due; ///< until when; may be invalid
    QDateTime retractedAt; ///< invalid while it stands
    QString retractReason;
    QList<Acknowledgement> acknowledgements; ///< in the server's order
    QList<Sight> sights; ///< by others than the author, by person
    /// Whom it is meant for. Said once, with the post: somebody added later has no reason to look
    /// so far up, and whom it waits for must not go without a trace. A reply addresses anew.
    Addressees to = {};
    std::optional<Vacancy> vacancy = {};
    std::optional<ItemQuote> item = {}; ///< of a sheet: what it is about
    QList<Pinning> pinnings = {}; ///< in the server's order; the last one counts
    bool operator==(const Post &) const = default;

    const QString &text() const { return versions.last().text; }
    const QDateTime &writtenAt() const { return versions.first().at; }
    PostPlace place() const { return {writtenAt(), id}; }
    bool isCorrected() const { return versions.size() > 1; }
    bool isRetracted() const { return retractedAt.isValid(); }
    bool isPinned() const { return !isRetracted() && !pinnings.isEmpty() && pinnings.last().isOn; }
    bool isAcknowledgedBy(PersonId person) const
    {
        return std::any_of(
            acknowledgements.begin(), acknowledgements.end(),
            [person](const Acknowledgement &entry) { return entry.person == person; });
    }
    /// Whoever wrote it or said 了解 has seen it.
    bool isSeenBy(PersonId person) const
    {
        return person == author || isAcknowledgedBy(person)
            || std::any_of(sights.begin(), sights.end(),
                           [person](const Sight &sight) { return sight.person == person; });
    }
};

} // namespace tasuki
