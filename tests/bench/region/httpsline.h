// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "tests/bench/region/lineloop.h"

#include <QByteArray>

#include <memory>

namespace tasuki::bench {

/// What every connection of the benchmark is made with: TLS 1.3, P-256, the pinned authority, no
/// resumption – as our own client and server have it.
class TlsSettings {
public:
    explicit TlsSettings(const QByteArray &authorityPem);
    ~TlsSettings();
    TlsSettings(const TlsSettings &) = delete;
    TlsSettings &operator=(const TlsSettings &) = delete;

private:
    friend class HttpsLine;
    struct Private;
    std::unique_ptr<Private> d;
};

/// One kept-alive HTTPS connection with a device's certificate: a question at a time, or, once it
/// was upgraded, a WebSocket that only listens. Much leaner than the real client, so that a few
/// hundred of them leave the machine to the server.
class HttpsLine {
public:
    struct Answer {
        int status = 0; ///< 0: the line broke
        QByteArray body;
        qsizetype wireBytes = 0;
        int retryAfter = 0; ///< seconds, where the server says so
    };
    using Answered = std::function<void(const Answer &)>;

    HttpsLine(LineLoop &loop, const TlsSettings &tls, quint16 port,
              const QByteArray &certificatePem, const Secret &keyPem);
    ~HttpsLine();
    HttpsLine(const HttpsLine &) = delete;
    HttpsLine &operator=(const HttpsLine &) = delete;

    /// Connects first where needed. The body goes compressed when it is long, as the client does.
    void ask(const char *method, const QByteArray &path, const QByteArray &token,
             const QByteArray &body, Answered answered);
    void listen(const QByteArray &path, const QByteArray &token, Answered opened,
                std::function<void()> poked);
    bool isOpen() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace tasuki::bench
