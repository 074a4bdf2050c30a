// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/services/sendbasis.h"

#include <QFuture>

namespace tasuki {

/// What the 入院した dialog asks.
struct Admission {
    ObjectId client;
    OfficeId hospital;
    QDateTime admittedAt;
    bool admittedAtIsGuess = false;
    Informant informant = Informant::Family;
    QString note;
};

/// What the send panel shows before Enter.
struct SendPreview : SendBasis {
    int version = 1;
    int unconfirmedItems = 0; ///< 未確認
};

/// Admissions and the sheets that travel with them, from both desks.
class Handoffs {
public:
    virtual ~Handoffs() = default;

    /// Opens the room and the episode, offline too. Refuses (Conflict) when she already is in
    /// hospital.
    virtual QFuture<Result<ObjectId>> admit(const Admission &admission) = 0;
    virtual QFuture<Result<SendPreview>> prepareSend(ObjectId episode) = 0;
    /// Copies the standing sheet into the room and marks it sent, in one local transaction.
    virtual QFuture<Result<void>> send(ObjectId episode, const QString &seenHash) = 0;
    virtual bool canWithdraw(ObjectId episode) const = 0; ///< until somebody read it
    virtual QFuture<Result<void>> withdraw(ObjectId episode) = 0;

    /// The other desk: content was really on screen. Once per version and reader; repeating is
    /// harmless.
    virtual QFuture<Result<void>> markRead(ObjectId episode) = 0;
    virtual bool canAcknowledge(ObjectId episode) const = 0;
    /// 了解. `seenHash` is the contentHash of the sheet on screen.
    virtual QFuture<Result<void>> acknowledge(ObjectId episode, const QString &seenHash) = 0;
};

} // namespace tasuki
