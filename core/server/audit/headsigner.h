// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/secret.h"
#include "core/wire/audithead.h"

#include <functional>
#include <mutex>
#include <optional>

namespace tasuki {

/// Signs the end of the audit with the server's key: a minute or a hundred rows after the last time
/// (security.md 4.7), when somebody asks. What is done to the audit before the newest head shows on
/// every device that has it.
///
/// May be asked from several threads.
class HeadSigner {
public:
    /// Told of each new head, for a place the server's owner cannot reach back into. Called by
    /// whoever asked first; the others do not wait for it.
    using Publish = std::function<void(const AuditHead &)>;
    HeadSigner(const Clock &clock, const Secret &key, Publish publish = {});

    /// The newest head, given what a transaction has just read; nothing while the audit is empty.
    std::optional<AuditHead> newest(const QString &epoch, const QString &rows);

private:
    static constexpr qint64 everyMs = 60'000;
    static constexpr qint64 everyRows = 100;
    bool isDue(const QString &epoch, const QString &rows) const;

    const Clock &m_clock;
    const Secret &m_key;
    Publish m_publish;
    std::mutex m_mutex; ///< of what follows
    std::optional<AuditHead> m_head;
    qint64 m_signedAtMs = 0;
};

} // namespace tasuki
