// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/domain/people.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QList>
#include <QString>

#include <utility>

namespace tasuki {

/// Who makes a request: established by the device certificate and the session token, looked up anew
/// for every request, so that a revoked device or person is out at once.
struct Caller {
    PersonId person;
    OfficeId office;
    Profession profession = Profession::Clerk;
    DeviceId device;
};

/// One HTTP request after framing, limits and authentication. Handlers are plain functions of it.
struct ServerRequest {
    QByteArray method;
    QByteArray path; ///< "/v1/sync/pull", without query
    QByteArray query;
    QByteArrayList parameters; ///< what stands in the path for the {words} of its route
    QByteArray body;
    QByteArray bearer; ///< content of Authorization: Bearer
    QByteArray
        certificateDer; ///< the client certificate of this connection; empty on the enrolment port
    QByteArray address; ///< of the peer, for throttling
    QByteArray protocol; ///< Tasuki-Proto; empty when the client does not say
    QByteArray client; ///< Tasuki-Client, the version of its program
    QByteArray encoding; ///< Content-Encoding of the body as it came
    bool takesGzip = false; ///< an answer may be compressed
    Caller caller; ///< filled for authenticated routes
};

struct ServerResponse {
    int status = 200;
    QByteArray body;
    QByteArray contentType = "application/json; charset=utf-8";
    QList<std::pair<QByteArray, QByteArray>> headers;
    /// The body holds no secret and may be compressed. Never for tokens: the length of a compressed
    /// answer tells of its content.
    bool mayShrink = false;
};

} // namespace tasuki
