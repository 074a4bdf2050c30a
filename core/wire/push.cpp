// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/push.h"

#include "core/base/json.h"

namespace tasuki {

namespace {

    /// Less deep than an answer may be: a stored body wraps what came in, and must still be
    /// readable.
    constexpr int maxDepth = 40;

} // namespace

QByteArray encode(const PushRequest &request)
{
    QJsonArray operations;
    for (const Operation &operation : request.operations) {
        QJsonObject json = toJson(operation);
        if (request.hold.contains(operation.id))
            json.insert(QStringLiteral("hold"), true);
        operations.append(json);
    }
    return canonicalJson({{QStringLiteral("ops"), operations}});
}

QByteArray encode(const PushAnswer &answer)
{
    QJsonArray results;
    for (const OperationResult &result : answer.results)
        results.append(toJson(result));
    return canonicalJson(
        {{QStringLiteral("epoch"), answer.epoch}, {QStringLiteral("res"), results}});
}

Result<PushRequest> pushRequestFromBytes(const QByteArray &bytes)
{
    const auto json = parseJsonObject(bytes, PushRequest::maxBytes, maxDepth);
    if (!json)
        return json.error();
    JsonReader reader(*json, QStringLiteral("push."));
    const QJsonArray operations = reader.array("ops");
    if (!reader.ok())
        return reader.error();
    if (operations.size() > PushRequest::maxOperations)
        return Error{Error::Kind::TooLarge, QStringLiteral("too many operations in one push")};
    PushRequest request;
    for (const QJsonValue &value : operations) {
        const auto operation = operationFromJson(value.toObject());
        if (!operation)
            return operation.error();
        request.operations.append(*operation);
        if (value.toObject().value(u"hold").toBool())
            request.hold.insert(operation->id);
    }
    return request;
}

Result<PushAnswer> pushAnswerFromBytes(const QByteArray &bytes)
{
    const auto json = parseJsonObject(bytes, PushRequest::maxBytes);
    if (!json)
        return json.error();
    JsonReader reader(*json, QStringLiteral("push."));
    PushAnswer answer;
    answer.epoch = reader.string("epoch");
    const QJsonArray results = reader.array("res");
    if (!reader.ok())
        return reader.error();
    for (const QJsonValue &value : results) {
        const auto result = operationResultFromJson(value.toObject());
        if (!result)
            return result.error();
        answer.results.append(*result);
    }
    return answer;
}

} // namespace tasuki
