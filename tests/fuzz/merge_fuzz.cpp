// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/merge/merge.h"
#include "core/wire/push.h"
#include "core/wire/records.h"

#include <cstdint>
#include <cstdlib>

using namespace tasuki;

namespace {

/// An odd device number writes for the hospital, an even one for the care office.
Author authorOf(const Operation &operation)
{
    const auto number = static_cast<ushort>(1 + operation.deviceSequence % 2);
    const QUuid uuid(0, number, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    return {PersonId(uuid), OfficeId(uuid)};
}

/// Nobody guesses a hash: `expect` "*" stands for the right one, or no sheet would ever move.
Operation withHash(Operation operation, const QJsonObject &body)
{
    const QString expect = QStringLiteral("expect");
    if (operation.payload.value(expect) == QJsonValue(QStringLiteral("*")))
        operation.payload.insert(expect, contentHash(body));
    return operation;
}

void demand(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace

/// Operations of a push on one body: no crash, canonical bytes are stable, repeating changes
/// nothing, and what is refused leaves the body as it was.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto push = pushRequestFromBytes(bytes);
    if (!push)
        return 0;
    QJsonObject body;
    for (const Operation &sent : push->operations) {
        const Operation operation = withHash(sent, body);
        const Author author = authorOf(operation);
        const Applied applied = apply(body, operation, author);
        const bool isDone = applied.status == OperationStatus::Applied
            || applied.status == OperationStatus::Conflict;
        demand(isDone || applied.body == body);
        body = applied.body;
        const QByteArray canonical = canonicalBody(body);
        const auto read = parseJsonObject(canonical);
        demand(bool(read));
        demand(canonicalBody(*read) == canonical);
        demand(contentHash(*read) == contentHash(body));
        const Applied again = apply(*read, operation, author);
        demand(canonicalBody(again.body) == canonical);
    }
    (void)clientFromBody({}, {}, body);
    (void)episodeFromBody({}, {}, body);
    (void)sheetFromBody({}, {}, body, {});
    (void)receiptFromBody(body);
    (void)officeFromBody({}, body);
    (void)personFromBody({}, body);
    return 0;
}
