// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/vault/vault.h"
#include "core/wire/account.h"

#include <QUrl>

namespace tasuki {

/// What enrolment gave this device: kept whole in the vault, so that a copied disk has no usable
/// certificate.
struct DeviceIdentity {
    EnrolAnswer enrolment;
    QByteArray authority; ///< PEM, the one pinned; never the one a server sent
    QUrl api; ///< https://host:api-port
    QString login;
    Secret key; ///< PEM
};

Result<void> keep(const DeviceIdentity &identity, Vault &vault);
/// Certificate and key that take the place of those of enrolment; both or neither.
Result<void> keepRenewed(const QByteArray &certificate, const Secret &key, Vault &vault);
Result<DeviceIdentity> deviceIdentity(const Vault &vault);

} // namespace tasuki
