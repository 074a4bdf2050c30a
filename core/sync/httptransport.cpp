// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/httptransport.h"

#include "core/sync/httpexchange.h"
#include "core/wire/gzip.h"

#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>

namespace tasuki {

HttpTransport::HttpTransport(ServerLine line, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_line(std::move(line))
    , m_clock(clock)
{ }

HttpTransport::~HttpTransport()
{
    // What is under way goes before the network it hangs on.
    qDeleteAll(findChildren<HttpExchange *>(Qt::FindDirectChildrenOnly));
}

QNetworkAccessManager &HttpTransport::network(HttpLane lane)
{
    const auto [place, isNew] = m_networks.try_emplace(lane);
    if (isNew) {
        place->second.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
        place->second.setAutoDeleteReplies(false);
    }
    return place->second;
}

QNetworkRequest HttpTransport::networkRequest(const HttpRequest &request) const
{
    QUrl url = m_line.base;
    url.setPath(request.path);
    QNetworkRequest result(url);
    result.setSslConfiguration(m_line.tls);
    nameProgram(result);
    result.setRawHeader("Accept",
                        request.expects == HttpContent::Bytes
                            ? "application/octet-stream, application/json"
                            : "application/json");
    result.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    result.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    result.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    // Said by hand, Qt leaves unfolding to us: it takes half a stream for a whole one.
    result.setRawHeader("Accept-Encoding", "gzip");
    if (!request.body.isEmpty() || request.secretBody)
        result.setHeader(QNetworkRequest::ContentTypeHeader,
                         request.sends == HttpContent::Bytes
                             ? QByteArrayLiteral("application/octet-stream")
                             : QByteArrayLiteral("application/json; charset=utf-8"));
    if (request.token)
        result.setRawHeader(
            "Authorization",
            "Bearer " + QByteArray(request.token->view().data(), qsizetype(request.token->size())));
    return result;
}

void HttpTransport::send(HttpRequest request, Answered answered)
{
    // Qt wants a QByteArray; this one only borrows the secret's memory, which the exchange holds.
    QByteArray body = request.secretBody ? QByteArray::fromRawData(
                          request.secretBody->view().data(), qsizetype(request.secretBody->size()))
                                         : request.body;
    QNetworkRequest head = networkRequest(request);
    const bool mayFold = !request.secretBody && request.sends == HttpContent::Json;
    if (mayFold && body.size() >= worthGzip) { // the length of a secret tells nothing
        if (const QByteArray small = gzipped(body); !small.isEmpty()) {
            body = small;
            head.setRawHeader("Content-Encoding", "gzip");
        }
    }
    QNetworkReply *reply = network(request.lane).sendCustomRequest(head, request.method, body);
    LineFailure context;
    context.now = m_clock.now();
    context.lastServerTime = m_lastServerTime;
    auto told = [this, answered = std::move(answered)](HttpAnswer answer) {
        if (answer.serverTime.isValid())
            m_lastServerTime = answer.serverTime;
        answered(std::move(answer));
    };
    new HttpExchange(reply, std::move(request), std::move(context), std::move(told), this);
}

} // namespace tasuki
