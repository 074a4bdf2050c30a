// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/certificatekeeper.h"

#include "core/base/log.h"

namespace tasuki {

CertificateKeeper::CertificateKeeper(Subject subject, const Clock &clock,
                                     std::chrono::milliseconds every, Renewed renewed)
    : m_subject(std::move(subject))
    , m_clock(clock)
    , m_renewed(std::move(renewed))
    , m_thread([this, every](const std::stop_token &stop) { run(stop, every); })
{ }

void CertificateKeeper::run(const std::stop_token &stop, std::chrono::milliseconds every)
{
    std::unique_lock lock(m_mutex);
    while (!m_pause.wait_for(lock, stop, every, [&stop] { return stop.stop_requested(); }))
        look();
}

/// A month is left when it begins to fail, so that saying so is enough.
void CertificateKeeper::look()
{
    const auto keys = ServerKeys::load(m_subject.dataFolder, m_subject.hostNames, m_clock);
    if (!keys) {
        qCWarning(logServer) << "the server's certificate was not looked at:"
                             << keys.error().detail;
        return;
    }
    if (keys->certificatePem == m_subject.certificatePem)
        return;
    if (const auto taken = m_renewed(*keys); !taken) {
        qCWarning(logServer) << "the server's new certificate is not in use:"
                             << taken.error().detail;
        return;
    }
    m_subject.certificatePem = keys->certificatePem;
    qCInfo(logServer) << "the server has a new certificate";
}

} // namespace tasuki
