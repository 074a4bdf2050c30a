// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/operation.h"

#include "core/wire/strictid.h"

#include <array>

namespace tasuki {

namespace {

    constexpr std::array<const char *, 5> statusCodes{"applied", "conflict", "held", "blocked",
                                                      "rejected"};

    bool isWord(const QString &word)
    {
        const auto isPlain = [](QChar c) { return (c >= u'a' && c <= u'z') || c == u'-'; };
        return !word.isEmpty() && word.size() <= 32
            && std::all_of(word.begin(), word.end(), isPlain);
    }

    /// "<type>.<verb>"; which of them exist is the access table's business.
    bool isKind(const QString &kind)
    {
        const QStringList words = kind.split(u'.');
        return words.size() == 2 && isWord(words[0]) && isWord(words[1]);
    }

} // namespace

const char *toCode(OperationStatus status)
{
    return statusCodes[std::size_t(status)];
}

QJsonObject toJson(const Operation &operation)
{
    QJsonObject json{{QStringLiteral("id"), operation.id.toString()},
                     {QStringLiteral("scope"), operation.scope.toString()},
                     {QStringLiteral("kind"), operation.kind},
                     {QStringLiteral("obj"), operation.object.toString()},
                     {QStringLiteral("dseq"), operation.deviceSequence},
                     {QStringLiteral("at"), toIsoUtc(operation.at)},
                     {QStringLiteral("p"), operation.payload}};
    if (!operation.grant.isNull())
        json.insert(QStringLiteral("grant"), operation.grant.toString());
    return json;
}

QJsonObject toJson(const OperationResult &result)
{
    QJsonObject json{{QStringLiteral("id"), result.id.toString()},
                     {QStringLiteral("st"), QLatin1String(toCode(result.status))}};
    if (result.sequence > 0)
        json.insert(QStringLiteral("seq"), result.sequence);
    if (!result.why.isEmpty())
        json.insert(QStringLiteral("why"), result.why);
    return json;
}

Result<Operation> operationFromJson(const QJsonObject &json)
{
    JsonReader reader(json, QStringLiteral("operation."));
    Operation operation;
    operation.id = readId<OperationId>(reader, "id");
    operation.scope = readId<ScopeId>(reader, "scope");
    operation.grant = readOptionalId<GrantId>(reader, "grant");
    operation.kind = reader.string("kind");
    operation.object = readId<ObjectId>(reader, "obj");
    operation.deviceSequence = reader.integer("dseq");
    operation.at = reader.time("at");
    operation.payload = reader.object("p");
    if (!isKind(operation.kind))
        reader.fail("kind", "is not <type>.<verb>");
    if (operation.deviceSequence < 0)
        reader.fail("dseq", "is negative");
    if (!reader.ok())
        return reader.error();
    return operation;
}

Result<OperationResult> operationResultFromJson(const QJsonObject &json)
{
    JsonReader reader(json, QStringLiteral("result."));
    OperationResult result;
    result.id = readId<OperationId>(reader, "id");
    result.sequence = reader.optionalInteger("seq", 0);
    result.why = reader.optionalString("why");
    const QString code = reader.string("st");
    const auto found
        = std::find_if(statusCodes.begin(), statusCodes.end(),
                       [&code](const char *word) { return code == QLatin1String(word); });
    if (found == statusCodes.end())
        reader.fail("st", "is not a known status");
    if (result.sequence < 0)
        reader.fail("seq", "is negative");
    if (!reader.ok())
        return reader.error();
    result.status = static_cast<OperationStatus>(found - statusCodes.begin());
    return result;
}

} // namespace tasuki
