// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/session/leasestore.h"
#include "core/session/openstores.h"
#include "core/sync/serverline.h"
#include "core/wire/account.h"

namespace tasuki {

/// What unlocking found, in the form the sync thread needs it.
struct OpenVault {
    EnrolAnswer enrolment;
    ServerLine line;
    QString login;
    Secret password; ///< moves on into the credentials
    Secret refresh;
    LeaseStore::Word lastWord;
    Lease::State leaseState = Lease::State::Over; ///< when it was unlocked

    static const QString refreshName; ///< of the vault's secret

    /// Password → keys → store; fills `stores` when all of it worked. Slow: on the storage thread.
    static Result<std::shared_ptr<OpenVault>> unlock(OpenStores &stores, const QString &vaultFolder,
                                                     Secret &password, const Clock &clock,
                                                     const StoreOptions &options);
};

} // namespace tasuki
