// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/vault.h"

#include <QList>

namespace tasuki {

/// The vaults below a data folder, one sub-folder each, sorted by person. A folder without a
/// readable vault is left out – opening it by name says why.
QList<VaultHeader> findVaults(const QString &dataFolder);

/// A fresh sub-folder for one person at one server; the same for the same pair.
QString vaultFolderFor(const QString &dataFolder, const QString &login, const QString &server);

} // namespace tasuki
