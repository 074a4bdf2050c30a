// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QProcess>
#include <QStringList>

#include <memory>

namespace tasuki {

/// A process that is started, killed without warning, and started again, and what it had said by
/// then.
class Victim {
public:
    Victim(QString program, QStringList arguments);
    ~Victim();

    void start();
    void start(const QStringList &arguments); ///< with other ones from now on
    bool isRunning() const { return m_process && m_process->state() != QProcess::NotRunning; }
    void kill(); ///< SIGKILL; returns when it is gone and all it said has been read
    bool hasSaid(const QByteArray &word); ///< in this life
    int kills() const { return m_kills; }

    /// All lines of all lives, whole ones only.
    const QList<QByteArray> &lines() const { return m_lines; }

private:
    void listen();

    QString m_program;
    QStringList m_arguments;
    std::unique_ptr<QProcess> m_process;
    QByteArray m_rest;
    QList<QByteArray> m_lines;
    qsizetype m_born = 0; ///< where this life begins in m_lines
    int m_kills = 0;
};

/// What was acknowledged to people, from the lines of their devices.
struct Acknowledged {
    QMap<QString, int> saved; ///< client → highest number said to be saved
    QStringList admitted, sent, read, accepted; ///< episodes
    QStringList broken; ///< stores that did not open
    int gestures = 0;

    void add(const QList<QByteArray> &lines);
};

} // namespace tasuki
