// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/roomsigns.h"

namespace tasuki {

void RoomSigns::add(const IndexedPost &post)
{
    for (const PostSign &sign : post.signs) {
        const auto known = m_signs.find(sign.person);
        if (known == m_signs.end()) {
            m_signs.insert(sign.person, {sign.at, post.place});
            continue;
        }
        known->last = std::max(known->last, sign.at);
        if (known->reached < post.place)
            known->reached = post.place;
    }
}

QDateTime RoomSigns::last(PersonId person) const
{
    return m_signs.value(person).last;
}

std::optional<PostPlace> RoomSigns::reached(PersonId person) const
{
    const auto known = m_signs.constFind(person);
    return known == m_signs.constEnd() ? std::nullopt : std::optional(known->reached);
}

} // namespace tasuki
