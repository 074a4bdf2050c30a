// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/networkproblem.h"

#include <algorithm>
#include <array>

namespace tasuki {

namespace {

    bool isAboutTime(const QSslError &error)
    {
        return error.error() == QSslError::CertificateExpired
            || error.error() == QSslError::CertificateNotYetValid;
    }

    /// A clock the server agreed with lately is not the culprit.
    bool isClockCredible(const LineFailure &failure)
    {
        constexpr qint64 twoDays = 2 * 24 * 3600;
        return failure.lastServerTime.isValid()
            && std::abs(failure.lastServerTime.secsTo(failure.now)) < twoDays;
    }

    Error::Kind kindOfTls(const LineFailure &failure)
    {
        const bool isTimeOnly = !failure.tls.isEmpty()
            && std::all_of(failure.tls.begin(), failure.tls.end(), isAboutTime);
        return isTimeOnly && !isClockCredible(failure) ? Error::Kind::ClockSkew
                                                       : Error::Kind::Untrusted;
    }

    bool mentions(const QString &text, std::initializer_list<const char *> words)
    {
        return std::any_of(words.begin(), words.end(), [&text](const char *word) {
            return text.contains(QLatin1String(word), Qt::CaseInsensitive);
        });
    }

    /// The server ends a handshake with a device it does not know by an alert, which Qt reports as
    /// an unknown error with OpenSSL's words in it (security.md 4.1).
    bool isRefusedDevice(const QString &text)
    {
        return mentions(text,
                        {"alert certificate required", "alert unknown ca", "alert bad certificate",
                         "alert certificate revoked", "alert certificate expired",
                         "alert certificate unknown", "alert access denied",
                         "alert unsupported certificate"});
    }

    /// Plain HTTP where TLS was expected: a log-in page of the network in between.
    bool isPlainAnswer(const QString &text)
    {
        return mentions(text, {"wrong version number", "http request", "packet length too long"});
    }

    Error::Kind kindOf(const LineFailure &failure)
    {
        if (failure.isTimeout || failure.code == QNetworkReply::TimeoutError)
            return Error::Kind::Timeout;
        if (!failure.tls.isEmpty())
            return kindOfTls(failure);
        if (isRefusedDevice(failure.text))
            return Error::Kind::NotEnrolled;
        if (isPlainAnswer(failure.text))
            return Error::Kind::Portal;
        if (failure.code == QNetworkReply::SslHandshakeFailedError)
            return Error::Kind::Untrusted;
        return Error::Kind::Offline;
    }

} // namespace

Error errorOf(const LineFailure &failure)
{
    return {kindOf(failure), failure.text};
}

Error errorOf(int status, const QString &code)
{
    const QString detail = QStringLiteral("the server answered %1 %2").arg(status).arg(code);
    if (code == u"device_revoked" || code == u"device_unknown" || code == u"not_enrolled")
        return {Error::Kind::NotEnrolled, detail};
    switch (status) {
    case 400:
    case 422:
        return {Error::Kind::Invalid, detail};
    case 401:
        return {Error::Kind::Unauthorized, detail};
    case 403:
        return {Error::Kind::Forbidden, detail};
    case 404:
        return {Error::Kind::NotFound, detail};
    case 408:
        return {Error::Kind::Timeout, detail};
    case 409:
        return {Error::Kind::Conflict, detail};
    case 413:
        return {Error::Kind::TooLarge, detail};
    case 423:
        return {Error::Kind::Locked, detail};
    case 426:
        return {Error::Kind::Newer, detail};
    case 429:
    case 503:
        return {Error::Kind::Busy, detail};
    default:
        return {Error::Kind::Server, detail};
    }
}

} // namespace tasuki
