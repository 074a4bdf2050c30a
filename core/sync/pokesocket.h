// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/pokesource.h"
#include "core/sync/serverline.h"

#include <QTimer>
#include <QWebSocket>

#include <functional>

namespace tasuki {

/// The server's pokes over a WebSocket, through the same TLS as the requests. Opens itself again
/// after every end, after 1–60 s with full jitter; a server that answers no ping for 35 s counts as
/// gone.
class PokeSocket final : public PokeSource {
    Q_OBJECT

public:
    PokeSocket(ServerLine line, std::function<double()> random, QObject *parent = nullptr);
    ~PokeSocket() override;

    void open(std::shared_ptr<const Secret> token) override;
    void close() override;
    bool isListening() const override;

private:
    void connectNow();
    void lost();

    ServerLine m_line;
    std::function<double()> m_random;
    std::shared_ptr<const Secret> m_token;
    QWebSocket m_socket;
    QTimer m_ping;
    QTimer m_silence; ///< fires when no pong came
    QTimer m_reconnect;
    int m_failures = 0;
    bool m_isWanted = false;
};

} // namespace tasuki
