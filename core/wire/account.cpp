// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/account.h"

#include "core/wire/directory.h"
#include "core/wire/secretjson.h"
#include "core/wire/strictid.h"

namespace tasuki {

namespace {

    constexpr qint64 maxLifeSeconds = 30LL * 24 * 3600;

    int readSeconds(JsonReader &reader, const char *name)
    {
        const qint64 seconds = reader.integer(name);
        if (seconds < 1 || seconds > maxLifeSeconds)
            reader.fail(name, "is out of range");
        return reader.ok() ? static_cast<int>(seconds) : 0;
    }

    Result<Person> readPerson(JsonReader &reader)
    {
        const QJsonObject person = reader.object("person");
        if (!reader.ok())
            return reader.error();
        return personFromJson(person);
    }

} // namespace

Secret encode(const EnrolRequest &request)
{
    SecretJsonWriter writer;
    writer.add("login", QJsonValue(request.login));
    writer.add("password", request.password);
    writer.add("code", request.code);
    writer.add("csr", QJsonValue(QString::fromUtf8(request.certificateRequest)));
    return std::move(writer).finish();
}

Secret encode(const SessionRequest &request)
{
    SecretJsonWriter writer;
    writer.add("login", QJsonValue(request.login));
    writer.add("password", request.password);
    return std::move(writer).finish();
}

Secret encode(const RefreshRequest &request)
{
    SecretJsonWriter writer;
    writer.add("refresh", request.refresh);
    return std::move(writer).finish();
}

Secret encode(const SessionAnswer &answer)
{
    SecretJsonWriter writer;
    writer.add("token", answer.token);
    writer.add("token_seconds", QJsonValue(answer.tokenSeconds));
    writer.add("refresh", answer.refresh);
    writer.add("refresh_seconds", QJsonValue(answer.refreshSeconds));
    writer.add("person", QJsonValue(toJson(answer.person)));
    writer.add("time", QJsonValue(toIsoUtc(answer.time)));
    if (answer.leaseSeconds > 0)
        writer.add("lease_seconds", QJsonValue(answer.leaseSeconds));
    return std::move(writer).finish();
}

QByteArray encode(const Hello &hello)
{
    return canonicalJson({{QStringLiteral("proto"), QJsonArray{hello.protocol}},
                          {QStringLiteral("min_client"), hello.minimumClient},
                          {QStringLiteral("epoch"), hello.epoch},
                          {QStringLiteral("time"), toIsoUtc(hello.time)},
                          {QStringLiteral("region"), hello.region}});
}

QByteArray encode(const EnrolAnswer &answer)
{
    return canonicalJson({{QStringLiteral("device"), answer.device.toString()},
                          {QStringLiteral("person"), toJson(answer.person)},
                          {QStringLiteral("certificate"), QString::fromUtf8(answer.certificate)},
                          {QStringLiteral("authority"), QString::fromUtf8(answer.authority)},
                          {QStringLiteral("api_port"), answer.apiPort}});
}

QByteArray encode(const Directory &directory)
{
    QJsonArray offices;
    for (const Office &office : directory.offices)
        offices.append(toJson(office));
    QJsonArray people;
    for (const Person &person : directory.people)
        people.append(toJson(person));
    return canonicalJson(
        {{QStringLiteral("offices"), offices}, {QStringLiteral("people"), people}});
}

QByteArray encode(const ProblemBody &problem)
{
    return canonicalJson({{QStringLiteral("error"), problem.code},
                          {QStringLiteral("detail"), problem.detail},
                          {QStringLiteral("retry"), problem.retry}});
}

Result<EnrolRequest> enrolRequestFromBytes(std::string_view bytes)
{
    SecretJsonReader secrets(bytes);
    EnrolRequest request;
    request.password = secrets.secret("password");
    request.code = secrets.secret("code");
    JsonReader reader(secrets.plain({"login", "csr"}), QStringLiteral("enrol."));
    request.login = reader.string("login");
    request.certificateRequest = reader.string("csr").toUtf8();
    if (!secrets.ok() || !reader.ok())
        return secrets.error();
    return request;
}

Result<SessionRequest> sessionRequestFromBytes(std::string_view bytes)
{
    SecretJsonReader secrets(bytes);
    SessionRequest request;
    request.password = secrets.secret("password");
    JsonReader reader(secrets.plain({"login"}), QStringLiteral("session."));
    request.login = reader.string("login");
    if (!secrets.ok() || !reader.ok())
        return secrets.error();
    return request;
}

Result<RefreshRequest> refreshRequestFromBytes(std::string_view bytes)
{
    SecretJsonReader secrets(bytes);
    RefreshRequest request{secrets.secret("refresh")};
    if (!secrets.ok())
        return secrets.error();
    return request;
}

Result<SessionAnswer> sessionAnswerFromBytes(std::string_view bytes)
{
    SecretJsonReader secrets(bytes);
    SessionAnswer answer;
    answer.token = secrets.secret("token");
    answer.refresh = secrets.secret("refresh");
    const QJsonObject plain
        = secrets.plain({"token_seconds", "refresh_seconds", "person", "time", "lease_seconds"});
    JsonReader reader(plain, QStringLiteral("session."));
    answer.tokenSeconds = readSeconds(reader, "token_seconds");
    answer.refreshSeconds = readSeconds(reader, "refresh_seconds");
    answer.time = reader.time("time");
    if (plain.contains(u"lease_seconds"))
        answer.leaseSeconds = readSeconds(reader, "lease_seconds");
    const auto person = readPerson(reader);
    if (!secrets.ok())
        return secrets.error();
    if (!person)
        return person.error();
    answer.person = *person;
    return answer;
}

Result<Hello> helloFromBytes(const QByteArray &bytes)
{
    const auto json = parseJsonObject(bytes, 64 * 1024);
    if (!json)
        return json.error();
    JsonReader reader(*json, QStringLiteral("hello."));
    Hello hello;
    hello.protocol = 0;
    for (const QJsonValue &version : reader.array("proto"))
        hello.protocol = std::max(hello.protocol, version.toInt());
    hello.minimumClient = reader.optionalString("min_client");
    hello.epoch = reader.string("epoch");
    hello.time = reader.time("time");
    hello.region = reader.optionalString("region");
    if (hello.protocol < 1)
        reader.fail("proto", "names no version");
    if (!reader.ok())
        return reader.error();
    return hello;
}

Result<EnrolAnswer> enrolAnswerFromBytes(const QByteArray &bytes)
{
    const auto json = parseJsonObject(bytes, 256 * 1024);
    if (!json)
        return json.error();
    JsonReader reader(*json, QStringLiteral("enrol."));
    EnrolAnswer answer;
    answer.device = readId<DeviceId>(reader, "device");
    answer.certificate = reader.string("certificate").toUtf8();
    answer.authority = reader.string("authority").toUtf8();
    const qint64 port = reader.integer("api_port");
    if (port < 1 || port > 65535)
        reader.fail("api_port", "is not a port");
    const auto person = readPerson(reader);
    if (!person)
        return person.error();
    answer.person = *person;
    answer.apiPort = static_cast<quint16>(port);
    return answer;
}

Result<Directory> directoryFromBytes(const QByteArray &bytes)
{
    const auto json = parseJsonObject(bytes);
    if (!json)
        return json.error();
    JsonReader reader(*json, QStringLiteral("directory."));
    const QJsonArray offices = reader.array("offices");
    const QJsonArray people = reader.array("people");
    if (!reader.ok())
        return reader.error();
    Directory directory;
    for (const QJsonValue &value : offices) {
        const auto office = officeFromJson(value.toObject());
        if (!office)
            return office.error();
        directory.offices.append(*office);
    }
    for (const QJsonValue &value : people) {
        const auto person = personFromJson(value.toObject());
        if (!person)
            return person.error();
        directory.people.append(*person);
    }
    return directory;
}

Result<ProblemBody> problemFromBytes(const QByteArray &bytes)
{
    const auto json = parseJsonObject(bytes, 64 * 1024);
    if (!json)
        return json.error();
    JsonReader reader(*json, QStringLiteral("problem."));
    ProblemBody problem;
    problem.code = reader.string("error");
    problem.detail = reader.optionalString("detail");
    problem.retry = reader.boolean("retry", false);
    if (!reader.ok())
        return reader.error();
    return problem;
}

} // namespace tasuki
