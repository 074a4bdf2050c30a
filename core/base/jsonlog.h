// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QByteArray>
#include <QString>
#include <QtGlobal>

namespace tasuki {

/// One line of the log as one JSON object: time, level, category, message. For machines that
/// collect logs; people read the journal.
QByteArray jsonLogLine(QtMsgType level, const char *category, const QString &message,
                       const QDateTime &at);

/// From now on every log line goes to standard error in that form, and each request of a server
/// gets one. The clock must live as long as the program.
void logAsJson(const Clock &clock);

} // namespace tasuki
