// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/httpexchange.h"

#include "core/wire/account.h"
#include "core/wire/gzip.h"

namespace tasuki {

namespace {

    std::chrono::seconds retryAfter(const QNetworkReply &reply)
    {
        constexpr int longest = 3600;
        bool ok = false;
        const int seconds = reply.rawHeader("Retry-After").trimmed().toInt(&ok);
        return std::chrono::seconds(ok ? std::clamp(seconds, 0, longest) : 0);
    }

    QDateTime serverTime(const QNetworkReply &reply)
    {
        QString text = QString::fromLatin1(reply.rawHeader("Date")).trimmed();
        if (text.endsWith(u"GMT")) // what HTTP writes, and what Qt does not read
            text.replace(text.size() - 3, 3, QStringLiteral("+0000"));
        return QDateTime::fromString(text, Qt::RFC2822Date).toUTC();
    }

    Result<QByteArray> unfolded(const QNetworkReply &reply, const QByteArray &body, qint64 most)
    {
        const QByteArray coding = reply.rawHeader("Content-Encoding").trimmed().toLower();
        if (coding.isEmpty() || coding == "identity")
            return body;
        if (coding == "gzip")
            return ungzipped(body, most);
        return Error{Error::Kind::Invalid, QStringLiteral("an answer in an unknown coding")};
    }

    bool isOurContent(const QNetworkReply &reply, HttpContent expected)
    {
        const QString type = reply.header(QNetworkRequest::ContentTypeHeader).toString();
        const bool isBytes = type.compare(u"application/octet-stream", Qt::CaseInsensitive) == 0;
        return type.startsWith(u"application/json", Qt::CaseInsensitive)
            || (isBytes && expected == HttpContent::Bytes);
    }

} // namespace

HttpExchange::HttpExchange(QNetworkReply *reply, HttpRequest request, LineFailure context,
                           Told told, QObject *parent)
    : QObject(parent)
    , m_reply(reply)
    , m_request(std::move(request))
    , m_failure(std::move(context))
    , m_told(std::move(told))
{
    m_reply->setParent(this);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::collect);
    connect(m_reply, &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_failure.tls = errors; });
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::finish, Qt::QueuedConnection);
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        m_failure.isTimeout = true;
        m_reply->abort();
    });
    m_deadline.start(m_request.timeout);
}

void HttpExchange::collect()
{
    if (m_body.size() + m_reply->bytesAvailable() > m_request.maxAnswerBytes) {
        m_isTooLarge = true;
        m_reply->abort();
        return;
    }
    m_body += m_reply->readAll();
}

void HttpExchange::finish()
{
    m_deadline.stop();
    if (m_reply->isOpen() && !m_isTooLarge && !m_failure.isTimeout)
        collect();
    deleteLater();
    m_told(answer());
}

HttpAnswer HttpExchange::portal(int status) const
{
    HttpAnswer result;
    result.status = status;
    result.problem = Error{Error::Kind::Portal,
                           QStringLiteral("something else answered, status %1").arg(status)};
    return result;
}

HttpAnswer HttpExchange::answer() const
{
    HttpAnswer result;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_isTooLarge) {
        result.problem = Error{Error::Kind::TooLarge, QStringLiteral("the answer has no end")};
        return result;
    }
    const QNetworkReply::NetworkError code = m_reply->error();
    const bool isLineFailure = m_failure.isTimeout || !m_failure.tls.isEmpty() || status == 0
        || (code != QNetworkReply::NoError && code < QNetworkReply::ProxyConnectionRefusedError);
    if (isLineFailure) {
        LineFailure failure = m_failure;
        failure.code = code;
        failure.text = m_reply->errorString();
        result.problem = errorOf(failure);
        return result;
    }
    const bool isGateway = status == 429 || status >= 500;
    if (!isOurContent(*m_reply, m_request.expects) && (!isGateway || status == 511))
        return portal(status);
    result.status = status;
    result.serverTime = serverTime(*m_reply);
    result.retryAfter = retryAfter(*m_reply);
    const auto body = unfolded(*m_reply, m_body, m_request.maxAnswerBytes);
    if (!body) {
        const bool isTooLarge = body.error().kind == Error::Kind::TooLarge;
        result.problem
            = Error{isTooLarge ? Error::Kind::TooLarge : Error::Kind::Server, body.error().detail};
        return result;
    }
    result.body = *body;
    if (status == 200)
        return result;
    if (const auto problem = problemFromBytes(result.body))
        result.code = problem->code;
    result.problem = errorOf(status, result.code);
    return result;
}

} // namespace tasuki
