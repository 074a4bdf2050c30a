// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/people.h"

namespace tasuki {

/// 宛先: whom a post is meant for in particular. Everybody in the room reads it all the same.
struct Addressees {
    static constexpr qsizetype most = 20; ///< of all three kinds together

    QList<PersonId> people;
    QList<OfficeId> offices;
    QList<Profession> professions;
    bool operator==(const Addressees &) const = default;

    qsizetype count() const { return people.size() + offices.size() + professions.size(); }
    bool isEmpty() const { return count() == 0; }
    bool include(PersonId person, OfficeId office, std::optional<Profession> profession) const
    {
        return people.contains(person) || offices.contains(office)
            || (profession && professions.contains(*profession));
    }
    void add(const Addressees &others); ///< each once
    void remove(const Addressees &others);
};

} // namespace tasuki
