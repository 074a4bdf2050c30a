// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslConfiguration>
#include <QTcpServer>

#include <memory>

namespace tasuki {

/// Something that is not our server, where our server should be: a hotel's log-in page, or a
/// machine with a certificate of its own. Counts what it was told.
class StrangeServer {
public:
    /// Answers every connection with an HTML page, without TLS.
    static std::unique_ptr<StrangeServer> page(quint16 port);
    /// Speaks TLS with a certificate for this very address that another authority signed.
    static std::unique_ptr<StrangeServer> foreign(quint16 port);

    quint16 port() const { return m_server->serverPort(); }
    void close() { m_server->close(); }
    int visits() const { return m_visits; }
    qint64 bytesHeard() const { return m_heard; } ///< after decryption, where there is any

private:
    StrangeServer(std::unique_ptr<QTcpServer> server, quint16 port);
    void visited(bool isPage);

    std::unique_ptr<QTcpServer> m_server;
    int m_visits = 0;
    qint64 m_heard = 0;
};

} // namespace tasuki
