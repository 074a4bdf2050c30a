// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/shapedline.h"

#include <random>

namespace tasuki::bench {

/// Breaks a line again and again while it carries something, after as many bytes as the seed says:
/// more than two chunks of a file, or nothing would ever get through. Once, after `awayAfter`
/// bytes, it stays broken for ten seconds.
class Breakage {
public:
    Breakage(ShapedLine &line, qint64 awayAfter, quint64 seed);
    ~Breakage();
    Breakage(const Breakage &) = delete;
    Breakage &operator=(const Breakage &) = delete;

    int cuts() const { return m_cuts; }
    bool wasAway() const { return m_wasAway; } ///< for ten seconds, and is not any more

private:
    void run();
    void stayAway();

    ShapedLine &m_line;
    const qint64 m_awayAfter;
    std::mt19937_64 m_numbers;
    std::atomic<int> m_cuts = 0;
    std::atomic<bool> m_wasAway = false;
    std::atomic<bool> m_isOver = false;
    std::thread m_thread; ///< last: it uses the others
};

} // namespace tasuki::bench
