// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/region/serverprocess.h"

#include <QTemporaryDir>

#include <memory>

namespace tasuki::bench {

/// nginx with the server's own certificate and the same demands on TLS, which serves one file of so
/// many bytes as /small: what a server can do that has nothing to find out.
class StaticServer {
public:
    /// Nothing when nginx is not installed.
    static std::unique_ptr<StaticServer> start(const QString &keysFolder, int bytes);

    const ServerProcess &process() const { return *m_process; }
    quint16 port() const { return m_port; }

private:
    StaticServer() = default;
    void awaitReady(const QString &mark) const;

    QTemporaryDir m_folder;
    quint16 m_port = 0;
    std::unique_ptr<ServerProcess> m_process;
};

} // namespace tasuki::bench
