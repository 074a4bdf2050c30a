// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/message.h"

namespace tasuki {

/// A refusal in the shape every error of the server has. `code` is one of our own plain words.
inline ServerResponse problem(int status, const char *code, bool retry = false)
{
    ServerResponse response;
    response.status = status;
    response.body = QByteArray(R"({"error":")") + code + R"(","detail":"","retry":)"
        + (retry ? "true}" : "false}");
    if (retry)
        response.headers.emplaceBack("Retry-After", "5");
    return response;
}

} // namespace tasuki
