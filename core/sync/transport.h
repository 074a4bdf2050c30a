// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/secret.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace tasuki {

/// What a body is: a message of the protocol, or bytes of a file.
enum class HttpContent { Json, Bytes };

/// What must not wait for each other: each has connections of its own. After a break Qt sends again
/// what had no answer yet, and lets the next question wait behind it on the same connection – for
/// as long as the server waits for news.
enum class HttpLane { Questions, Waiting, Files };

/// One question to the server, as a value.
struct HttpRequest {
    QByteArray method = "GET";
    HttpLane lane = HttpLane::Questions;
    QString path; ///< "/v1/hello"
    QByteArray body;
    std::shared_ptr<const Secret> secretBody; ///< sent instead of body; wiped with its last owner
    HttpContent sends = HttpContent::Json;
    HttpContent expects = HttpContent::Json; ///< of an answer with status 200; refusals are JSON
    std::shared_ptr<const Secret> token; ///< Authorization: Bearer
    std::chrono::milliseconds timeout = std::chrono::seconds(60); ///< for the whole exchange
    qint64 maxAnswerBytes = 16 * 1024 * 1024;
};

/// What came back. Without `problem` it is an answer of our own server with status 200.
struct HttpAnswer {
    std::optional<Error> problem;
    int status = 0; ///< 0 when there was no HTTP answer
    QString code; ///< of the server's problem body, e.g. "device_revoked"
    QByteArray body;
    QDateTime serverTime; ///< from the Date header; invalid when none
    std::chrono::seconds retryAfter{0};
};

/// The way to one server. Answers exactly once per request, on the thread it lives on, never from
/// inside send(). Destroying it drops what is under way without an answer.
class Transport {
public:
    using Answered = std::function<void(HttpAnswer)>;
    virtual ~Transport() = default;
    virtual void send(HttpRequest request, Answered answered) = 0;
};

} // namespace tasuki
