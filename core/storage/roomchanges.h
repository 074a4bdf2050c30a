// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QHash>

#include <algorithm>

namespace tasuki {

/// When what is stored of a room last changed, so that a reader need not read it all again. Noted
/// by the stores with every write; in RAM, from 0 with each opening.
class RoomChanges {
public:
    void note(ScopeId room) { m_last.insert(room, ++m_now); }
    /// Something was taken back, and nobody knows what.
    void noteAll() { m_all = ++m_now; }
    /// Grows with every change of the room.
    quint64 last(ScopeId room) const { return std::max(m_all, m_last.value(room)); }

private:
    QHash<ScopeId, quint64> m_last;
    quint64 m_now = 0;
    quint64 m_all = 0;
};

} // namespace tasuki
