// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/crypto/aead.h"

namespace tasuki {

/// What ties sealed bytes to their row: moved to another one they do not open.
inline QByteArray sealBinding(const char *table, ScopeId scope, const QUuid &id, qint64 sequence)
{
    return QByteArray(table) + scope.uuid().toRfc4122() + id.toRfc4122()
        + QByteArray::number(sequence);
}

} // namespace tasuki
