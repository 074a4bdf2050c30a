// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/storagethread.h"

namespace tasuki {

StorageThread::StorageThread()
    : m_context(std::make_unique<QObject>())
{
    m_thread.setObjectName(QStringLiteral("tasuki-storage"));
    m_context->moveToThread(&m_thread);
    m_thread.start();
}

StorageThread::~StorageThread()
{
    // Behind everything that was handed over, so that all of it is done.
    QMetaObject::invokeMethod(
        m_context.get(), [this] { m_thread.quit(); }, Qt::QueuedConnection);
    m_thread.wait();
}

} // namespace tasuki
