// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/roomweek.h"

#include "core/rules/roomtemplates.h"

#include <algorithm>

namespace tasuki {

namespace {

    /// Whoever of the office can read the room.
    QList<PersonId> readersAt(OfficeId office, const Room &room, const Snapshot &snapshot)
    {
        const RoomTemplate *kind = RoomTemplates::builtIn().find(room.roomTemplate);
        QList<PersonId> readers;
        for (const Person &person : snapshot.people) {
            const bool isMeant = room.people.isEmpty() || room.people.contains(person.id);
            if (person.office == office && person.profession != Profession::Administrator && isMeant
                && (!kind || kind->isFor(person.profession)))
                readers.append(person.id);
        }
        return readers;
    }

    OfficeWeek weekOf(OfficeId office, const QList<PersonId> &readers, const RoomPosts &posts,
                      const QDateTime &until)
    {
        OfficeWeek week;
        week.office = office;
        std::optional<PostPlace> furthest;
        for (const PersonId &person : readers) {
            const auto reached = posts.signs().reached(person);
            if (!reached)
                continue;
            const QDateTime last = posts.signs().last(person);
            week.lastSign = week.lastSign.isValid() ? std::max(week.lastSign, last) : last;
            if (!furthest || *furthest < *reached)
                furthest = reached;
            if (const int lacking = posts.standing(reached, until); lacking > 0)
                week.behind.append({person, lacking});
        }
        week.unread = posts.standing(furthest, until);
        std::sort(week.behind.begin(), week.behind.end(),
                  [](const PersonBehind &a, const PersonBehind &b) {
                      return a.posts != b.posts ? a.posts > b.posts : a.person < b.person;
                  });
        return week;
    }

} // namespace

RoomWeek roomWeek(const Room &room, const QHash<OfficeId, QDateTime> &joined,
                  const RoomPosts &posts, const Snapshot &snapshot, const RoomCareNumbers &numbers,
                  const QDateTime &now)
{
    RoomWeek week{numbers, {}, {}};
    for (const OfficeId &office : room.members) {
        OfficeWeek one = weekOf(office, readersAt(office, room, snapshot), posts,
                                now.addDays(-numbers.unreadDays));
        one.since = joined.value(office, room.opened.at);
        if (office == room.opener()) // it was there first
            one.lastSign
                = one.lastSign.isValid() ? std::max(one.lastSign, room.opened.at) : room.opened.at;
        const QDateTime heard = one.lastSign.isValid() ? one.lastSign : one.since;
        one.isSilent = heard.addDays(numbers.silentDays) <= now;
        week.offices.append(one);
    }
    const QDate renew = consentToRenew(room, numbers);
    if (renew.isValid() && renew <= now.toLocalTime().date())
        week.consentToRenew = renew;
    return week;
}

} // namespace tasuki
