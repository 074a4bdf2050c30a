// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/server/message.h"

#include <string>
#include <string_view>

namespace tasuki {

/// Between the text of HTTP and our values. All work on a header that passed framingFault().
Result<ServerRequest> requestFromHeader(std::string_view header);
bool wantsContinue(std::string_view header);
bool wantsClose(std::string_view header);
bool wantsSocket(std::string_view header);

/// Status line and header lines, empty line included.
std::string responseHead(const ServerResponse &response, bool isLast);

/// Removes the first bytes and leaves no copy of them behind.
void wipe(std::string &text, std::size_t count);

} // namespace tasuki
