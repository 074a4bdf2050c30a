// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/account.h"
#include "core/wire/pull.h"
#include "core/wire/push.h"

#include <cstdint>
#include <cstdlib>

using namespace tasuki;

/// Every decoder of the wire: no crash, and what was read reads back the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const std::string_view view(bytes.constData(), size);
    if (const auto push = pushRequestFromBytes(bytes))
        (void)pushRequestFromBytes(encode(*push));
    if (const auto pull = pullAnswerFromBytes(bytes); pull && !pullAnswerFromBytes(encode(*pull)))
        std::abort();
    if (const auto pull = pullRequestFromBytes(bytes); pull && !pullRequestFromBytes(encode(*pull)))
        std::abort();
    if (const auto session = sessionRequestFromBytes(view);
        session && !sessionRequestFromBytes(encode(*session).view()))
        std::abort();
    (void)pushAnswerFromBytes(bytes);
    (void)enrolRequestFromBytes(view);
    (void)sessionAnswerFromBytes(view);
    (void)refreshRequestFromBytes(view);
    (void)helloFromBytes(bytes);
    (void)enrolAnswerFromBytes(bytes);
    (void)directoryFromBytes(bytes);
    (void)problemFromBytes(bytes);
    return 0;
}
