// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/sync/errand.h"

#include <functional>

namespace tasuki {

/// Gets this device a new certificate long before the old one ends, with a new key, so that nobody
/// ever has to ask for a one-time code again (security.md 4.2: from day 60 of 180).
///
/// The session that runs goes on with the old one; the next unlock uses the new one, and with that
/// the server forgets the old. An answer that does not arrive costs nothing: it asks again.
class CertificateRenewal final : public Errand {
public:
    static constexpr qint64 renewBeforeDays = 120;

    struct Renewed {
        QByteArray certificate; ///< PEM
        Secret key; ///< PEM
    };
    using Keep = std::function<void(Renewed)>;

    /// `certificatePem` is the newest this device has.
    CertificateRenewal(const Clock &clock, const QByteArray &certificatePem, Keep keep);

    bool isDue() const override;
    void run(Transport &transport, std::shared_ptr<const Secret> token) override;

private:
    void answered(const HttpAnswer &answer, const std::shared_ptr<Secret> &key);
    Result<void> take(const HttpAnswer &answer, Secret &key);

    const Clock &m_clock;
    QDateTime m_notAfter;
    Keep m_keep;
    bool m_isUnderWay = false;
    qint64 m_notBeforeMs = 0; ///< monotonic
};

} // namespace tasuki
