// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/server/hostile/bystander.h"

#include "tests/support/numberfrom.h"

#include <QElapsedTimer>
#include <QFile>

#include <sys/resource.h>
#include <unistd.h>

namespace tasuki {

Bystander::Bystander(const RunningServer &ward, const RunningServer::Device &device,
                     QByteArray token)
    : m_ward(ward)
    , m_device(device)
    , m_token(std::move(token))
    , m_thread([this] { goOn(); })
{ }

Bystander::~Bystander()
{
    m_isEnough = true;
    m_thread.join();
}

void Bystander::goOn()
{
    while (!m_isEnough) {
        QElapsedTimer clock;
        clock.start();
        const auto answer = m_ward.ask(m_device, "POST", "/v1/sync/pull", "{}", m_token);
        m_slowest = std::max(m_slowest.load(), clock.elapsed());
        m_unanswered += answer.status == 200 ? 0 : 1;
        ++m_asked;
        m_asked.notify_all();
    }
}

void Bystander::waitForAnswers(int more) const
{
    int now = m_asked;
    for (const int until = now + more; now < until; now = m_asked)
        m_asked.wait(now);
}

qint64 residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * ::sysconf(_SC_PAGESIZE);
}

int connectionsAllowed(int wanted)
{
    constexpr rlim_t others = 500;
    rlimit limit{};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);
    ::getrlimit(RLIMIT_NOFILE, &limit);
    const rlim_t spare = limit.rlim_cur > others ? limit.rlim_cur - others : 0;
    return static_cast<int>(std::min<rlim_t>(static_cast<rlim_t>(wanted), spare / 2));
}

qint64 patienceMs()
{
    return numberFrom("TASUKI_SIEGE_PATIENCE_MS", 30'000);
}

} // namespace tasuki
