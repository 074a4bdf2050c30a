// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/services/dischargeblocks.h"
#include "core/services/sendbasis.h"

#include <QFuture>

namespace tasuki {

/// What the panel shows before 速報 or 確定 leaves.
struct DischargePreview : SendBasis {
    QStringList missing; ///< owners of blocks nobody wrote in: "未記入: 栄養"
    QStringList unconfirmed; ///< owners of blocks that were begun and not confirmed
    std::optional<SheetStage> lastStage; ///< of the one sent before; empty: none was
    int changesSince = 0; ///< facts that read otherwise than in the one sent before
};

/// The sheet a hospital writes on the way home. Its draft lies in a file of the hospital's own, one
/// for an admission, where everybody of the hospital writes their block; sending copies it, frozen,
/// into the room shared with the care office.
class DischargeSheets {
public:
    virtual ~DischargeSheets() = default;

    /// This person's office writes discharge sheets for this admission.
    virtual bool canWrite(ObjectId episode) const = 0;
    /// The draft with own unsent work in it. Begins one, filled with what the care office sent,
    /// when there is none.
    virtual QFuture<Result<Sheet>> open(ObjectId episode) = 0;
    /// Durable when the future is done; `seen` as in StandingSheets::save().
    virtual QFuture<Result<Sheet>> save(const Sheet &seen,
                                        const QMap<QString, QJsonValue> &changedGroups)
        = 0;
    /// Its people say that a block is complete. Takes the block's owner.
    virtual QFuture<Result<Sheet>> confirmBlock(ObjectId sheet, const QString &owner) = 0;
    virtual QFuture<Result<DischargePreview>> prepareSend(ObjectId episode) = 0;
    /// 速報: may be incomplete, and says which blocks are.
    virtual QFuture<Result<void>> sendPreliminary(ObjectId episode, const QString &seenHash) = 0;
    /// 確定: replaces what was sent before.
    virtual QFuture<Result<void>> sendFinal(ObjectId episode, const QString &seenHash) = 0;
};

} // namespace tasuki
