// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/networkproblem.h"
#include "core/sync/transport.h"

#include <QNetworkReply>
#include <QObject>
#include <QTimer>

namespace tasuki {

/// One request under way: watches time and size, and turns what comes back into an HttpAnswer.
/// Deletes itself and the reply when it has told.
class HttpExchange final : public QObject {
    Q_OBJECT

public:
    using Told = std::function<void(HttpAnswer)>;
    HttpExchange(QNetworkReply *reply, HttpRequest request, LineFailure context, Told told,
                 QObject *parent);

private:
    void collect();
    void finish();
    HttpAnswer answer() const;
    HttpAnswer portal(int status) const;

    QNetworkReply *m_reply;
    HttpRequest m_request; ///< keeps a secret body alive as long as Qt reads from it
    LineFailure m_failure;
    Told m_told;
    QByteArray m_body;
    QTimer m_deadline;
    bool m_isTooLarge = false;
};

} // namespace tasuki
