// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/video/breakage.h"

#include "core/wire/blob.h"

namespace tasuki::bench {

namespace {

    using Steady = std::chrono::steady_clock;
    constexpr std::chrono::milliseconds look(5);
    constexpr std::chrono::seconds outage(10);
    constexpr qint64 shortest = 2 * BlobManifest::chunkBytes; ///< so many are under way at once
    constexpr qint64 longest = 5 * BlobManifest::chunkBytes;

    qint64 carried(const ShapedLine &line)
    {
        return line.bytesUp() + line.bytesDown();
    }

} // namespace

Breakage::Breakage(ShapedLine &line, qint64 awayAfter, quint64 seed)
    : m_line(line)
    , m_awayAfter(awayAfter)
    , m_numbers(seed)
    , m_thread([this] { run(); })
{ }

Breakage::~Breakage()
{
    m_isOver = true;
    m_thread.join();
    m_line.setAway(false);
}

void Breakage::run()
{
    std::uniform_int_distribution<qint64> stretch(shortest, longest);
    const qint64 start = carried(m_line);
    qint64 next = start + stretch(m_numbers);
    while (!m_isOver) {
        std::this_thread::sleep_for(look);
        if (!m_wasAway && carried(m_line) - start >= m_awayAfter)
            stayAway();
        if (carried(m_line) < next)
            continue;
        m_line.cut();
        ++m_cuts;
        next = carried(m_line) + stretch(m_numbers);
    }
}

void Breakage::stayAway()
{
    m_line.setAway(true);
    m_line.cut();
    const Steady::time_point end = Steady::now() + outage;
    while (!m_isOver && Steady::now() < end)
        std::this_thread::sleep_for(look);
    m_line.setAway(false);
    m_wasAway = true;
}

} // namespace tasuki::bench
