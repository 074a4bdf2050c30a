// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/vault.h"

#include <QTemporaryDir>

namespace tasuki {

/// One vault for the whole program, because making one is slow on purpose.
inline const Vault &testVault()
{
    static const QTemporaryDir folder;
    static const Vault vault
        = Vault::create(folder.filePath(QStringLiteral("v")), QStringLiteral("sato"),
                        QStringLiteral("佐藤"), QStringLiteral("https://127.0.0.1"),
                        Secret("correct horse 12!"), {KeyCost::floorMemoryBytes, 3})
              .value();
    return vault;
}

} // namespace tasuki
