// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/region/figures.h"

#include <QString>

#include <optional>

namespace tasuki::bench {

/// What a figure has to keep to.
struct Bar {
    enum class Side { AtMost, AtLeast };
    Side side = Side::AtMost;
    double value = 0;
};

/// The table of figures, printed a line at a time while they come in.
class Report {
public:
    /// Without judging no bar can be missed, for runs that are too short to tell anything.
    explicit Report(bool isJudging)
        : m_isJudging(isJudging)
    { }

    /// What the next lines are about, under which circumstances, and how busy the machine is.
    void heading(const QString &text);
    void line(const QString &what, double value, const char *unit,
              const std::optional<Bar> &bar = {});
    /// How often and p50, p90, p99 and worst of a time, in one line.
    void times(const QString &what, const Figures &figures);
    void note(const QString &text);
    int missed() const { return m_missed; } ///< bars

private:
    bool m_isJudging;
    int m_missed = 0;
};

} // namespace tasuki::bench
