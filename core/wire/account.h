// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/domain/people.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

namespace tasuki {

/// GET /v1/hello
struct Hello {
    int protocol = 1;
    QString minimumClient;
    QString epoch;
    QDateTime time;
    QString region;
    bool operator==(const Hello &) const = default;
};

/// POST /v1/enrol on the enrolment port: one-time code + ID + first password → certificate.
/// Carries secrets, so it is encoded straight into bytes that are wiped.
struct EnrolRequest {
    QString login;
    Secret password; ///< the password the person chose; it becomes the server password on first
                     ///< enrolment
    Secret code;
    QByteArray certificateRequest; ///< PEM, PKCS#10; its subject is ignored
};

struct EnrolAnswer {
    DeviceId device;
    Person person;
    QByteArray certificate; ///< PEM
    QByteArray authority; ///< PEM of the CA, equal to the one pinned
    quint16 apiPort = 0;
    bool operator==(const EnrolAnswer &) const = default;
};

/// POST /v1/session on the API port (client certificate required).
struct SessionRequest {
    QString login;
    Secret password;
};

/// Tokens are opaque references, bound to the device certificate; lives are in seconds
/// (security.md 4.3).
struct SessionAnswer {
    Secret token;
    int tokenSeconds = 600;
    Secret refresh;
    int refreshSeconds = 12 * 3600;
    Person person;
    QDateTime time;
    /// How long the device may be opened without a word from here; 0 = not said, as by servers that
    /// were written before there was a lease.
    int leaseSeconds = 0;
};

/// POST /v1/session/refresh {refresh}; the same refresh within 60 s gives the same successor.
struct RefreshRequest {
    Secret refresh;
};

/// GET /v1/directory
struct Directory {
    QList<Office> offices;
    QList<Person> people;
    bool operator==(const Directory &) const = default;
};

/// Every error of the server: {"error":code,"detail":…,"retry":bool}.
struct ProblemBody {
    QString code;
    QString detail;
    bool retry = false;
    bool operator==(const ProblemBody &) const = default;
};

Secret encode(const EnrolRequest &request);
Secret encode(const SessionRequest &request);
Secret encode(const RefreshRequest &request);
QByteArray encode(const Hello &hello);
QByteArray encode(const EnrolAnswer &answer);
Secret encode(const SessionAnswer &answer);
QByteArray encode(const Directory &directory);
QByteArray encode(const ProblemBody &problem);
Result<EnrolRequest> enrolRequestFromBytes(std::string_view bytes);
Result<SessionRequest> sessionRequestFromBytes(std::string_view bytes);
Result<RefreshRequest> refreshRequestFromBytes(std::string_view bytes);
Result<Hello> helloFromBytes(const QByteArray &bytes);
Result<EnrolAnswer> enrolAnswerFromBytes(const QByteArray &bytes);
Result<SessionAnswer> sessionAnswerFromBytes(std::string_view bytes);
Result<Directory> directoryFromBytes(const QByteArray &bytes);
Result<ProblemBody> problemFromBytes(const QByteArray &bytes);

} // namespace tasuki
