// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/status.h"

#include "core/wire/hexnumber.h"
#include "core/wire/strictid.h"
#include "core/wire/tick.h"

#include <QtEndian>

namespace tasuki {

namespace {

    constexpr qsizetype maxDays = 400;
    constexpr qsizetype maxBytes = 1024 * 1024;

} // namespace

QString journalDay(const Operation &operation)
{
    return toIsoUtc(operation.at).section(u'T', 0, 0);
}

quint64 journalHash(OperationId id, bool wasApplied)
{
    const QByteArray bytes = id.uuid().toRfc4122(); // random already
    const quint64 hash = qFromBigEndian<quint64>(bytes.constData())
        ^ qFromBigEndian<quint64>(bytes.constData() + 8);
    return wasApplied ? hash : ~hash;
}

QByteArray encode(const StatusRequest &request)
{
    QJsonObject days;
    for (auto it = request.days.begin(); it != request.days.end(); ++it)
        days.insert(it.key(), hexNumber(it.value()));
    return canonicalJson({{QStringLiteral("days"), days},
                          {QStringLiteral("ops"), idsToJson(request.operations)},
                          {QStringLiteral("tick"), request.tick}});
}

QByteArray encode(const StatusAnswer &answer)
{
    return canonicalJson(
        {{QStringLiteral("epoch"), answer.epoch},
         {QStringLiteral("tick"), answer.tick},
         {QStringLiteral("tick_known"), answer.tickKnown},
         {QStringLiteral("differing"), QJsonArray::fromStringList(answer.differing)},
         {QStringLiteral("unknown"), idsToJson(answer.unknown)},
         {QStringLiteral("not_applied"), idsToJson(answer.notApplied)}});
}

Result<StatusRequest> statusRequestFromBytes(const QByteArray &bytes)
{
    const auto json = parseJsonObject(bytes, maxBytes);
    if (!json)
        return json.error();
    JsonReader reader(*json, QStringLiteral("status."));
    StatusRequest request;
    const QJsonObject days = reader.optionalObject("days");
    request.operations = readIds<OperationId>(reader, "ops", StatusRequest::maxOperations);
    request.tick = readTick(reader);
    if (days.size() > maxDays)
        reader.fail("days", "names too many days");
    for (auto it = days.begin(); it != days.end(); ++it) {
        const auto digest = hexNumberFrom(it.value().toString());
        if (!digest || it.key().size() > 16)
            reader.fail("days", "holds a bad digest");
        request.days.insert(it.key(), digest.value_or(0));
    }
    if (!reader.ok())
        return reader.error();
    return request;
}

Result<StatusAnswer> statusAnswerFromBytes(const QByteArray &bytes)
{
    const auto json = parseJsonObject(bytes, maxBytes);
    if (!json)
        return json.error();
    JsonReader reader(*json, QStringLiteral("status."));
    StatusAnswer answer;
    answer.epoch = reader.string("epoch");
    answer.tick = reader.string("tick");
    answer.tickKnown = reader.boolean("tick_known", true);
    for (const QJsonValue &day : reader.array("differing"))
        answer.differing.append(day.toString());
    answer.unknown = readIds<OperationId>(reader, "unknown", StatusRequest::maxOperations);
    answer.notApplied = readIds<OperationId>(reader, "not_applied", StatusRequest::maxOperations);
    if (!reader.ok())
        return reader.error();
    return answer;
}

} // namespace tasuki
