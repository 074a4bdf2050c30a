// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QJsonObject>

namespace tasuki {

/// One thing a person did, on its way from an outbox into a scope (protocol.md 3.4, 3.5). It is
/// made once, never changed, and may be sent any number of times: its id makes repeating harmless.
///
/// `kind` is "<type>.<verb>". Verbs: `new` {groups:{g:value}}, `patch` {groups:{g:{base_op, base_v,
/// v}}}, `resolve` {group, v, seen:[op]}, `move` {from, to, expect} (sheets only), `add` for what
/// is made once and never changed (`attach.add`: attachment.h). Types are rows of the server's
/// access table: client, episode, sheet, receipt, office, person. `room.new` opens a scope:
/// {template, members:[office id]}, and where the room has a record of its own what it begins with
/// (room.h); its object id equals the scope id.
struct Operation {
    OperationId id;
    ScopeId scope;
    GrantId grant; ///< membership it was written under; null for a room this device just made up
    QString kind;
    ObjectId object;
    qint64 deviceSequence = 0; ///< orders the operations of one device on one object
    QDateTime at; ///< the writer's clock, for people only; nothing is ordered by it
    QJsonObject payload;

    QString type() const { return kind.section(u'.', 0, 0); }
    QString verb() const { return kind.section(u'.', 1, 1); }
    bool operator==(const Operation &) const = default;
};

enum class OperationStatus { Applied, Conflict, Held, Blocked, Rejected };
/// The word of the protocol (3.4), also used by audit and metrics: "applied", "held" …
const char *toCode(OperationStatus status);

/// The server's verdict on one operation.
struct OperationResult {
    OperationId id;
    OperationStatus status = OperationStatus::Applied;
    qint64 sequence = 0; ///< in its scope; 0 unless applied or conflict
    QString
        why; ///< a code such as "content_changed", "illegal_transition", "bad_schema"; for rejected
    bool operator==(const OperationResult &) const = default;
};

QJsonObject toJson(const Operation &operation);
QJsonObject toJson(const OperationResult &result);
Result<Operation> operationFromJson(const QJsonObject &json);
Result<OperationResult> operationResultFromJson(const QJsonObject &json);

} // namespace tasuki
