// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/message.h"

#include <optional>

namespace tasuki {

/// Whether the body came compressed (protocol.md 3.2), in whatever way.
bool isFolded(const ServerRequest &request);

/// Unpacks the body into its place, to at most `most` bytes; for a pool thread. Nothing when that
/// went well, else the status to refuse the request with.
std::optional<int> unfoldBody(ServerRequest &request, std::size_t most);

/// Compresses the body when it may be, the peer takes it, and it is worth the trouble; for a pool
/// thread.
void foldBody(ServerResponse &response, const ServerRequest &request);

} // namespace tasuki
