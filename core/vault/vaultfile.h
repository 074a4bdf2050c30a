// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/vault/vault.h"

#include <QByteArray>
#include <QMap>
#include <QString>

namespace tasuki {

/// `vault.json` and `device.secret` as values.
///
/// The text is canonical JSON and carries a MAC keyed by the device secret. So damage is told apart
/// from a wrong password before any password is asked for, and a vault file without its device
/// secret, or with that of another folder, is refused.
struct VaultFile {
    static constexpr int newestFormat = 1;

    QString id; ///< of this vault: in the binding of everything sealed in it
    QString login, personName, server;
    KeyCost cost;
    QByteArray salt;
    QByteArray sealedKey; ///< the data key under the key-encryption key
    QMap<QString, QByteArray> sealedSecrets;

    /// What the sealed data key is bound to: all of the header.
    QByteArray header() const;

    static Result<VaultFile> read(const QString &folder, const Secret &deviceSecret);
    Result<void> write(const QString &folder, const Secret &deviceSecret) const;
};

QString vaultFilePath(const QString &folder);
Result<Secret> readDeviceSecret(const QString &folder);
Result<Secret> makeDeviceSecret(const QString &folder);

} // namespace tasuki
