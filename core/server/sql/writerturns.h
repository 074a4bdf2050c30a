// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <deque>
#include <mutex>
#include <optional>
#include <utility>

namespace tasuki {

/// Whose turn it is to write into a SQLite database, among the threads of this program: in the
/// order they came. SQLite by itself lets them try again after ever longer pauses, and whoever
/// comes just then is first, so that on a busy server somebody waited for seconds.
///
/// May be asked from several threads; a turn is given back by whichever destroys it.
class WriterTurns {
public:
    /// Holds the turn until it goes.
    class Turn {
    public:
        explicit Turn(WriterTurns &owner)
            : m_owner(&owner)
        { }
        Turn(Turn &&other) noexcept
            : m_owner(std::exchange(other.m_owner, nullptr))
        { }
        Turn &operator=(Turn &&other) noexcept
        {
            std::swap(m_owner, other.m_owner);
            return *this;
        }
        ~Turn()
        {
            if (m_owner)
                m_owner->giveBack();
        }

    private:
        WriterTurns *m_owner;
    };

    /// Nothing when it did not come within so long.
    std::optional<Turn> take(std::chrono::milliseconds patience);
    std::size_t waiting() const;

private:
    void giveBack();

    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<const void *> m_waiting; ///< first come, first
    bool m_isTaken = false;
};

} // namespace tasuki
