// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <vector>

namespace tasuki::bench {

/// How long something took, many times.
class Figures {
public:
    using Steady = std::chrono::steady_clock;

    void addSince(Steady::time_point begin)
    {
        m_ms.push_back(std::chrono::duration<double, std::milli>(Steady::now() - begin).count());
    }
    std::size_t count() const { return m_ms.size(); }
    /// So many percent were not slower; 0 when there was none.
    double percentile(double percent) const
    {
        if (m_ms.empty())
            return 0;
        std::vector<double> sorted = m_ms;
        std::sort(sorted.begin(), sorted.end());
        const double place = percent / 100.0 * double(sorted.size() - 1);
        return sorted[std::size_t(place + 0.5)];
    }

private:
    std::vector<double> m_ms;
};

} // namespace tasuki::bench
