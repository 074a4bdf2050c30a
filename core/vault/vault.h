// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/base/secret.h"

#include <QString>

#include <memory>

namespace tasuki {

/// How expensive turning a password into a key is. Stored in the vault, never below the floor.
struct KeyCost {
    quint64 memoryBytes = 128ULL * 1024 * 1024;
    quint64 passes = 3;
    static constexpr quint64 floorMemoryBytes = 64ULL * 1024 * 1024;
    static constexpr quint64 floorPasses = 3;
};

/// The keys of one person at one server on this device: `vault.json` in the vault's folder (0600 in
/// 0700).
///
/// password → Argon2id → HKDF(‖ device secret) = key-encryption key → unwraps a random 256-bit data
/// key → HKDF sub-keys (security.md 3.6). Header fields, cost included, are bound into the AEAD, so
/// an altered, truncated or foreign vault is Error::Corrupt and a wrong password
/// Error::Unauthorized. Moveable; the keys are wiped when it goes.
class Vault {
public:
    /// Makes folder and files; refuses (Conflict) to overwrite one.
    static Result<Vault> create(const QString &folder, const QString &login,
                                const QString &personName, const QString &server,
                                const Secret &password, KeyCost cost = {});
    static Result<Vault> unlock(const QString &folder, const Secret &password);

    Vault(Vault &&) noexcept;
    Vault &operator=(Vault &&) noexcept;
    ~Vault();

    Result<void> changePassword(const Secret &password);
    const Secret &rowsKey() const; ///< wraps the scope keys of the store
    const Secret &outboxKey() const;
    /// Small secrets of the session: device certificate key, refresh token. Sealed beside the
    /// header.
    Result<void> putSecret(const QString &name, const Secret &value);
    Result<Secret> secret(const QString &name) const; ///< NotFound when there is none
    QString folder() const;

private:
    Vault();
    struct Private;
    std::unique_ptr<Private> d;
};

/// What can be read of a vault without its password, for the unlock page.
struct VaultHeader {
    QString folder, login, personName, server;
};
Result<VaultHeader> readVaultHeader(const QString &folder);

} // namespace tasuki
