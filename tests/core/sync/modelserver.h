// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merge/merge.h"
#include "core/wire/pull.h"
#include "core/wire/push.h"
#include "core/wire/status.h"
#include "core/wire/witness.h"

#include <QHash>
#include <QMap>
#include <QSet>

namespace tasuki {

/// The server's half of the protocol in RAM, as protocol.md 3 words it: small enough to be read
/// against the text, with the real merge and the real wire.
class ModelServer {
public:
    struct Scope {
        QString roomTemplate;
        qint64 head = 0;
        QMap<ObjectId, ObjectRow> objects;
        quint64 sum() const;
    };

    QByteArray push(const QByteArray &body, const Author &author);
    QByteArray pull(const QByteArray &body, const Author &author);
    QByteArray status(const QByteArray &body);
    QByteArray witness(const QByteArray &body);
    /// Whichever the request is.
    QByteArray serve(const QString &path, const QByteArray &body, const Author &author);

    ScopeId addScope(const QList<PersonId> &members);
    void grant(ScopeId scope, PersonId person);
    void revoke(ScopeId scope, PersonId person);
    void remove(ScopeId scope, ObjectId object); ///< leaves a tombstone

    QMap<ScopeId, Scope> scopes;
    QHash<OperationId, OperationResult> seen;
    QHash<OperationId, int> effects; ///< how often an operation changed something
    QSet<OperationId> poison; ///< answered rejected
    QSet<OperationId> blocked; ///< answered blocked
    QList<QList<OperationId>> arrivals; ///< operations per push, in order
    QList<ObjectRow> witnessed; ///< handed in after a restore
    QString epoch = QStringLiteral("e1");
    std::optional<AuditHead> audit; ///< told to whoever has another
    int pageObjects = 2;
    int answerAtMost = 200; ///< of the operations of a push
    bool lieAboutSum = false;

private:
    QMap<ScopeId, ScopeCursor> heads(PersonId person) const;
    OperationResult take(const Operation &operation, const Author &author);
    void writeBlock(PullAnswer &answer, ScopeId id, GrantId grant, const ScopeCursor &cursor);

    QMap<std::pair<PersonId, ScopeId>, GrantId> m_grants;
    QHash<GrantId, bool> m_ended;
    int m_tick = 0;
};

} // namespace tasuki
