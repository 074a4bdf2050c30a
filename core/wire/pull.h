// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/wire/audithead.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QMap>

#include <optional>

namespace tasuki {

/// How far a client has one scope: under which membership, to which number, with which content.
struct ScopeCursor {
    GrantId grant;
    qint64 sequence = 0;
    quint64 sum = 0; ///< 64-bit checksum over live objects; 16 hex digits on the wire
    qint64 backfill = 0; ///< older pages down to here are still missing; 0 = none
    bool operator==(const ScopeCursor &) const = default;
};

struct PullRequest {
    QMap<ScopeId, ScopeCursor> have;
    QString digest; ///< haveDigest() of it; when set, it goes out instead of `have`
    QList<OperationId> confirm; ///< own operations acknowledged but not yet seen in the base
    QList<ScopeId> first; ///< rooms open on screen
    qint64 maxBytes = 1024 * 1024;
    int waitMs = 0; ///< long poll, at most 25 000
    QString tick;
    QString audit; ///< rows of the newest signed head this device has of the epoch; may be empty
    bool operator==(const PullRequest &) const = default;
};

/// One object as the server holds it. The body is the stored text and is not parsed on the way.
struct ObjectRow {
    QString type;
    ObjectId id;
    qint64 sequence = 0;
    QByteArray body; ///< canonical JSON; empty for a deleted object (tombstone)
    bool operator==(const ObjectRow &) const = default;
};

/// Everything of one scope whose latest sequence lies in (from, to], and with back-fill in [..,
/// bf0).
struct Block {
    ScopeId scope;
    QString roomTemplate; ///< "office-file", "handoff", "region"
    GrantId grant;
    qint64 from = 0;
    qint64 to = 0;
    qint64 head = 0;
    qint64 backfillFrom
        = 0; ///< bf0: what the client's back-fill position must be for the block to count
    qint64 backfillTo = 0; ///< bf: the position after it
    std::optional<quint64> sum; ///< only when to == head and no back-fill is left
    QList<ObjectRow> objects;
    bool operator==(const Block &) const = default;
};

/// A scope the client has and is no member of (any more).
struct LostScope {
    ScopeId scope;
    GrantId grant;
    bool known = false; ///< the server has positive evidence that this very grant ended
    QString reason;
    QString mode; ///< "erase" or "lock"
    bool operator==(const LostScope &) const = default;
};

struct PullAnswer {
    QString epoch;
    QDateTime time; ///< the server's clock
    QString tick;
    bool tickKnown = true;
    QList<OperationId> unknown; ///< members of confirm the server does not know
    QList<LostScope> lost;
    QList<ScopeId> diverged;
    QList<ScopeId> reset;
    QList<Block> blocks;
    bool more = false; ///< ask again; after a digest: it does not fit, say what you have
    std::optional<AuditHead> audit; ///< a newer head than the one the request named
    bool operator==(const PullAnswer &) const = default;
};

QByteArray encode(const PullRequest &request);
QByteArray encode(const PullAnswer &answer); ///< copies bodies as they are
Result<PullRequest> pullRequestFromBytes(const QByteArray &bytes);
Result<PullAnswer> pullAnswerFromBytes(const QByteArray &bytes);

} // namespace tasuki
