// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/sql/postgreschannel.h"

#include "core/server/sql/postgreserror.h"
#include "core/server/sql/postgreslink.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>
#include <QTimer>
#include <QVariant>

#include <chrono>

namespace tasuki {

namespace {

    using namespace std::chrono_literals;

    constexpr auto gatheringTime = 100ms;
    constexpr auto lookEvery = 2s; ///< whether the connection still lives
    constexpr qsizetype idsPerNotice = 150; ///< PostgreSQL takes less than 8000 bytes

    QString channelName()
    {
        return QStringLiteral("tasuki_moved");
    }

} // namespace

/// Lives on the channel's thread.
class PostgresChannel::Worker final : public QObject {
public:
    explicit Worker(QString where)
        : m_where(std::move(where))
    { }

    void begin();
    void end();
    void announce(const QSet<ScopeId> &moved);
    void setListener(Listener listener) { m_listener = std::move(listener); }

private:
    void look();
    bool connectLink();
    void send();
    void hear(QSqlDriver::NotificationSource source, const QString &payload) const;

    QString m_where;
    PostgresLink m_link;
    Listener m_listener;
    QSet<ScopeId> m_waiting;
    std::unique_ptr<QTimer> m_gathering;
    std::unique_ptr<QTimer> m_looking;
};

void PostgresChannel::Worker::begin()
{
    m_gathering = std::make_unique<QTimer>();
    m_gathering->setSingleShot(true);
    m_gathering->setInterval(gatheringTime);
    QObject::connect(m_gathering.get(), &QTimer::timeout, this, [this] { send(); });
    m_looking = std::make_unique<QTimer>();
    m_looking->setInterval(lookEvery);
    QObject::connect(m_looking.get(), &QTimer::timeout, this, [this] { look(); });
    m_looking->start();
    connectLink();
}

void PostgresChannel::Worker::end()
{
    m_looking.reset();
    m_gathering.reset();
    send();
    m_link.close();
}

bool PostgresChannel::Worker::connectLink()
{
    if (!m_link.open(m_where))
        return false;
    QSqlDriver *driver = m_link.database().driver();
    QObject::connect(driver, &QSqlDriver::notification, this,
                     [this](const QString &, QSqlDriver::NotificationSource source,
                            const QVariant &payload) { hear(source, payload.toString()); });
    if (driver->subscribeToNotification(channelName()))
        return true;
    m_link.close();
    return false;
}

/// The driver does not say when its connection has gone; asking something does.
void PostgresChannel::Worker::look()
{
    const bool isAlive
        = m_link.isOpen() && QSqlQuery(m_link.database()).exec(QStringLiteral("SELECT 1"));
    if (!isAlive && connectLink())
        send();
}

void PostgresChannel::Worker::announce(const QSet<ScopeId> &moved)
{
    m_waiting.unite(moved);
    if (m_gathering && !m_gathering->isActive())
        m_gathering->start();
}

void PostgresChannel::Worker::send()
{
    while (!m_waiting.isEmpty() && m_link.isOpen()) {
        QStringList ids;
        QSet<ScopeId> taken;
        for (const ScopeId &scope : std::as_const(m_waiting)) {
            if (ids.size() == idsPerNotice)
                break;
            ids.append(scope.toString());
            taken.insert(scope);
        }
        QSqlQuery query(m_link.database());
        query.prepare(QStringLiteral("SELECT pg_notify(?, ?)"));
        query.addBindValue(channelName());
        query.addBindValue(ids.join(u','));
        if (!query.exec()) { // kept for when the connection is back
            (void)postgresError(query.lastError(), "moved.notify", m_link.isOpen());
            return;
        }
        m_waiting.subtract(taken);
    }
}

void PostgresChannel::Worker::hear(QSqlDriver::NotificationSource source,
                                   const QString &payload) const
{
    if (source == QSqlDriver::SelfSource || !m_listener)
        return;
    QSet<ScopeId> moved;
    for (const QString &text : payload.split(u',', Qt::SkipEmptyParts)) {
        if (const auto id = ScopeId::fromString(text))
            moved.insert(*id);
    }
    if (!moved.isEmpty())
        m_listener(moved);
}

PostgresChannel::PostgresChannel(const QString &where)
    : m_worker(std::make_unique<Worker>(where))
{
    m_worker->moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(m_worker.get(), [this] { m_worker->begin(); });
}

PostgresChannel::~PostgresChannel()
{
    QMetaObject::invokeMethod(
        m_worker.get(), [this] { m_worker->end(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void PostgresChannel::announce(const QSet<ScopeId> &moved)
{
    QMetaObject::invokeMethod(m_worker.get(), [this, moved] { m_worker->announce(moved); });
}

void PostgresChannel::setListener(Listener listener)
{
    QMetaObject::invokeMethod(
        m_worker.get(), [this, listener = std::move(listener)] { m_worker->setListener(listener); },
        Qt::BlockingQueuedConnection);
}

} // namespace tasuki
