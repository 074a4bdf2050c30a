// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace tasuki {

/// Looks at the raw bytes of a request header, request line to empty line, before any parser does.
///
/// A request that two programs could read in two ways is refused here: two Content-Length, any
/// Transfer-Encoding, folded lines, bare CR or LF, blanks before a colon, control characters.
/// Returns nothing when the header is unambiguous, else the status to refuse it with.
std::optional<int> framingFault(std::string_view header);

/// The announced body length; 0 without one. Only meaningful when framingFault() found nothing.
std::size_t announcedLength(std::string_view header);

} // namespace tasuki
