// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QByteArray>

namespace tasuki {

QByteArray sha256(QByteArrayView bytes);
QByteArray hmacSha256(const Secret &key, QByteArrayView bytes);

/// A key for one purpose, `info`, out of a key for many. The input must be a strong key already; a
/// password goes through deriveKey() first.
Result<Secret> hkdfSha256(const Secret &key, QByteArrayView salt, QByteArrayView info,
                          std::size_t size = 32);

/// Whether two byte strings are equal, in a time that tells nothing about where they differ.
bool equalInConstantTime(QByteArrayView one, QByteArrayView other);

} // namespace tasuki
