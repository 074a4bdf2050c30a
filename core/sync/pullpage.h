// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>

namespace tasuki {

/// How many bytes of rows the next pull asks for. Each page is a transaction of its own, so large
/// ones make a first load quicker; but a page that does not come through in the time an exchange
/// has is lost as a whole, so it begins small, doubles, and does not try twice what failed.
class PullPage {
public:
    static constexpr qint64 smallest = 1024 * 1024;
    static constexpr qint64 largest = 4 * smallest;

    qint64 bytes() const { return m_bytes; }
    void arrived(bool isMoreToCome)
    {
        if (isMoreToCome)
            m_bytes = std::min(m_bytes * 2, m_limit);
        else
            *this = PullPage();
    }
    void failed()
    {
        if (m_bytes > smallest) // otherwise there is just no line
            m_limit = m_bytes / 2;
        m_bytes = smallest;
    }

private:
    qint64 m_bytes = smallest;
    qint64 m_limit = largest;
};

} // namespace tasuki
