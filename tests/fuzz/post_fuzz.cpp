// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/merge/postmerge.h"
#include "core/wire/post.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

using namespace tasuki;

namespace {

void demand(bool holds)
{
    if (!holds)
        std::abort();
}

QUuid numbered(int number)
{
    return QUuid(1, ushort(number), 0, 0, 0, 0, 0, 0, 0, 0, 0);
}

/// {"verb": "ack", "who": 1, "p": {…}}: the `number`th of them.
Operation operationOf(const QJsonObject &said, int number)
{
    Operation operation;
    operation.id = OperationId(numbered(number));
    operation.kind = QStringLiteral("msg.") + said.value(u"verb").toString();
    operation.at = QDateTime(QDate(2026, 11, 21), QTime(3, 0), Qt::UTC).addSecs(number);
    operation.payload = said.value(u"p").toObject();
    return operation;
}

Author authorOf(const QJsonObject &said)
{
    const QUuid uuid = numbered(std::clamp(said.value(u"who").toInt(), 0, 9));
    return {PersonId(uuid), OfficeId(uuid)};
}

/// What a newer program may have added to a post stays in it, as it was.
void demandAllKept(const QJsonObject &payload, const QJsonObject &body)
{
    static const QStringList own{QStringLiteral("edits"),  QStringLiteral("acks"),
                                 QStringLiteral("gone"),   QStringLiteral("seen"),
                                 QStringLiteral("pins"),   QStringLiteral("type"),
                                 QStringLiteral("op"),     QStringLiteral("by"),
                                 QStringLiteral("office"), QStringLiteral("at")};
    for (auto it = payload.begin(); it != payload.end(); ++it)
        demand(own.contains(it.key()) || body.value(it.key()) == it.value());
}

/// A whole life of one post, which every device must be able to read at any moment.
void live(const QJsonArray &said)
{
    QJsonObject body;
    QList<std::pair<Operation, Author>> past;
    for (int number = 0; number < std::min<int>(int(said.size()), 200); ++number) {
        const QJsonObject next = said.at(number).toObject();
        const Operation operation = operationOf(next, number);
        const Author author = authorOf(next);
        const Applied applied = applyToPost(body, operation, author);
        if (applied.status != OperationStatus::Applied) {
            demand(applied.body == body);
            continue;
        }
        if (applied.isCreation)
            demandAllKept(operation.payload, applied.body);
        body = applied.body;
        past.append({operation, author});
        demand(postFromBody({}, {}, body).has_value());
    }
    for (const auto &[again, author] : past)
        demand(applyToPost(body, again, author).body == body);
}

} // namespace

/// JSON as the body of a post, as what a person wrote, as {"ops": […]} – the life of one post –,
/// and as a body that an operation meets: no crash, what was read is written and read again and is
/// the same, repeating changes nothing, and nothing of a newer program is lost.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto json = parseJsonObject(bytes);
    if (!json)
        return 0;
    (void)postFromBody({}, {}, *json);
    const auto draft = postDraftFromJson(*json);
    if (draft) {
        const auto again = postDraftFromJson(toJson(*draft));
        demand(again && *again == *draft);
    }
    live(json->value(u"ops").toArray());
    int number = 1000;
    for (const char *verb : {"add", "edit", "retract", "ack", "seen", "pin"}) {
        const QJsonObject said{{QStringLiteral("verb"), QLatin1String(verb)},
                               {QStringLiteral("who"), 1},
                               {QStringLiteral("p"), *json}};
        const Applied applied = applyToPost(*json, operationOf(said, ++number), authorOf(said));
        demand(applied.status == OperationStatus::Applied || applied.body == *json);
    }
    return 0;
}
