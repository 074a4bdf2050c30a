// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/clients.h"
#include "core/services/desk.h"

#include <functional>

namespace tasuki {

/// Clients over the open store.
class LiveClients final : public Clients {
public:
    LiveClients(Desk &desk, std::function<SnapshotPtr()> snapshot);

    QList<ClientEntry> search(const QString &typed) const override;
    QFuture<Result<void>> saveProfile(const Client &seen, const Client &changed) override;

private:
    Desk &m_desk;
    std::function<SnapshotPtr()> m_snapshot;
};

} // namespace tasuki
