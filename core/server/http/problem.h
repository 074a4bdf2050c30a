// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/message.h"

#include <QRandomGenerator>

namespace tasuki {

/// How many seconds somebody should stay away: not the same for all, or all come back at once.
inline QByteArray politePause(int atLeast = 2)
{
    constexpr int spread = 10;
    return QByteArray::number(atLeast + QRandomGenerator::global()->bounded(atLeast + spread));
}

/// A refusal in the shape every error of the server has. `code` is one of our own plain words.
inline ServerResponse problem(int status, const char *code, bool retry = false)
{
    ServerResponse response;
    response.status = status;
    response.body = QByteArray(R"({"error":")") + code + R"(","detail":"","retry":)"
        + (retry ? "true}" : "false}");
    if (retry)
        response.headers.emplaceBack("Retry-After", politePause());
    return response;
}

} // namespace tasuki
