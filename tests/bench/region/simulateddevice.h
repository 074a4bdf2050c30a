// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/briefpull.h"
#include "tests/bench/region/figures.h"
#include "tests/bench/region/httpsline.h"
#include "tests/bench/region/regionfiller.h"

namespace tasuki::bench {

/// What devices of a run were answered, all together.
struct Tally {
    Figures signIn; ///< with the handshake, where the line was new
    Figures pull;
    Figures push;
    qint64 pullBytes = 0; ///< as they came over the line
    qint64 pulledObjects = 0;
    qint64 pulledContent = 0; ///< bytes, unfolded
    int later = 0; ///< times the server was busy with others' passwords and said: come again
    int notOk = 0; ///< other answers that were no 200, and lines that broke
    int pokes = 0;
};

/// Somebody's computer as the server sees it: signs in, pulls with the places it has read to,
/// pushes, waits on a WebSocket. It keeps no records, only how far it has read.
class SimulatedDevice {
public:
    using Done = std::function<void()>;

    SimulatedDevice(LineLoop &loop, const TlsSettings &tls, quint16 port, const DeviceCard &card,
                    QMap<ScopeId, ScopeCursor> have, Tally &tally);

    /// Comes again when told so; what is counted is the whole wait.
    void signIn(Done done);
    /// Until nothing more is there. Who expects nothing names its rooms by their digest alone.
    void pull(Expecting expecting, Done done);
    void push(const Operation &operation, Done done);
    void listen(Done opened, std::function<void()> poked);

    const Caller &caller() const { return m_card.caller; }
    QByteArray pullBody(Expecting expecting) const;
    const QByteArray &token() const { return m_token; }
    HttpsLine &line() { return m_line; }
    void setCursor(ScopeId scope, const ScopeCursor &cursor) { m_have.insert(scope, cursor); }
    void forget(); ///< all it has read
    const QMap<ScopeId, ScopeCursor> &cursors() const { return m_have; }
    static QByteArray pushBody(const Operation &operation);

private:
    void trySignIn(Figures::Steady::time_point begun, const Done &done);
    PullRequest pullRequest(Expecting expecting) const;
    bool isGood(const HttpsLine::Answer &answer);
    void apply(const PullAnswer &answer);

    LineLoop &m_loop;
    const DeviceCard &m_card;
    QMap<ScopeId, ScopeCursor> m_have;
    Tally &m_tally;
    HttpsLine m_line;
    HttpsLine m_socket;
    QByteArray m_token;
    BriefPull m_brief;
    QString m_tick;
    QString m_audit;
};

} // namespace tasuki::bench
