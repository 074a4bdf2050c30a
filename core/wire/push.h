// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/operation.h"

#include <QList>
#include <QSet>

namespace tasuki {

/// At most 200 operations or 1 MiB.
struct PushRequest {
    static constexpr int maxOperations = 200;
    static constexpr qint64 maxBytes = 1024 * 1024;
    QList<Operation> operations;
    /// Of these: what cannot be applied shall be kept for a person instead of waiting any longer.
    QSet<OperationId> hold = {};
    bool operator==(const PushRequest &) const = default;
};

/// May answer for a prefix only; what is not named is simply sent again.
struct PushAnswer {
    QString epoch;
    QList<OperationResult> results;
    bool operator==(const PushAnswer &) const = default;
};

QByteArray encode(const PushRequest &request);
QByteArray encode(const PushAnswer &answer);
Result<PushRequest> pushRequestFromBytes(const QByteArray &bytes);
Result<PushAnswer> pushAnswerFromBytes(const QByteArray &bytes);

} // namespace tasuki
