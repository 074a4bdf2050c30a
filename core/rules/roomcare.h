// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/room.h"

namespace tasuki {

/// From when on the caretaker of a room is told of something.
struct RoomCareNumbers {
    int tendDays = 7; ///< since she looked through it last
    int silentDays = 7; ///< since somebody of an office wrote or read there
    int unreadDays = 7; ///< a post that is older and was not read
    int consentMonths = 12; ///< since the consent was signed
    bool operator==(const RoomCareNumbers &) const = default;
};

/// How often the caretaker looks through a room, by edition, read from
/// `resources/rules/room-care.json`. The numbers remind; nothing is refused for them.
class RoomCareRules {
public:
    static Result<RoomCareRules> load(const QByteArray &json);
    static RoomCareRules builtIn(); ///< the numbers above, and a line in the log, if it is damaged

    RoomCareNumbers numbers(QDate day) const;

private:
    struct Edition {
        QDate from;
        RoomCareNumbers numbers;
    };
    QList<Edition> m_editions; ///< newest first
};

/// Whether the caretaker's look through the room is due, counted from the last one or from when the
/// room was opened. Not in one that is closed or goes on in another chapter.
bool isTendingDue(const Room &room, const RoomCareNumbers &numbers, const QDateTime &now);
/// When the consent that counts should be talked about again; invalid without one. A consent has no
/// end of its own.
QDate consentToRenew(const Room &room, const RoomCareNumbers &numbers);

} // namespace tasuki
