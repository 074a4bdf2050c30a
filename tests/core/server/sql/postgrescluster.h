// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace tasuki {

/// A PostgreSQL of the test's own: in a temporary folder, run by an ordinary user, reached by a
/// socket in that folder and nothing else. Gone with the program that started it, also if that
/// crashes.
class PostgresCluster {
public:
    /// The one of this program, started when it is first asked for.
    static PostgresCluster &shared();
    ~PostgresCluster();

    QString folder() const { return m_folder.path(); }
    QString newDatabase(); ///< empty, as PostgresOptions::where
    void start();
    void stop(); ///< as a machine that goes down: sessions are cut, nothing committed is lost

private:
    PostgresCluster();
    void run(const QString &program, const QStringList &arguments);
    QStringList asOrdinaryUser(const QString &program, const QStringList &arguments) const;

    QTemporaryDir m_folder;
    QString m_programs;
    QProcess m_server;
    int m_databases = 0;
};

} // namespace tasuki
