// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/sync/serverline.h"
#include "core/sync/transport.h"

#include <QNetworkAccessManager>
#include <QObject>

#include <map>

namespace tasuki {

/// HTTPS to our server, and to nobody else: an answer counts only when the pinned authority vouches
/// for the other end and the content is ours. Redirects are not followed, answers are cut off at
/// their limit, and a line that only trickles is given up at the request's time-out.
class HttpTransport final : public QObject, public Transport {
    Q_OBJECT

public:
    HttpTransport(ServerLine line, const Clock &clock, QObject *parent = nullptr);
    ~HttpTransport() override;

    void send(HttpRequest request, Answered answered) override;

private:
    QNetworkRequest networkRequest(const HttpRequest &request) const;
    QNetworkAccessManager &network(HttpLane lane);

    ServerLine m_line;
    const Clock &m_clock;
    QDateTime m_lastServerTime;
    std::map<HttpLane, QNetworkAccessManager> m_networks; ///< as they are needed
};

} // namespace tasuki
