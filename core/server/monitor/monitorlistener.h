// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/server/message.h"

#include <functional>
#include <memory>

namespace tasuki {

/// A door of its own for probes and Prometheus: plain HTTP, one thread, one request a connection, a
/// handful of connections. Bind it to the loopback or to a network of administrators; it says
/// nothing of anybody, but it has no lock either.
class MonitorListener final {
public:
    using Answer = std::function<ServerResponse(const ServerRequest &)>;

    /// Port 0 = any free one. `answer` is called on the listener's thread.
    static Result<std::unique_ptr<MonitorListener>> start(const QString &address, quint16 port,
                                                          Answer answer);
    ~MonitorListener(); ///< cuts what is open

    quint16 port() const;

private:
    struct Private;
    explicit MonitorListener(std::unique_ptr<Private> parts);
    std::unique_ptr<Private> d;
};

} // namespace tasuki
