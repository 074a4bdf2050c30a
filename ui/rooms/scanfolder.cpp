// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/scanfolder.h"

#include "core/base/whendone.h"

#include <QDir>
#include <QtConcurrent>

#include <algorithm>

namespace tasuki {

static constexpr qsizetype mostRemembered = 500;

ScanFolder::ScanFolder(ScanMemory memory, std::chrono::milliseconds quiet, QObject *parent)
    : QObject(parent)
    , m_store(std::move(memory))
    , m_memory(m_store.restore())
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quiet);
    connect(&m_quiet, &QTimer::timeout, this, &ScanFolder::look);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &ScanFolder::look);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &ScanFolder::look);
    watch();
    look();
}

void ScanFolder::choose(const QString &folder)
{
    m_memory.folder = folder.isEmpty() ? QString() : QDir(folder).absolutePath();
    m_memory.known.clear();
    for (const ScanMark &mark : path().isEmpty() ? QList<ScanMark>() : scansIn(path()))
        m_memory.known.append(mark.text());
    m_quiet.stop();
    m_before.clear();
    m_aside.clear();
    m_toRead.clear();
    m_arrived.clear();
    m_store.remember(m_memory);
    watch();
    look();
    Q_EMIT changed();
}

void ScanFolder::watch()
{
    if (const QStringList before = m_watcher.directories() + m_watcher.files(); !before.isEmpty())
        m_watcher.removePaths(before);
    if (!path().isEmpty())
        m_watcher.addPath(path());
}

void ScanFolder::look()
{
    if (path().isEmpty())
        return;
    if (std::exchange(m_isLooking, true)) {
        m_looksAgain = true;
        return;
    }
    const auto looking = QtConcurrent::run([folder = path()] { return scansIn(folder); });
    whenDone(looking, this, [this, folder = path()](const QList<ScanMark> &marks) {
        m_isLooking = false;
        if (folder == path())
            compare(marks);
        if (std::exchange(m_looksAgain, false))
            look();
    });
}

/// Only what is the same as at the look before is read: somebody may still be writing.
void ScanFolder::compare(const QList<ScanMark> &marks)
{
    QSet<QString> there;
    for (const ScanMark &mark : marks) {
        const QString text = mark.text();
        there.insert(text);
        if (m_memory.known.contains(text) || m_aside.contains(text))
            continue;
        const bool isSame = m_before.value(mark.path) == mark;
        m_before.insert(mark.path, mark);
        if (!isSame) {
            if (!m_watcher.files().contains(mark.path))
                m_watcher.addPath(mark.path); // it grows without a word of the folder
            m_quiet.start();
        } else if (!m_toRead.contains(mark)
                   && std::none_of(
                       m_arrived.begin(), m_arrived.end(),
                       [&mark](const ArrivedScan &scan) { return scan.mark == mark; })) {
            m_toRead.append(mark);
        }
    }
    forget(there);
    readNext();
}

/// What is not there any more, or not as it was.
void ScanFolder::forget(const QSet<QString> &there)
{
    const qsizetype known = m_memory.known.size();
    m_memory.known.removeIf([&there](const QString &text) { return !there.contains(text); });
    if (m_memory.known.size() != known)
        m_store.remember(m_memory);
    const qsizetype gone = m_arrived.removeIf(
        [&there](const ArrivedScan &scan) { return !there.contains(scan.mark.text()); });
    if (gone > 0)
        Q_EMIT changed();
}

void ScanFolder::readNext()
{
    if (m_isReading || m_toRead.isEmpty())
        return;
    m_isReading = true;
    const ScanMark mark = m_toRead.takeFirst();
    whenDone(QtConcurrent::run([mark] { return readScan(mark); }), this,
             [this, mark](const Result<ArrivedScan> &scan) {
                 m_isReading = false;
                 take(mark, scan);
                 readNext();
             });
}

void ScanFolder::take(const ScanMark &mark, const Result<ArrivedScan> &scan)
{
    if (m_before.value(mark.path) != mark)
        return; // another folder by now, or it was written into meanwhile
    m_watcher.removePath(mark.path);
    if (!scan && scan.error().kind == Error::Kind::Corrupt) {
        m_watcher.addPath(mark.path); // the end of it is still to come
        return;
    }
    if (!scan) {
        m_aside.insert(mark.text());
        return;
    }
    m_arrived.append(*scan);
    while (m_arrived.size() > mostOffered)
        m_aside.insert(m_arrived.takeFirst().mark.text());
    Q_EMIT changed();
}

bool ScanFolder::wasSent(const QByteArray &hash) const
{
    return m_memory.sent.contains(QString::fromLatin1(hash.toHex()));
}

void ScanFolder::noteSent(const QString &path)
{
    for (qsizetype i = 0; i < m_arrived.size(); ++i) {
        if (m_arrived.at(i).mark.path != path)
            continue;
        const ArrivedScan scan = m_arrived.takeAt(i);
        m_memory.known.append(scan.mark.text());
        m_memory.sent.append(QString::fromLatin1(scan.hash.toHex()));
        while (m_memory.sent.size() > mostRemembered)
            m_memory.sent.removeFirst();
        m_store.remember(m_memory);
        Q_EMIT changed();
        return;
    }
}

void ScanFolder::setAside(const QString &path)
{
    const qsizetype gone = m_arrived.removeIf([this, &path](const ArrivedScan &scan) {
        if (scan.mark.path != path)
            return false;
        m_aside.insert(scan.mark.text());
        return true;
    });
    if (gone > 0)
        Q_EMIT changed();
}

} // namespace tasuki
