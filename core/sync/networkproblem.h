// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QDateTime>
#include <QList>
#include <QNetworkReply>
#include <QSslError>

namespace tasuki {

/// What went wrong below HTTP, as far as Qt lets it be seen.
struct LineFailure {
    QNetworkReply::NetworkError code = QNetworkReply::NoError;
    QString text; ///< Qt's words; TLS alerts are visible nowhere else
    QList<QSslError> tls;
    bool isTimeout = false;
    QDateTime now; ///< this computer's clock
    QDateTime lastServerTime; ///< what the server's clock said last; invalid when never
};

Error errorOf(const LineFailure &failure);

/// Our server's error answer: status and the code of its problem body (empty when none).
Error errorOf(int status, const QString &code);

} // namespace tasuki
