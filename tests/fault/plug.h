// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/sql/postgresfaults.h"
#include "core/sqlite/sqlitefaults.h"

#include <limits>
#include <sqlite3.h>

namespace tasuki::fault {

/// Lets so many calls of the database happen and then one fail (a disk that was full for a moment,
/// a cable that was pulled and put back), or all that follow (the plug was pulled).
class Plug final : public SqliteFaults, public PostgresFaults {
public:
    enum class Trouble { Once, ForGood };

    /// `code` is what SQLite reports. In PostgreSQL a full disk is a statement that does not get
    /// there, and an I/O error one that does while nobody hears how it went.
    void pull(int afterSteps, int code, Trouble trouble)
    {
        m_left = afterSteps;
        m_code = code;
        m_trouble = trouble;
    }
    void mend() { m_left = never; }
    bool isPulled() const { return m_left != never; }

    int beforeStep(const char *) override { return strikes() ? m_code : 0; }
    Cable beforeStatement(const char *) override
    {
        if (!strikes())
            return Cable::Holds;
        const bool isFirst = m_left == -1;
        return isFirst && m_code == SQLITE_IOERR ? Cable::BreaksAfter : Cable::BreaksBefore;
    }

private:
    bool strikes()
    {
        if (m_left == never || m_left-- > 0)
            return false;
        return m_trouble == Trouble::ForGood || m_left == -1;
    }

    static constexpr int never = std::numeric_limits<int>::max();
    int m_left = never;
    int m_code = 0;
    Trouble m_trouble = Trouble::Once;
};

} // namespace tasuki::fault
