// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/room.h"

#include <QHash>

namespace tasuki {

/// How long a room stays after it was used last.
struct RetentionNumbers {
    int unusedMonths = 12; ///< nobody may have used it for so long
    int keepYears = 5; ///< and its records are kept for so long
    bool operator==(const RetentionNumbers &) const = default;
};

/// When rooms may be erased, by edition and kind of room, read from
/// `resources/rules/room-retention.json`. The server refuses for these numbers.
class RetentionRules {
public:
    static Result<RetentionRules> load(const QByteArray &json);
    static RetentionRules builtIn(); ///< the numbers above, and a line in the log, if it is damaged

    RetentionNumbers numbers(QDate day, const QString &roomTemplate) const;

private:
    struct Edition {
        QDate from;
        RetentionNumbers numbers;
        QHash<QString, int> years; ///< by kind of room, where they differ
    };
    QList<Edition> m_editions; ///< newest first
};

/// From when on a room may be erased: both must have come.
struct RetentionDates {
    QDateTime unused; ///< nobody used it for long enough
    QDateTime kept; ///< its records were kept for long enough
};
RetentionDates retentionDates(const RetentionNumbers &numbers, const QDateTime &lastUse);

/// Why a room is not erased, or nobody may ask for it.
enum class DiscardFault {
    NotArchived,
    UsedLately,
    MustBeKept,
    HasCircles, ///< they would be left without the room whose part they are
    NotYours, ///< neither the caretaker nor of the office that opened it; not of the room at all
    NotAskedFor,
    SamePerson, ///< who asked does not agree as well
    SameOffice, ///< another office of the room agrees
    CentreAgrees, ///< the room has no other office
};
/// As the server says it: "not_archived" …; of a fault that passes with its moment, if that is
/// given: "must_be_kept:2031-06-01T00:00:00.000Z".
QString toCode(DiscardFault fault, const QDateTime &until = {});
/// The two halves of such a code; the moment is invalid when there is none.
std::pair<QString, QDateTime> splitDiscardCode(const QString &code);

/// Of the room and the day, whoever asks.
std::optional<DiscardFault> faultOfTime(const Room &room, const RetentionDates &dates,
                                        const QDateTime &now);
/// Of the person who asks for it: the caretaker, or anybody of the office that opened the room – a
/// closed room gets no other caretaker.
std::optional<DiscardFault> faultOfAsking(const Room &room, PersonId person, OfficeId office);
/// Of the person who agrees: of another office of the room than the one that asked, or of the
/// centre when there is none.
std::optional<DiscardFault> faultOfAgreeing(const Room &room, PersonId person, OfficeId office,
                                            bool isCentre);

} // namespace tasuki
