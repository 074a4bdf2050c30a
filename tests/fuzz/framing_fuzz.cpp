// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/http/framing.h"
#include "core/server/http/httpexchange.h"

/// Whatever the framing check lets through, the parser must be able to read, and both must agree on
/// there being a request.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const std::string_view header(reinterpret_cast<const char *>(data), size);
    if (tasuki::framingFault(header))
        return 0;
    (void)tasuki::announcedLength(header);
    (void)tasuki::requestFromHeader(header);
    (void)tasuki::wantsContinue(header);
    (void)tasuki::wantsSocket(header);
    return 0;
}
