// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/http/httplimits.h"
#include "core/server/http/requesthandler.h"

#include <QList>
#include <QString>

#include <chrono>
#include <memory>
#include <optional>

namespace tasuki {

/// Both doors of the server on the network: takes bytes to requests, asks the handler on a pool
/// thread, takes responses back to bytes. Knows nothing of sheets or people.
///
/// All sockets live on one thread, so connections need no locks; only the handler runs elsewhere.
class HttpServer final {
public:
    struct Settings {
        QString address;
        quint16 apiPort = 0; ///< 0 = any free one
        quint16 enrolPort = 0;
        QByteArray certificatePem;
        Secret keyPem;
        QByteArray authorityPem;
        HttpLimits limits;
    };
    static Result<std::unique_ptr<HttpServer>> start(const Settings &settings,
                                                     RequestHandler &handler);
    ~HttpServer(); ///< stops

    /// For all connections from now on; those that are there keep theirs. From any thread. Invalid
    /// when the parts do not fit.
    Result<void> useCertificate(const QByteArray &certificatePem, const Secret &keyPem);

    quint16 apiPort() const;
    quint16 enrolPort() const;

    struct Load {
        std::size_t connections = 0;
        std::size_t sockets = 0; ///< WebSockets among them
        std::size_t waitingRequests = 0; ///< for a thread
    };
    /// Nothing when the thread all sockets hang on takes nothing up within this time.
    std::optional<Load> load(std::chrono::milliseconds patience) const;

    /// Something in these scopes is new: tell those who listen. From any thread, returns at once.
    void scopesMoved(const QList<ScopeId> &scopes);

    /// Takes no new connections, finishes the requests in flight, closes WebSockets; cuts what is
    /// left after limits.stop. Returns whether nothing had to be cut.
    bool stop();

private:
    struct Private;
    explicit HttpServer(std::unique_ptr<Private> parts);
    std::unique_ptr<Private> d;
};

} // namespace tasuki
