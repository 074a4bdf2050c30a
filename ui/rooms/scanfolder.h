// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rooms/scanmemory.h"
#include "ui/rooms/scanreader.h"

#include <QFileSystemWatcher>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <chrono>

namespace tasuki {

/// The folder into which this computer's scanner puts its files, one for the program. What comes
/// there from now on is offered once nobody writes into it any more: it looks the same as a moment
/// before, and is whole. Looks when the system tells of a change, and when asked to.
class ScanFolder final : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds usualQuiet{800};
    static constexpr qsizetype mostOffered = 12; ///< the newest ones

    explicit ScanFolder(ScanMemory memory = ScanMemory(),
                        std::chrono::milliseconds quiet = usualQuiet, QObject *parent = nullptr);

    QString path() const { return m_memory.folder; } ///< empty: none
    /// What is there already is no news. Empty: none any more.
    void choose(const QString &folder);
    void look(); ///< not every folder of a network tells of its changes

    const QList<ArrivedScan> &arrived() const { return m_arrived; } ///< the oldest first
    bool wasSent(const QByteArray &hash) const; ///< from this computer, out of this folder
    /// It went to a room: not offered any more, wherever the file stays.
    void noteSent(const QString &path);
    void setAside(const QString &path); ///< not now; offered again when the program starts

Q_SIGNALS:
    void changed(); ///< of what is offered

private:
    void watch();
    void compare(const QList<ScanMark> &marks);
    void readNext();
    void take(const ScanMark &mark, const Result<ArrivedScan> &scan);
    void forget(const QSet<QString> &there);

    const ScanMemory m_store;
    ScanMemory::Content m_memory;
    QFileSystemWatcher m_watcher;
    QTimer m_quiet; ///< until those that changed are looked at again
    bool m_isLooking = false;
    bool m_looksAgain = false;
    QHash<QString, ScanMark> m_before; ///< by path, as it was at the look before
    QSet<QString> m_aside; ///< marks that are not offered now: set aside, or of no use
    QList<ScanMark> m_toRead;
    bool m_isReading = false;
    QList<ArrivedScan> m_arrived;
};

} // namespace tasuki
