// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/pull.h"

#include "core/wire/havedigest.h"
#include "core/wire/hexnumber.h"
#include "core/wire/pullrows.h"
#include "core/wire/strictid.h"
#include "core/wire/tick.h"

#include <QJsonDocument>

#include <algorithm>

namespace tasuki {

namespace {

    constexpr qsizetype maxScopes = 20'000;
    constexpr qsizetype maxConfirms = 20'000;
    constexpr qsizetype maxFirst = 200;
    constexpr qint64 maxPageBytes = 8 * 1024 * 1024;
    constexpr int maxWaitMs = 25'000;
    constexpr qsizetype maxAnswerBytes = 32 * 1024 * 1024;

    std::optional<qint64> countFrom(const QJsonValue &value)
    {
        const qint64 number = value.toInteger(-1);
        return number >= 0 ? std::optional(number) : std::nullopt;
    }

    std::optional<ScopeCursor> cursorFromJson(const QJsonArray &json)
    {
        const auto grant = strictId<GrantId>(json.at(0).toString());
        const auto sequence = countFrom(json.at(1));
        const auto sum = hexNumberFrom(json.at(2).toString());
        const auto backfill = countFrom(json.at(3));
        if (!grant || !sequence || !sum || !backfill)
            return std::nullopt;
        return ScopeCursor{*grant, *sequence, *sum, *backfill};
    }

    QJsonArray toJson(const ScopeCursor &cursor)
    {
        return {cursor.grant.toString(), cursor.sequence, hexNumber(cursor.sum), cursor.backfill};
    }

    QJsonObject toJson(const QMap<ScopeId, ScopeCursor> &cursors)
    {
        QJsonObject have;
        for (auto it = cursors.begin(); it != cursors.end(); ++it) {
            if (!it->grant.isNull()) // a room the server has not confirmed: nothing is from it
                have.insert(it.key().toString(), toJson(it.value()));
        }
        return have;
    }

    QJsonObject toJson(const LostScope &lost)
    {
        return {{QStringLiteral("scope"), lost.scope.toString()},
                {QStringLiteral("grant"), lost.grant.toString()},
                {QStringLiteral("known"), lost.known},
                {QStringLiteral("reason"), lost.reason},
                {QStringLiteral("mode"), lost.mode}};
    }

    Result<LostScope> lostFromJson(const QJsonObject &json)
    {
        JsonReader reader(json, QStringLiteral("lost."));
        LostScope lost;
        lost.scope = readId<ScopeId>(reader, "scope");
        lost.grant = readId<GrantId>(reader, "grant");
        lost.known = reader.boolean("known", false);
        lost.reason = reader.optionalString("reason");
        lost.mode = reader.optionalString("mode");
        if (!reader.ok())
            return reader.error();
        return lost;
    }

    bool isPlain(const QString &text)
    {
        return std::all_of(text.begin(), text.end(), [](QChar c) {
            return c >= u' ' && c < u'\x7f' && c != u'"' && c != u'\\';
        });
    }

    QByteArray quoted(const QString &text)
    {
        if (isPlain(text))
            return '"' + text.toLatin1() + '"';
        QByteArray object = canonicalJson({{QStringLiteral("t"), text}});
        object.chop(1);
        return object.remove(0, 5); // {"t":
    }

    /// ["sheet","0191f…",4788,{…}] – the body goes in as the bytes it is stored as.
    void append(QByteArray &bytes, const ObjectRow &row)
    {
        bytes += '[' + quoted(row.type) + ",\"" + row.id.uuid().toByteArray(QUuid::WithoutBraces)
            + "\"," + QByteArray::number(row.sequence) + ',';
        bytes += row.body.isEmpty() ? QByteArrayLiteral("null") : row.body;
        bytes += ']';
    }

    void append(QByteArray &bytes, const Block &block)
    {
        QJsonObject head{{QStringLiteral("scope"), block.scope.toString()},
                         {QStringLiteral("template"), block.roomTemplate},
                         {QStringLiteral("grant"), block.grant.toString()},
                         {QStringLiteral("from"), block.from},
                         {QStringLiteral("to"), block.to},
                         {QStringLiteral("head"), block.head},
                         {QStringLiteral("bf0"), block.backfillFrom},
                         {QStringLiteral("bf"), block.backfillTo}};
        if (block.sum)
            head.insert(QStringLiteral("sum"), hexNumber(*block.sum));
        bytes += canonicalJson(head);
        bytes.chop(1);
        bytes += ",\"objs\":[";
        for (qsizetype i = 0; i < block.objects.size(); ++i) {
            if (i > 0)
                bytes += ',';
            append(bytes, block.objects[i]);
        }
        bytes += "]}";
    }

    qsizetype sizeOf(const QList<Block> &blocks)
    {
        constexpr qsizetype aroundRow = 80;
        constexpr qsizetype aroundBlock = 400;
        qsizetype size = 0;
        for (const Block &block : blocks) {
            size += aroundBlock;
            for (const ObjectRow &row : block.objects)
                size += row.body.size() + aroundRow;
        }
        return size;
    }

    Result<ObjectRow> rowFromJson(const QJsonArray &json)
    {
        const auto id = strictId<ObjectId>(json.at(1).toString());
        const auto sequence = countFrom(json.at(2));
        const QJsonValue body = json.at(3);
        const QString type = json.at(0).toString();
        if (type.isEmpty() || !id || !sequence || !(body.isObject() || body.isNull()))
            return Error{Error::Kind::Invalid, QStringLiteral("pull: malformed object row")};
        ObjectRow row{type, *id, *sequence, {}};
        if (body.isObject())
            row.body = canonicalJson(body.toObject());
        return row;
    }

    /// A number stands for a row that was cut out beforehand.
    Result<ObjectRow> rowFrom(const QJsonValue &value, const QList<ObjectRow> &cut)
    {
        const qint64 index = value.toInteger(-1);
        return index >= 0 && index < cut.size() ? Result<ObjectRow>(cut[index])
                                                : rowFromJson(value.toArray());
    }

    Result<Block> blockFromJson(const QJsonObject &json, const QList<ObjectRow> &cut)
    {
        JsonReader reader(json, QStringLiteral("block."));
        Block block;
        block.scope = readId<ScopeId>(reader, "scope");
        block.roomTemplate = reader.string("template");
        block.grant = readId<GrantId>(reader, "grant");
        block.from = reader.integer("from");
        block.to = reader.integer("to");
        block.head = reader.integer("head");
        block.backfillFrom = reader.optionalInteger("bf0", 0);
        block.backfillTo = reader.optionalInteger("bf", 0);
        const QString sum = reader.optionalString("sum");
        block.sum = hexNumberFrom(sum);
        if (!sum.isEmpty() && !block.sum)
            reader.fail("sum", "is not 16 hexadecimal digits");
        if (block.from < 0 || block.to < block.from || block.head < block.to
            || block.backfillFrom < 0 || block.backfillTo < 0)
            reader.fail("from", "does not order with to and head");
        const QJsonArray objects = reader.array("objs");
        if (!reader.ok())
            return reader.error();
        block.objects.reserve(objects.size());
        for (const QJsonValue &value : objects) {
            const auto row = rowFrom(value, cut);
            if (!row)
                return row.error();
            block.objects.append(*row);
        }
        return block;
    }

    Result<void> readLists(const QJsonObject &json, const QList<ObjectRow> &cut, PullAnswer &answer)
    {
        JsonReader reader(json, QStringLiteral("pull."));
        for (const QJsonValue &value : reader.optionalArray("lost")) {
            const auto lost = lostFromJson(value.toObject());
            if (!lost)
                return lost.error();
            answer.lost.append(*lost);
        }
        for (const QJsonValue &value : reader.array("blocks")) {
            const auto block = blockFromJson(value.toObject(), cut);
            if (!block)
                return block.error();
            answer.blocks.append(*block);
        }
        if (!reader.ok())
            return reader.error();
        return {};
    }

} // namespace

QByteArray encode(const PullRequest &request)
{
    QJsonObject json{{QStringLiteral("confirm"), idsToJson(request.confirm)},
                     {QStringLiteral("first"), idsToJson(request.first)},
                     {QStringLiteral("max_bytes"), request.maxBytes},
                     {QStringLiteral("wait_ms"), request.waitMs},
                     {QStringLiteral("tick"), request.tick},
                     {QStringLiteral("audit"), request.audit}};
    if (request.digest.isEmpty())
        json.insert(QStringLiteral("have"), toJson(request.have));
    else
        json.insert(QStringLiteral("digest"), request.digest);
    return canonicalJson(json);
}

QByteArray encode(const PullAnswer &answer)
{
    QJsonArray lost;
    for (const LostScope &scope : answer.lost)
        lost.append(toJson(scope));
    QJsonObject head{{QStringLiteral("epoch"), answer.epoch},
                     {QStringLiteral("time"), toIsoUtc(answer.time)},
                     {QStringLiteral("tick"), answer.tick},
                     {QStringLiteral("tick_known"), answer.tickKnown},
                     {QStringLiteral("unknown"), idsToJson(answer.unknown)},
                     {QStringLiteral("lost"), lost},
                     {QStringLiteral("diverged"), idsToJson(answer.diverged)},
                     {QStringLiteral("reset"), idsToJson(answer.reset)},
                     {QStringLiteral("more"), answer.more}};
    if (answer.audit)
        head.insert(QStringLiteral("audit"), toJson(*answer.audit));
    QByteArray bytes = canonicalJson(head);
    bytes.chop(1);
    bytes += ",\"blocks\":[";
    bytes.reserve(bytes.size() + sizeOf(answer.blocks) + 2);
    for (qsizetype i = 0; i < answer.blocks.size(); ++i) {
        if (i > 0)
            bytes += ',';
        append(bytes, answer.blocks[i]);
    }
    bytes += "]}";
    return bytes;
}

Result<PullRequest> pullRequestFromBytes(const QByteArray &bytes)
{
    const auto json = parseJsonObject(bytes);
    if (!json)
        return json.error();
    JsonReader reader(*json, QStringLiteral("pull."));
    PullRequest request;
    const QJsonObject have = reader.optionalObject("have");
    request.digest = reader.optionalString("digest");
    request.confirm = readIds<OperationId>(reader, "confirm", maxConfirms);
    request.first = readIds<ScopeId>(reader, "first", maxFirst);
    request.maxBytes = reader.optionalInteger("max_bytes", request.maxBytes);
    const qint64 wait = reader.optionalInteger("wait_ms", 0);
    request.tick = readTick(reader);
    request.audit = readTick(reader, "audit");
    if (have.size() > maxScopes)
        reader.fail("have", "names too many scopes");
    if (!isHaveDigest(request.digest) || !(have.isEmpty() || request.digest.isEmpty()))
        reader.fail("digest", "is not 32 hexadecimal digits alone");
    if (request.maxBytes < 1 || wait < 0)
        reader.fail("max_bytes", "or wait_ms is out of range");
    if (!reader.ok())
        return reader.error();
    request.maxBytes = std::min(request.maxBytes, maxPageBytes);
    request.waitMs = static_cast<int>(std::min<qint64>(wait, maxWaitMs));
    for (auto it = have.begin(); it != have.end(); ++it) {
        const auto scope = strictId<ScopeId>(it.key());
        const auto cursor = cursorFromJson(it.value().toArray());
        if (!scope || !cursor)
            return Error{Error::Kind::Invalid, QStringLiteral("pull.have holds a bad cursor")};
        request.have.insert(*scope, *cursor);
    }
    return request;
}

Result<PullAnswer> pullAnswerFromBytes(const QByteArray &bytes)
{
    if (bytes.size() > maxAnswerBytes)
        return Error{Error::Kind::TooLarge,
                     QStringLiteral("pull answer of %1 bytes").arg(bytes.size())};
    const auto cut = cutRows(bytes).value_or(CutPullAnswer{bytes, {}});
    const auto json = parseJsonObject(cut.rest, maxAnswerBytes);
    if (!json)
        return json.error();
    JsonReader reader(*json, QStringLiteral("pull."));
    PullAnswer answer;
    answer.epoch = reader.string("epoch");
    answer.time = reader.time("time");
    answer.tick = reader.optionalString("tick");
    answer.tickKnown = reader.boolean("tick_known", true);
    answer.unknown = readIds<OperationId>(reader, "unknown", maxConfirms);
    answer.diverged = readIds<ScopeId>(reader, "diverged", maxScopes);
    answer.reset = readIds<ScopeId>(reader, "reset", maxScopes);
    answer.more = reader.boolean("more", false);
    const QJsonObject audit = reader.optionalObject("audit");
    if (!reader.ok())
        return reader.error();
    if (!audit.isEmpty()) {
        const auto head = auditHeadFromJson(audit);
        if (!head)
            return head.error();
        answer.audit = *head;
    }
    if (const auto lists = readLists(*json, cut.rows, answer); !lists)
        return lists.error();
    return answer;
}

} // namespace tasuki
