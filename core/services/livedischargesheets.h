// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/desk.h"
#include "core/services/dischargesheets.h"

#include <functional>

namespace tasuki {

class FormLibrary;

/// Discharge sheets over the open store.
class LiveDischargeSheets final : public DischargeSheets {
public:
    LiveDischargeSheets(Desk &desk, const FormLibrary &forms,
                        std::function<SnapshotPtr()> snapshot);

    bool canWrite(ObjectId episode) const override;
    QFuture<Result<Sheet>> open(ObjectId episode) override;
    QFuture<Result<Sheet>> save(const Sheet &seen,
                                const QMap<QString, QJsonValue> &changedGroups) override;
    QFuture<Result<Sheet>> confirmBlock(ObjectId sheet, const QString &owner) override;
    QFuture<Result<DischargePreview>> prepareSend(ObjectId episode) override;
    QFuture<Result<void>> sendPreliminary(ObjectId episode, const QString &seenHash) override;
    QFuture<Result<void>> sendFinal(ObjectId episode, const QString &seenHash) override;

private:
    QFuture<Result<void>> send(ObjectId episode, const QString &seenHash, SheetStage stage);

    Desk &m_desk;
    const FormLibrary &m_forms;
    std::function<SnapshotPtr()> m_snapshot;
};

} // namespace tasuki
