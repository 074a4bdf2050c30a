// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonlog.h"
#include "core/base/log.h"
#include "core/wire/push.h"
#include "tests/core/server/runningserver.h"
#include "tests/core/server/ward.h"

#include <QJsonDocument>
#include <QMutex>

using namespace tasuki;

namespace {

QMutex mutex;
QByteArray heard;

void hear(QtMsgType level, const QMessageLogContext &context, const QString &message)
{
    const QMutexLocker lock(&mutex);
    heard += jsonLogLine(level, context.category, message, QDateTime::currentDateTimeUtc());
}

/// Everything any part of the program says, at every level.
struct EveryWord {
    EveryWord()
        : before(qInstallMessageHandler(hear))
    {
        heard.clear();
        QLoggingCategory::setFilterRules(QStringLiteral("tasuki.*=true"));
    }
    ~EveryWord()
    {
        qInstallMessageHandler(before);
        QLoggingCategory::setFilterRules(QString());
    }
    static QByteArray all()
    {
        const QMutexLocker lock(&mutex);
        return heard;
    }
    QtMessageHandler before;
};

} // namespace

TEST_CASE("The log holds nothing of what people wrote, nor what they sign in with",
          "[server][logs]")
{
    const EveryWord word;
    const QByteArray name = "架空禁止花子";
    const QByteArray wrong = "wrong-Password-99!";
    QByteArrayList secrets{name, wrong, RunningServer::password, "manager"};
    {
        RunningServer ward;
        const auto order = ward.admin().createDevice(ward.manager);
        REQUIRE(order);
        secrets.append(plainBytes(order->code));
        const auto device = ward.enrol("manager", order->code.view());
        REQUIRE(device.status == 200);
        CHECK(ward.enrol("manager", order->code.view()).status != 200);
        CHECK(ward.signIn(device, "manager", wrong.toStdString()).status == 401);
        const QByteArray token = ward.token(device, "manager");
        secrets.append(token);
        const auto room = ward.admin().openRoom(QStringLiteral("office-file"), {ward.office});
        REQUIRE(room);
        const Operation client = Ward::newClient(*room, QString::fromUtf8(name));
        const QByteArray push = encode(PushRequest{{client}});
        CHECK(ward.ask(device, "POST", "/v1/sync/push", push, token).status == 200);
        CHECK(ward.ask(device, "POST", "/v1/sync/push", push.chopped(5), token).status == 400);
        Operation other = client;
        other.payload = Ward::newClient(*room, QString::fromUtf8(name + name)).payload;
        CHECK(ward.ask(device, "POST", "/v1/sync/push", encode(PushRequest{{other}}), token).status
              == 422);
        Operation unknown = Ward::newClient(ScopeId::create(), QString::fromUtf8(name));
        unknown.kind = QString::fromUtf8(name);
        CHECK(
            ward.ask(device, "POST", "/v1/sync/push", encode(PushRequest{{unknown}}), token).status
            == 400);
        CHECK(ward.ask(device, "POST", "/v1/sync/pull", "{\"tick\":\"" + name + "\"}", token).status
              == 200);
        CHECK(ward.ask(device, "GET", "/v1/" + name.toPercentEncoding(), {}, token).status == 404);
        CHECK(ward.ask(device, "POST", "/v1/sync/pull", name, token).status == 400);
    }
    const QByteArray all = EveryWord::all();
    CHECK(all.contains("/v1/sync/push")); // it did hear
    CHECK(all.contains("request refused"));
    for (const QByteArray &secret : secrets) {
        CAPTURE(secret.toStdString());
        CHECK_FALSE(all.contains(secret));
        CHECK_FALSE(all.contains(secret.toPercentEncoding()));
    }
}

TEST_CASE("A log line is one JSON object on one line, whatever is in the message", "[logs]")
{
    const QDateTime at(QDate(2026, 11, 26), QTime(3, 0), Qt::UTC);
    const QString wild = QStringLiteral("a \"b\"\n{\"level\":\"fatal\"}\r\n\u2028 c\\");
    const QByteArray line = jsonLogLine(QtWarningMsg, "tasuki.server", wild, at);
    CHECK(line.count('\n') == 1);
    CHECK(line.endsWith('\n'));
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    CHECK(object.value(u"message").toString() == wild);
    CHECK(object.value(u"level").toString() == u"warning");
    CHECK(object.value(u"category").toString() == u"tasuki.server");
    CHECK(object.value(u"time").toString() == u"2026-11-26T03:00:00.000Z");
}
