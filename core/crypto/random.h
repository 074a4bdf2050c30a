// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QByteArray>

namespace tasuki {

/// Bytes nobody can foretell, from the operating system.
QByteArray randomBytes(int size);
Secret randomSecret(std::size_t size);

} // namespace tasuki
