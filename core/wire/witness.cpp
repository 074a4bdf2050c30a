// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/witness.h"

#include "core/wire/hexnumber.h"
#include "core/wire/strictid.h"
#include "core/wire/tick.h"

namespace tasuki {

namespace {

    constexpr qsizetype maxRequestBytes = 8 * 1024 * 1024;
    constexpr int bodyDepth = 56; ///< a stored body is deeper than the push it came with

    Error malformed(const char *what)
    {
        return {Error::Kind::Invalid, QStringLiteral("witness: malformed ") + QLatin1String(what)};
    }

    Result<WitnessRequest::Entry> entryFrom(const QJsonArray &json)
    {
        const auto scope = strictId<ScopeId>(json.at(0).toString());
        const auto object = strictId<ObjectId>(json.at(1).toString());
        const qint64 sequence = json.at(2).toInteger(-1);
        const auto hash = hexNumberFrom(json.at(3).toString());
        if (!scope || !object || sequence < 1 || !hash)
            return malformed("entry");
        return WitnessRequest::Entry{*scope, *object, sequence, *hash};
    }

    Result<WitnessRequest::Object> objectFrom(const QJsonArray &json)
    {
        const auto scope = strictId<ScopeId>(json.at(0).toString());
        const QString type = json.at(1).toString();
        const auto object = strictId<ObjectId>(json.at(2).toString());
        const qint64 sequence = json.at(3).toInteger(-1);
        if (!scope || !object || type.isEmpty() || sequence < 1 || !json.at(4).isObject())
            return malformed("object");
        return WitnessRequest::Object{
            *scope, {type, *object, sequence, canonicalJson(json.at(4).toObject())}};
    }

} // namespace

QByteArray encode(const WitnessRequest &request)
{
    QJsonArray entries;
    for (const WitnessRequest::Entry &entry : request.entries)
        entries.append(QJsonArray{entry.scope.toString(), entry.object.toString(), entry.sequence,
                                  hexNumber(entry.hash)});
    QByteArray bytes = canonicalJson(
        {{QStringLiteral("have"), entries}, {QStringLiteral("tick"), request.tick}});
    bytes.chop(1);
    bytes += ",\"objs\":[";
    for (qsizetype i = 0; i < request.objects.size(); ++i) {
        const WitnessRequest::Object &object = request.objects[i];
        QByteArray row = QJsonDocument(QJsonArray{object.scope.toString(), object.row.type,
                                                  object.row.id.toString(), object.row.sequence})
                             .toJson(QJsonDocument::Compact);
        row.back() = ',';
        bytes += (i > 0 ? "," : "") + row + object.row.body + ']';
    }
    return bytes + "]}";
}

QByteArray encode(const WitnessAnswer &answer)
{
    QJsonArray wanted;
    for (const qint64 place : answer.wanted)
        wanted.append(place);
    return canonicalJson({{QStringLiteral("epoch"), answer.epoch},
                          {QStringLiteral("tick"), answer.tick},
                          {QStringLiteral("tick_known"), answer.tickKnown},
                          {QStringLiteral("wanted"), wanted}});
}

Result<WitnessRequest> witnessRequestFromBytes(const QByteArray &bytes)
{
    const auto json = parseJsonObject(bytes, maxRequestBytes, bodyDepth);
    if (!json)
        return json.error();
    JsonReader reader(*json, QStringLiteral("witness."));
    const QJsonArray entries = reader.optionalArray("have");
    const QJsonArray objects = reader.optionalArray("objs");
    const QString tick = readTick(reader);
    if (!reader.ok())
        return reader.error();
    if (entries.size() > WitnessRequest::maxEntries || objects.size() > WitnessRequest::maxEntries)
        return Error{Error::Kind::TooLarge, QStringLiteral("too much in one witness")};
    WitnessRequest request;
    request.tick = tick;
    for (const QJsonValue &value : entries) {
        const auto entry = entryFrom(value.toArray());
        if (!entry)
            return entry.error();
        request.entries.append(*entry);
    }
    for (const QJsonValue &value : objects) {
        const auto object = objectFrom(value.toArray());
        if (!object)
            return object.error();
        request.objects.append(*object);
    }
    return request;
}

Result<WitnessAnswer> witnessAnswerFromBytes(const QByteArray &bytes)
{
    const auto json = parseJsonObject(bytes, maxRequestBytes);
    if (!json)
        return json.error();
    JsonReader reader(*json, QStringLiteral("witness."));
    WitnessAnswer answer;
    answer.epoch = reader.string("epoch");
    answer.tick = reader.string("tick");
    answer.tickKnown = reader.boolean("tick_known", true);
    for (const QJsonValue &place : reader.array("wanted"))
        answer.wanted.append(place.toInteger(-1));
    if (!reader.ok())
        return reader.error();
    return answer;
}

} // namespace tasuki
