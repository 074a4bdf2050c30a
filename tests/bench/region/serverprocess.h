// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>

#include <memory>

namespace tasuki::bench {

/// A program that serves, in a process of its own, and what that process costs.
class ServerProcess {
public:
    /// tasukid beside this program, on a folder; returns when it answers.
    static std::unique_ptr<ServerProcess> tasukid(const QString &folder,
                                                  const QStringList &options = {});
    ServerProcess(const QString &program, const QStringList &arguments);
    ~ServerProcess(); ///< stops it

    quint16 apiPort() const { return m_apiPort; }
    quint16 enrolPort() const { return m_enrolPort; }
    qint64 memoryKb() const; ///< held now, its children's too
    qint64 mostMemoryKb() const;
    double cpuSeconds() const;

private:
    void readPorts();
    QList<qint64> processes() const;

    QProcess m_process;
    quint16 m_apiPort = 0;
    quint16 m_enrolPort = 0;
};

} // namespace tasuki::bench
