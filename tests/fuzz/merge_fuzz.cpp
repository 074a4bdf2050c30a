// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/merge/merge.h"
#include "core/wire/push.h"
#include "core/wire/records.h"

#include <cstdint>
#include <cstdlib>

using namespace tasuki;

/// Operations of a push on one body: no crash, canonical bytes are stable, repeating changes
/// nothing.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto push = pushRequestFromBytes(bytes);
    if (!push)
        return 0;
    const Author author;
    QJsonObject body;
    for (const Operation &operation : push->operations) {
        const Applied applied = apply(body, operation, author);
        body = applied.body;
        const QByteArray canonical = canonicalBody(body);
        const auto read = parseJsonObject(canonical);
        if (!read || canonicalBody(*read) != canonical || contentHash(*read) != contentHash(body))
            std::abort();
        if (applied.status != OperationStatus::Rejected
            && canonicalBody(apply(body, operation, author).body) != canonical)
            std::abort();
    }
    (void)clientFromBody({}, {}, body);
    (void)episodeFromBody({}, {}, body);
    (void)sheetFromBody({}, {}, body, {});
    (void)receiptFromBody(body);
    return 0;
}
