// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scenario/victim.h"
#include "tests/scenario/ward.h"
#include "tests/support/numberfrom.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>
#include <random>

using namespace tasuki;

namespace {

const QString item = QStringLiteral("D03");

QString programBeside(const QString &name)
{
    return QCoreApplication::applicationDirPath() + u'/' + name;
}

/// Two desks and a server as processes that die at any moment; and a colleague who only looks, in
/// this process, and lives.
class Theatre {
public:
    explicit Theatre(int clientCount)
        : nishida(ward.deviceOf(ward.nishida))
        , yamamoto(ward.deviceOf(ward.yamamoto))
        , tanaka(ward.deviceOf(ward.tanaka))
        , server(programBeside(QStringLiteral("tasukid")),
                 {QStringLiteral("serve"), QStringLiteral("--data"), ward.server.dataFolder(),
                  QStringLiteral("--api-port"), QString::number(ward.server.apiPort()),
                  QStringLiteral("--enrol-port"), QString::number(ward.server.enrolPort()),
                  // A device that dies every second also signs in every second.
                  QStringLiteral("--rate-sign-in"), QStringLiteral("off"),
                  QStringLiteral("--rate-sync"), QStringLiteral("off"),
                  QStringLiteral("--rate-open"), QStringLiteral("off")})
        , care(programBeside(QStringLiteral("tasuki_killdevice")),
               {nishida->dataFolder(), QStringLiteral("care")})
        , hospital(programBeside(QStringLiteral("tasuki_killdevice")),
                   {tanaka->dataFolder(), QStringLiteral("hospital")})
    {
        playUndisturbedStory();
        for (int i = 0; i < clientCount; ++i) {
            Client client;
            client.name = QStringLiteral("利用者 %1").arg(i, 4, 10, QLatin1Char('0'));
            client.kana = client.name;
            ward.server.takeOn(ward.nishida, client);
        }
        REQUIRE(settle({nishida.get(), tanaka.get(), yamamoto.get()}));
        nishida->lock();
        tanaka->lock();
        ward.server.stop();
    }

    void startAll()
    {
        for (Victim *victim : {&server, &care, &hospital}) {
            if (!victim->isRunning())
                victim->start();
        }
    }
    /// Everybody who is left goes on until every sheet that was begun is acknowledged.
    bool playToTheEnd()
    {
        care.kill();
        care.start({nishida->dataFolder(), QStringLiteral("closing")});
        startAll();
        return waitFor([this] { return care.hasSaid("done"); }, std::chrono::minutes(2));
    }
    /// Nobody works any more; the devices and the server are opened here, to be looked at.
    void openEverything()
    {
        for (Victim *victim : {&care, &hospital, &server})
            victim->kill();
        ward.server.start();
        REQUIRE(nishida->unlock());
        REQUIRE(tanaka->unlock());
        REQUIRE(settle({nishida.get(), tanaka.get(), yamamoto.get()}));
    }
    QMap<ScopeId, qint64> heads()
    {
        QMap<ScopeId, qint64> result;
        const auto rooms = ward.server.administration().rooms();
        REQUIRE(rooms);
        for (const auto &room : *rooms)
            result.insert(room.id, room.head);
        return result;
    }

    Ward ward;
    std::unique_ptr<TestDevice> nishida, yamamoto, tanaka;
    Victim server, care, hospital;
    qint64 fileHead = 0; ///< of an office-file nobody has written into
    qint64 handoffHead = 0; ///< of a handoff that nobody disturbed, from 入院した to 了解

private:
    void playUndisturbedStory()
    {
        fileHead = heads().value(ward.haru.scope);
        REQUIRE(nishida->standingSheet(ward.haru));
        const auto episode = nishida->admit(ward.haru, ward.sakura.id);
        REQUIRE(episode);
        REQUIRE(nishida->send(*episode));
        REQUIRE(waitFor([&] { return hasArrived(*tanaka, *episode); }));
        REQUIRE(await(tanaka->workspace().handoffs().markRead(*episode)));
        REQUIRE(await(tanaka->workspace().handoffs().acknowledge(
            *episode, sheetOf(*tanaka, *episode).contentHash)));
        REQUIRE(settle({nishida.get(), tanaka.get()}));
        handoffHead = heads().value(nishida->episode(*episode)->episode.scope);
    }
};

/// Kills desks and server, each at a moment of its own: while opening, writing, sending, reading.
void killRound(Theatre &theatre, std::mt19937 &chance, int round)
{
    theatre.startAll();
    QList<Victim *> doomed{&theatre.server, &theatre.care};
    if (round % 3 == 0)
        doomed.append(&theatre.hospital);
    if (chance() % 4 != 0) // else it may die while it opens its store
        waitFor([&] { return theatre.care.hasSaid("open"); });
    QElapsedTimer clock;
    clock.start();
    QList<std::pair<qint64, Victim *>> order;
    for (Victim *victim : doomed)
        order.append({qint64(chance() % 600), victim});
    std::sort(order.begin(), order.end());
    for (const auto &[moment, victim] : order) {
        // The moment is the thing under test, not something that is waited for.
        waitFor([&, until = moment] { return clock.elapsed() >= until; });
        victim->kill();
    }
}

void checkSaves(Theatre &theatre, const Acknowledged &told, const QMap<ScopeId, qint64> &heads)
{
    for (auto it = told.saved.begin(); it != told.saved.end(); ++it) {
        const ObjectId id = *ObjectId::fromString(it.key());
        const ClientEntry *entry = theatre.yamamoto->now().client(id);
        REQUIRE(entry);
        const auto here = theatre.nishida->standingSheet(entry->client);
        const auto there = theatre.yamamoto->standingSheet(entry->client);
        REQUIRE(here);
        REQUIRE(there);
        CHECK(*here == *there);
        CHECK(here->conflicts.isEmpty());
        const int count = textOf(*here, item).toInt();
        CHECK(count >= it.value());
        // The room, the profile, the sheet's beginning, and each save once: not one number more.
        // Saves that nobody was sent before the next one are one.
        CHECK(heads.value(entry->client.scope) <= theatre.fileHead + 1 + count);
        CHECK(heads.value(entry->client.scope) >= theatre.fileHead + 1 + std::min(count, 1));
    }
}

void checkHandoffs(Theatre &theatre, const Acknowledged &told, const QMap<ScopeId, qint64> &heads)
{
    QSet<ObjectId> clients;
    for (const EpisodeEntry &entry : theatre.yamamoto->now().episodes) {
        CHECK_FALSE(clients.contains(entry.episode.client)); // admitted once
        clients.insert(entry.episode.client);
        CHECK(entry.delivery == DeliveryState::Acknowledged);
        CHECK(entry.receipts.size() == 1);
        CHECK(heads.value(entry.episode.scope) == theatre.handoffHead);
        checkSameHandoff(*theatre.nishida, *theatre.yamamoto, entry.episode.id);
        checkSameHandoff(*theatre.tanaka, *theatre.yamamoto, entry.episode.id);
    }
    for (const QStringList &episodes : {told.admitted, told.sent, told.read, told.accepted}) {
        for (const QString &id : episodes)
            CHECK(theatre.tanaka->episode(*ObjectId::fromString(id)) != nullptr);
    }
    CHECK(theatre.nishida->now().episodes.size() == theatre.yamamoto->now().episodes.size());
    CHECK(theatre.tanaka->now().episodes.size() == theatre.yamamoto->now().episodes.size());
}

} // namespace

TEST_CASE("Whatever is killed, nothing that was acknowledged is lost or doubled",
          "[scenario][kill]")
{
    const int rounds = numberFrom("TASUKI_KILL_ROUNDS", 40);
    const auto seed = unsigned(numberFrom("TASUKI_KILL_SEED", int(std::random_device()() >> 1)));
    std::printf("kill: %d rounds, TASUKI_KILL_SEED=%u\n", rounds, seed);
    std::fflush(stdout);
    QElapsedTimer clock;
    clock.start();
    std::mt19937 chance(seed);
    Theatre theatre(20 + rounds / 10); // more would only make every gesture slower

    for (int round = 0; round < rounds; ++round)
        killRound(theatre, chance, round);
    REQUIRE(theatre.playToTheEnd());
    theatre.openEverything();

    Acknowledged told;
    told.add(theatre.care.lines());
    told.add(theatre.hospital.lines());
    CHECK(told.broken == QStringList());
    CHECK(theatre.care.kills() + theatre.hospital.kills() >= rounds);
    CHECK(theatre.server.kills() >= rounds);
    CHECK(told.gestures > rounds); // otherwise nothing was tried
    const auto heads = theatre.heads();
    checkSaves(theatre, told, heads);
    checkHandoffs(theatre, told, heads);
    const auto audit = theatre.ward.server.administration().verifyAudit();
    CHECK(audit);
    std::printf("kill: %d client and %d server kills, %d gestures acknowledged, %d sheets, %d s\n",
                theatre.care.kills() + theatre.hospital.kills(), theatre.server.kills(),
                told.gestures, int(told.sent.size()), int(clock.elapsed() / 1000));
}
