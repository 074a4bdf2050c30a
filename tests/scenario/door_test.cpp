// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/deviceidentity.h"
#include "core/wire/pull.h"
#include "core/wire/push.h"
#include "tests/scenario/ward.h"
#include "tests/support/handclock.h"
#include "tests/support/rawline.h"

#include <QDir>
#include <QFile>

using namespace tasuki;

namespace {

const QString d03 = QStringLiteral("D03");
const QString wish = QStringLiteral("家に帰りたい");

QString vaultFile(TestDevice &device)
{
    return QDir(device.access().vaults().first().key).filePath(QStringLiteral("vault.json"));
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void overwrite(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    REQUIRE(file.write(bytes) == bytes.size());
}

Operation patchOf(const Sheet &sheet, const QString &words)
{
    Operation operation;
    operation.id = OperationId::create();
    operation.scope = sheet.scope;
    operation.kind = QStringLiteral("sheet.patch");
    operation.object = sheet.id;
    operation.deviceSequence = 1;
    operation.at = TestDevice::systemClock().now();
    operation.payload = {{QStringLiteral("groups"),
                          QJsonObject{{d03,
                                       QJsonObject{{QStringLiteral("v"), answerOf(d03, words)},
                                                   {QStringLiteral("base_v"), QJsonValue()}}}}}};
    return operation;
}

DeviceIdentity identityOf(TestDevice &device)
{
    const auto vault = Vault::unlock(device.access().vaults().first().key, testPassword());
    REQUIRE(vault);
    auto identity = deviceIdentity(*vault);
    REQUIRE(identity);
    return std::move(*identity);
}

/// What the server says to this certificate; 0 for nothing at all.
int statusFor(const DeviceIdentity &identity)
{
    const auto line = makeServerLine(identity.api, identity.authority,
                                     identity.enrolment.certificate, identity.key);
    REQUIRE(line);
    HttpTransport transport(*line, TestDevice::systemClock());
    HttpRequest request;
    request.method = "POST";
    request.path = QStringLiteral("/v1/session/refresh");
    request.body = R"({"refresh":"none"})";
    std::optional<HttpAnswer> answer;
    transport.send(request, [&answer](const HttpAnswer &came) { answer = came; });
    REQUIRE(waitFor([&answer] { return answer.has_value(); }));
    return answer->code == u"device_unknown" ? 0 : answer->status;
}

} // namespace

TEST_CASE("Somebody of another care office sees nothing, whatever they ask for",
          "[scenario][access]")
{
    Ward ward;
    const auto nishida = ward.deviceOf(ward.nishida);
    const auto tanaka = ward.deviceOf(ward.tanaka);
    const auto kuroki = ward.deviceOf(ward.kuroki);
    const auto sheet = nishida->standingSheet(ward.haru);
    REQUIRE(nishida->answer(*sheet, d03, wish));
    const auto episode = nishida->admit(ward.haru, ward.sakura.id);
    REQUIRE(nishida->send(*episode));
    REQUIRE(waitFor([&] { return tanaka->episode(*episode) != nullptr; }));
    REQUIRE(settle({nishida.get(), tanaka.get(), kuroki.get()}));
    const ScopeId handoff = nishida->episode(*episode)->episode.scope;

    RawLine line(*kuroki);
    PullRequest curious;
    curious.have.insert(ward.haru.scope, {GrantId::create(), 0, 0, 0});
    curious.have.insert(handoff, {GrantId::create(), 1, 0, 0});
    curious.first = {ward.haru.scope, handoff};
    const HttpAnswer pulled = line.post(QStringLiteral("/v1/sync/pull"), encode(curious));
    PushRequest meddling;
    meddling.operations = {patchOf(*sheet, QStringLiteral("よその人の言葉"))};
    const HttpAnswer pushed = line.post(QStringLiteral("/v1/sync/push"), encode(meddling));

    CHECK(kuroki->now().clients.isEmpty());
    CHECK(kuroki->now().episodes.isEmpty());
    REQUIRE_FALSE(pulled.problem);
    const auto answer = pullAnswerFromBytes(pulled.body);
    REQUIRE(answer);
    REQUIRE_FALSE(answer->blocks.isEmpty()); // the region's directory is everybody's
    for (const Block &block : answer->blocks) {
        CHECK(block.scope != ward.haru.scope);
        CHECK(block.scope != handoff);
    }
    CHECK_FALSE(pulled.body.contains(ward.haru.name.toUtf8()));
    REQUIRE_FALSE(pushed.problem);
    const auto verdicts = pushAnswerFromBytes(pushed.body);
    REQUIRE(verdicts);
    REQUIRE(verdicts->results.size() == 1);
    CHECK(verdicts->results.first().status == OperationStatus::Held);
    REQUIRE(settle({nishida.get(), tanaka.get()}));
    CHECK(textOf(*nishida->standingSheet(ward.haru), d03) == wish);
    CHECK(nishida->standingSheet(ward.haru)->conflicts.isEmpty());
    checkSameHandoff(*nishida, *tanaka, *episode);
}

TEST_CASE("The hospital sees the sheet it was sent, and not the office's own file",
          "[scenario][access]")
{
    Ward ward;
    const auto nishida = ward.deviceOf(ward.nishida);
    const auto tanaka = ward.deviceOf(ward.tanaka);
    const auto episode = nishida->admit(ward.haru, ward.sakura.id);
    REQUIRE(nishida->standingSheet(ward.haru));
    REQUIRE(nishida->send(*episode));
    REQUIRE(waitFor([&] { return tanaka->episode(*episode) != nullptr; }));

    RawLine line(*tanaka);
    const HttpAnswer pulled = line.post(QStringLiteral("/v1/sync/pull"), encode(PullRequest()));

    REQUIRE_FALSE(pulled.problem);
    const auto answer = pullAnswerFromBytes(pulled.body);
    REQUIRE(answer);
    QSet<ScopeId> scopes;
    for (const Block &block : answer->blocks)
        scopes.insert(block.scope);
    CHECK(scopes.contains(nishida->episode(*episode)->episode.scope));
    CHECK_FALSE(scopes.contains(ward.haru.scope));
    CHECK(tanaka->now().clients.isEmpty());
}

TEST_CASE("A device that was locked with unsent work unlocks offline and sends it later",
          "[scenario][lock][offline]")
{
    Ward ward;
    const auto nishida = ward.deviceOf(ward.nishida);
    const auto yamamoto = ward.deviceOf(ward.yamamoto);
    const auto sheet = nishida->standingSheet(ward.haru);
    REQUIRE(settle({nishida.get(), yamamoto.get()}));
    ward.server.stop();
    REQUIRE(nishida->answer(*sheet, d03, wish));
    REQUIRE(nishida->admit(ward.haru, ward.sakura.id));

    nishida->lock();
    CHECK_FALSE(nishida->access().isUnlocked());
    CHECK(nishida->access().workspace() == nullptr);
    REQUIRE(nishida->unlock());
    CHECK(textOf(*nishida->standingSheet(ward.haru), d03) == wish);
    CHECK(nishida->now().episodes.size() == 1);
    CHECK(nishida->now().unsent > 0);
    ward.server.start();

    REQUIRE(settle({nishida.get(), yamamoto.get()}));
    CHECK(textOf(*yamamoto->standingSheet(ward.haru), d03) == wish);
    CHECK(yamamoto->now().episodes.size() == 1);
    checkSameOffice(*nishida, *yamamoto, ward.haru);
}

TEST_CASE("A wrong password opens nothing and costs nothing", "[scenario][lock]")
{
    Ward ward;
    const auto nishida = ward.deviceOf(ward.nishida);
    const auto sheet = nishida->standingSheet(ward.haru);
    REQUIRE(nishida->answer(*sheet, d03, wish));
    nishida->lock();

    const auto refused = nishida->unlock(Secret("hanami no asa 2026!"));
    const auto empty = nishida->unlock(Secret());

    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::Unauthorized);
    REQUIRE_FALSE(empty);
    CHECK_FALSE(nishida->access().isUnlocked());
    REQUIRE(nishida->unlock());
    CHECK(textOf(*nishida->standingSheet(ward.haru), d03) == wish);
}

TEST_CASE("A damaged or foreign vault is called damaged, and is not made worse by trying",
          "[scenario][lock]")
{
    Ward ward;
    const auto nishida = ward.deviceOf(ward.nishida);
    const auto yamamoto = ward.deviceOf(ward.yamamoto);
    const auto sheet = nishida->standingSheet(ward.haru);
    REQUIRE(nishida->answer(*sheet, d03, wish));
    nishida->lock();
    const QString key = nishida->access().vaults().first().key;
    const QString path = vaultFile(*nishida);
    const QByteArray good = contentOf(path);
    const QByteArray foreign = contentOf(vaultFile(*yamamoto));
    QByteArray altered = good;
    altered.replace("nishida", "tanaka1");

    for (const QByteArray &bad : {good.left(good.size() / 2), QByteArray(), altered, foreign}) {
        overwrite(path, bad);
        const auto opened = await(nishida->access().unlock(key, testPassword()));
        REQUIRE_FALSE(opened);
        CHECK(opened.error().kind == Error::Kind::Corrupt);
        CHECK(contentOf(path) == bad);
    }

    overwrite(path, good);
    REQUIRE(await(nishida->access().unlock(key, testPassword())));
    CHECK(textOf(*nishida->standingSheet(ward.haru), d03) == wish);
}

TEST_CASE("A revoked device is out at the next request, says so, and keeps what was written",
          "[scenario][access]")
{
    Ward ward;
    const auto nishida = ward.deviceOf(ward.nishida);
    const auto yamamoto = ward.deviceOf(ward.yamamoto);
    const auto sheet = nishida->standingSheet(ward.haru);
    REQUIRE(settle({nishida.get(), yamamoto.get()}));

    REQUIRE(ward.server.administration().revokeDevice(nishida->id()));
    REQUIRE(nishida->answer(*sheet, d03, wish));
    REQUIRE(waitFor([&] { return nishida->has(Error::Kind::NotEnrolled); }));

    // The refusal may be quicker than the new picture of the store.
    CHECK(waitFor([&] { return nishida->now().unsent > 0; }));
    CHECK(textOf(*nishida->standingSheet(ward.haru), d03) == wish);
    nishida->lock();
    REQUIRE(nishida->unlock());
    CHECK(textOf(*nishida->standingSheet(ward.haru), d03) == wish);
    REQUIRE(waitFor([&] { return nishida->has(Error::Kind::NotEnrolled); }));
    REQUIRE(settle({yamamoto.get()}));
    CHECK(textOf(*yamamoto->standingSheet(ward.haru), d03).isEmpty());
}

TEST_CASE("A device renews its certificate by itself, and the old one is worth nothing after",
          "[scenario][access]")
{
    Ward ward;
    HandClock later(TestDevice::systemClock().now().addDays(61));
    TestDevice nishida(later);
    REQUIRE(nishida.enrol(ward.server.ticketFor(ward.nishida)));
    const DeviceIdentity before = identityOf(nishida);
    const auto isRenewed
        = [&] { return identityOf(nishida).enrolment.certificate != before.enrolment.certificate; };
    REQUIRE(waitFor(isRenewed));
    CHECK(statusFor(before) == 401); // known; it is the refresh token that is not

    nishida.lock();
    later.sleep(-std::chrono::hours(61 * 24)); // the server's time: the new one is new
    REQUIRE(nishida.unlock());
    REQUIRE(waitFor([&] { return nishida.isQuiet(); }));
    CHECK(statusFor(before) == 0);
    CHECK(statusFor(identityOf(nishida)) == 401);
    const auto sheet = nishida.standingSheet(ward.haru);
    REQUIRE(sheet);
    REQUIRE(nishida.answer(*sheet, d03, wish));
    const auto yamamoto = ward.deviceOf(ward.yamamoto);
    CHECK(waitFor([&] { return textOf(*yamamoto->standingSheet(ward.haru), d03) == wish; }));
}
