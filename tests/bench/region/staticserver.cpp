// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/region/staticserver.h"

#include "tests/bench/region/demand.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTcpServer>

#include <unistd.h>

namespace tasuki::bench {

namespace {

    void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        ensure(file.open(QIODevice::WriteOnly) && file.write(content) == content.size(),
               "writing a file");
    }

    quint16 freePort()
    {
        QTcpServer server;
        ensure(server.listen(QHostAddress::LocalHost), "finding a port");
        return server.serverPort();
    }

    QByteArray configuration(const QString &folder, const QString &keys, quint16 port)
    {
        QString text = QStringLiteral(R"(
daemon off;
pid %1/pid;
error_log %1/error crit;
worker_processes 2;
%2
events { worker_connections 512; }
http {
  access_log off;
  server {
    listen 127.0.0.1:%3 ssl;
    ssl_certificate %4/server.crt;
    ssl_certificate_key %4/server.key;
    ssl_client_certificate %4/authority.crt;
    ssl_verify_client on;
    ssl_protocols TLSv1.3;
    ssl_ecdh_curve prime256v1;
    ssl_session_tickets off;
    ssl_session_cache off;
    keepalive_requests 100000000;
    location / { root %1/files; }
  }
}
)");
        text.replace(QStringLiteral("%1"), folder);
        text.replace(QStringLiteral("%2"),
                     geteuid() == 0 ? QStringLiteral("user root;") : QString());
        text.replace(QStringLiteral("%3"), QString::number(port));
        text.replace(QStringLiteral("%4"), keys);
        return text.toUtf8();
    }

} // namespace

void StaticServer::awaitReady(const QString &mark) const
{
    constexpr int mostLooks = 1000;
    for (int look = 0; look < mostLooks && !QFile::exists(mark); ++look)
        usleep(10'000);
    ensure(QFile::exists(mark), "starting nginx");
}

std::unique_ptr<StaticServer> StaticServer::start(const QString &keysFolder, int bytes)
{
    const QString nginx = QStandardPaths::findExecutable(
        QStringLiteral("nginx"), {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/bin")});
    if (nginx.isEmpty())
        return nullptr;
    std::unique_ptr<StaticServer> server(new StaticServer);
    const QString folder = server->m_folder.path();
    server->m_port = freePort();
    ensure(QDir().mkpath(folder + QStringLiteral("/files")), "making a folder");
    write(folder + QStringLiteral("/files/small"), QByteArray(bytes, 'x'));
    write(folder + QStringLiteral("/conf"), configuration(folder, keysFolder, server->m_port));
    server->m_process = std::make_unique<ServerProcess>(
        nginx,
        QStringList{QStringLiteral("-c"), folder + QStringLiteral("/conf"), QStringLiteral("-p"),
                    folder});
    server->awaitReady(folder + QStringLiteral("/pid"));
    return server;
}

} // namespace tasuki::bench
