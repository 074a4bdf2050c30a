// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/syncdriver.h"

#include "core/sync/syncloop.h"

#include <QRandomGenerator>

namespace tasuki {

SyncDriver::SyncDriver(StorageThread &storage, std::shared_ptr<SyncEngine> engine,
                       MakeParts makeParts, const Clock &clock, SyncPace pace, Random random,
                       QObject *parent)
    : QObject(parent)
{
    if (!random)
        random = [] { return QRandomGenerator::global()->generateDouble(); };
    m_loop = new SyncLoop(storage, std::move(engine), std::move(makeParts), clock, pace,
                          std::move(random));
    m_loop->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_loop, &QObject::deleteLater);
    connect(m_loop, &SyncLoop::connectivityChanged, this, [this](const Connectivity &now) {
        m_connectivity = now;
        Q_EMIT connectivityChanged(now);
    });
    connect(m_loop, &SyncLoop::baseChanged, this, &SyncDriver::baseChanged);
    connect(m_loop, &SyncLoop::outboxChanged, this, &SyncDriver::outboxChanged);
    connect(m_loop, &SyncLoop::fileMoved, this, &SyncDriver::fileMoved);
    m_thread.setObjectName(QStringLiteral("sync"));
    m_thread.start();
}

SyncDriver::~SyncDriver()
{
    m_thread.quit();
    m_thread.wait();
}

void SyncDriver::start()
{
    QMetaObject::invokeMethod(m_loop, &SyncLoop::start, Qt::QueuedConnection);
}

void SyncDriver::localWrite()
{
    QMetaObject::invokeMethod(m_loop, &SyncLoop::localWrite, Qt::QueuedConnection);
}

void SyncDriver::retryNow()
{
    QMetaObject::invokeMethod(m_loop, &SyncLoop::retryNow, Qt::QueuedConnection);
}

void SyncDriver::moveFiles()
{
    QMetaObject::invokeMethod(m_loop, &SyncLoop::moveFiles, Qt::QueuedConnection);
}

void SyncDriver::setRoomsOnScreen(const QList<ScopeId> &rooms)
{
    QMetaObject::invokeMethod(
        m_loop, [loop = m_loop, rooms] { loop->setRoomsOnScreen(rooms); }, Qt::QueuedConnection);
}

} // namespace tasuki
