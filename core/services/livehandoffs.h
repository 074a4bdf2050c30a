// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/desk.h"
#include "core/services/handoffs.h"

#include <functional>

namespace tasuki {

class FormLibrary;

/// Admissions and sending over the open store.
class LiveHandoffs final : public Handoffs {
public:
    LiveHandoffs(Desk &desk, const FormLibrary &forms, std::function<SnapshotPtr()> snapshot);

    QFuture<Result<ObjectId>> admit(const Admission &admission) override;
    QFuture<Result<SendPreview>> prepareSend(ObjectId episode) override;
    QFuture<Result<void>> send(ObjectId episode, const QString &seenHash) override;
    bool canWithdraw(ObjectId episode) const override;
    QFuture<Result<void>> withdraw(ObjectId episode) override;
    QFuture<Result<void>> markRead(ObjectId episode) override;
    bool canAcknowledge(ObjectId episode) const override;
    QFuture<Result<void>> acknowledge(ObjectId episode, const QString &seenHash) override;

private:
    Desk &m_desk;
    const FormLibrary &m_forms;
    std::function<SnapshotPtr()> m_snapshot;
};

} // namespace tasuki
