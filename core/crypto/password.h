// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QByteArray>

namespace tasuki {

/// What one guess at a password costs: Argon2id with one lane.
struct PasswordCost {
    quint64 memoryBytes = 64ULL * 1024 * 1024;
    quint64 passes = 3;
};

/// 16 random bytes; one salt a password.
QByteArray makePasswordSalt();

/// Argon2id. The same password, salt and cost give the same key. Busy when the memory is not to be
/// had.
Result<Secret> deriveKey(const Secret &password, const QByteArray &salt, PasswordCost cost,
                         std::size_t size = 32);

/// A text to keep on the server, with salt and cost inside ("$argon2id$v=19$m=…").
Result<QByteArray> hashPassword(const Secret &password, PasswordCost cost = {});
bool verifyPassword(const QByteArray &hash, const Secret &password);
/// Whether the text was made at another cost and should be made again at the next sign-in.
bool needsRehash(const QByteArray &hash, PasswordCost cost = {});

} // namespace tasuki
