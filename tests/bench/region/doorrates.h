// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/region/simulateddevice.h"
#include "tests/bench/region/serverprocess.h"

#include <QTemporaryDir>

namespace tasuki::bench {

/// How many answers a second one server gives to a handful of kept-alive connections that ask
/// again at once, and what each costs it.
struct DoorRate {
    double perSecond = 0;
    double serverMicroseconds = 0; ///< of its processor, each
    double p50 = 0, p99 = 0; ///< ms
};

/// One question over and over from every line.
struct DoorQuestion {
    const char *method = "GET";
    QByteArray path;
    QByteArray token;
    std::function<QByteArray()> body = [] { return QByteArray(); };
};
DoorRate measureRate(LineLoop &loop, const std::vector<HttpsLine *> &lines,
                     const std::vector<DoorQuestion> &questions, const ServerProcess &server,
                     double seconds);

/// nginx with the server's own certificate and the same demands on TLS, which serves one file of
/// so many bytes; nothing when it is not installed.
class StaticServer {
public:
    static std::unique_ptr<StaticServer> start(const QString &keysFolder, int bytes);

    const ServerProcess &process() const { return *m_process; }
    quint16 port() const { return m_port; }

private:
    StaticServer() = default;
    QTemporaryDir m_folder;
    quint16 m_port = 0;
    std::unique_ptr<ServerProcess> m_process;
};

} // namespace tasuki::bench
