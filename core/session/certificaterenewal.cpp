// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/certificaterenewal.h"

#include "core/base/log.h"
#include "core/crypto/certificate.h"
#include "core/crypto/certificaterequest.h"
#include "core/wire/renewal.h"

namespace tasuki {

namespace {

    constexpr qint64 againAfterMs = 60LL * 60 * 1000;

    void warn(const Error &error)
    {
        qCWarning(logSync) << "the device's certificate was not renewed:" << error.detail;
    }

} // namespace

CertificateRenewal::CertificateRenewal(const Clock &clock, const QByteArray &certificatePem,
                                       Keep keep)
    : m_clock(clock)
    , m_keep(std::move(keep))
{
    if (const auto certificate = certificateFromPem(certificatePem))
        m_notAfter = certificate->notAfter;
}

bool CertificateRenewal::isDue() const
{
    return !m_isUnderWay && m_notAfter.isValid() && m_clock.monotonicMs() >= m_notBeforeMs
        && m_clock.now() > m_notAfter.addDays(-renewBeforeDays);
}

void CertificateRenewal::run(Transport &transport, std::shared_ptr<const Secret> token)
{
    m_notBeforeMs = m_clock.monotonicMs() + againAfterMs;
    auto key = makeKey();
    if (!key)
        return warn(key.error());
    const auto request = makeCertificateRequest(*key, QStringLiteral("tasuki"));
    if (!request)
        return warn(request.error());
    HttpRequest http;
    http.method = "POST";
    http.path = QStringLiteral("/v1/device/certificate");
    http.body = encode(RenewalRequest{*request});
    http.token = std::move(token);
    http.maxAnswerBytes = 64 * 1024;
    m_isUnderWay = true;
    const auto kept = std::make_shared<Secret>(std::move(*key));
    transport.send(http, [this, kept](const HttpAnswer &answer) { answered(answer, kept); });
}

void CertificateRenewal::answered(const HttpAnswer &answer, const std::shared_ptr<Secret> &key)
{
    m_isUnderWay = false;
    if (const auto taken = take(answer, *key); !taken)
        warn(taken.error());
}

/// Nothing is kept that this device could not use.
Result<void> CertificateRenewal::take(const HttpAnswer &answer, Secret &key)
{
    if (answer.problem)
        return *answer.problem;
    const auto renewal = renewalAnswerFromBytes(answer.body);
    if (!renewal)
        return renewal.error();
    const auto certificate = certificateFromPem(renewal->certificate);
    if (!certificate)
        return certificate.error();
    const auto fingerprint = keyFingerprint(key);
    if (!fingerprint || certificate->keyFingerprint != *fingerprint)
        return Error{Error::Kind::Invalid,
                     QStringLiteral("the certificate is not for this device's key")};
    if (certificate->notAfter < m_notAfter)
        return Error{Error::Kind::Invalid, QStringLiteral("the certificate ends earlier")};
    m_notAfter = certificate->notAfter;
    m_keep({renewal->certificate, std::move(key)});
    return {};
}

} // namespace tasuki
