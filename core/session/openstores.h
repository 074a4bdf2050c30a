// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/clientstore.h"
#include "core/sync/filetransfer.h"
#include "core/sync/syncengine.h"
#include "core/vault/vault.h"

#include <memory>

namespace tasuki {

/// What can be read while a session is open; empty before and after. Touched on the storage thread
/// only.
struct OpenStores {
    std::unique_ptr<ClientStore> store;
    std::unique_ptr<Vault> vault;
    std::shared_ptr<SyncEngine> engine;
    std::shared_ptr<FileTransfer> files;
};

} // namespace tasuki
