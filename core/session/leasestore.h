// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/session/lease.h"

namespace tasuki {

class SettingStore;

/// What the server last said of the lease and when, sealed on this device.
class LeaseStore {
public:
    struct Word {
        Lease lease;
        QDateTime seen; ///< the server's time
    };

    explicit LeaseStore(SettingStore &settings)
        : m_settings(settings)
    { }

    /// The last word of signing in or of the sync, whichever was later; before the first one, the
    /// usual lease from enrolment.
    Result<Word> lastWord(const QDateTime &enrolledAt) const;
    Result<void> keep(const Word &word);

private:
    SettingStore &m_settings;
};

} // namespace tasuki
