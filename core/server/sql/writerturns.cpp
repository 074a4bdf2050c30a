// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/sql/writerturns.h"

#include <algorithm>

namespace tasuki {

std::optional<WriterTurns::Turn> WriterTurns::take(std::chrono::milliseconds patience)
{
    std::unique_lock guard(m_mutex);
    const char place = 0; // whose address is this caller's name while it waits
    m_waiting.push_back(&place);
    const bool isMine = m_changed.wait_for(
        guard, patience, [&] { return !m_isTaken && m_waiting.front() == &place; });
    m_waiting.erase(std::find(m_waiting.begin(), m_waiting.end(), &place));
    if (!isMine) {
        m_changed.notify_all(); // the next may have waited for this one only
        return std::nullopt;
    }
    m_isTaken = true;
    return std::optional<Turn>(std::in_place, *this);
}

void WriterTurns::giveBack()
{
    {
        const std::lock_guard guard(m_mutex);
        m_isTaken = false;
    }
    m_changed.notify_all();
}

std::size_t WriterTurns::waiting() const
{
    const std::lock_guard guard(m_mutex);
    return m_waiting.size();
}

} // namespace tasuki
