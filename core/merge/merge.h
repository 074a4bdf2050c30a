// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/operation.h"

#include <QByteArray>
#include <QJsonObject>

namespace tasuki {

/// Who wrote an operation, as the server knows it; the overlay on the device says the same of
/// itself.
struct Author {
    PersonId person;
    OfficeId office;
};

/// What an operation makes of an object. `body` is the new body; on Blocked and Rejected it is the
/// old one.
struct Applied {
    OperationStatus status = OperationStatus::Applied;
    QString why;
    QJsonObject body;
    bool isCreation = false;
};

/// The one merge of Tasuki, the same in the server's transaction and in the client's overlay
/// (protocol.md 3.6, 3.7): pure, clock-free, order-insensitive where promised, loses nothing.
/// `body` is empty for an object that is not there.
Applied apply(const QJsonObject &body, const Operation &operation, const Author &author);

/// The bytes a body is stored, sent and hashed as: canonical JSON that reads back as itself
/// (numbers such as -0.0 do not at first).
QByteArray canonicalBody(const QJsonObject &body);

/// 64-bit hash of (id ‖ canonical body); the checksum of a scope is the sum modulo 2^64.
quint64 objectHash(ObjectId id, const QByteArray &canonicalBody);

/// Hash of what a person has on screen of a record: current values and open alternatives, hex
/// SHA-256.
QString contentHash(const QJsonObject &body);

} // namespace tasuki
