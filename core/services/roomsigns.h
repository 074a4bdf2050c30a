// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/indexedpost.h"

#include <QHash>

#include <optional>

namespace tasuki {

/// When each person last wrote, read or said 了解 in a room, and how far she has come: what the
/// caretaker asks of a room, without reading it. Signs only add up: also one on a post that was
/// taken back says that she was there.
class RoomSigns {
public:
    void add(const IndexedPost &post);

    QDateTime last(PersonId person) const; ///< invalid: never
    /// The newest post she has seen or written.
    std::optional<PostPlace> reached(PersonId person) const;

private:
    struct Sign {
        QDateTime last;
        PostPlace reached;
    };
    QHash<PersonId, Sign> m_signs;
};

} // namespace tasuki
