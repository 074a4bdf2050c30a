// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>

namespace tasuki {

/// How far a server's audit had come at some moment, signed by the server. Whoever keeps one can
/// show later that the audit was cut off, made anew or replaced – its chain alone cannot
/// (security.md 4.7).
struct AuditHead {
    static constexpr qsizetype keyBytes = 32;
    QString epoch; ///< of the database; a restored one goes on under another
    QString rows; ///< the last row of each chain: "4711:9f3a…", as the tick of a pull
    QDateTime at; ///< the server's clock
    QByteArray key; ///< Ed25519 public key
    QByteArray signature; ///< over signedBytes(), 64 bytes
    bool operator==(const AuditHead &) const = default;
};

/// What a head's signature is over: everything but itself.
QByteArray signedBytes(const AuditHead &head);

QJsonObject toJson(const AuditHead &head);
/// Whether it is genuine is another question.
Result<AuditHead> auditHeadFromJson(const QJsonObject &json);

/// As they are kept and handed to whoever checks: a JSON object a line. Invalid names the line.
QByteArray toLine(const AuditHead &head);
Result<QList<AuditHead>> auditHeadsFromLines(const QByteArray &lines);

} // namespace tasuki
