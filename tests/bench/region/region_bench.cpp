// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/records.h"
#include "tests/bench/region/demand.h"
#include "tests/bench/region/doorrates.h"
#include "tests/bench/region/firststart.h"
#include "tests/bench/region/morningrush.h"
#include "tests/bench/region/waitingsockets.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>

#include <optional>
#include <sys/resource.h>

// How far one machine goes; see README.md beside this file.

using namespace tasuki;
using namespace tasuki::bench;

namespace {

struct Order {
    bool isSmall = false;
    QString region; ///< folder that keeps the filled region; empty = none does
    double compression = 5;
    double seconds = 5; ///< of each rate
    int lines = 16;
    QStringList parts;
};

/// A thousand computers are two thousand descriptors.
void allowManyDescriptors()
{
    rlimit limit{};
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
}

void fill(const QString &folder, const RegionPlan &plan, const SheetTexts &texts)
{
    QElapsedTimer timer;
    timer.start();
    RegionFiller filler(folder);
    filler.fill(plan, texts, [&](int residents) {
        if (residents % 500 == 0)
            std::fprintf(stderr, "%d of %lld residents\n", residents,
                         static_cast<long long>(plan.residents.size()));
    });
    std::printf("filled: %lld operations in %.0f s, %.0f a second\n",
                static_cast<long long>(filler.written()), double(timer.elapsed()) / 1e3,
                double(filler.written()) * 1e3 / double(timer.elapsed()));
}

/// A copy that may be changed: what is measured begins with the same year each time.
void takeRegion(const Order &order, const QString &folder, const RegionPlan &plan,
                const SheetTexts &texts)
{
    if (order.region.isEmpty())
        return fill(folder, plan, texts);
    if (!QDir(order.region).exists())
        fill(order.region, plan, texts);
    ensure(QProcess::execute(QStringLiteral("cp"), {QStringLiteral("-a"), order.region, folder})
               == 0,
           "copying the region");
}

std::vector<QMap<ScopeId, ScopeCursor>> cursorsOf(RegionFiller &filler,
                                                  const std::vector<DeviceCard> &cards)
{
    std::vector<QMap<ScopeId, ScopeCursor>> have;
    for (const DeviceCard &card : cards)
        have.push_back(filler.cursorsOf(card.caller.person));
    return have;
}

/// What came overnight: every tenth client was looked at once more after the computers went off.
void writeOvernight(RegionFiller &filler, const RegionPlan &plan, const SheetTexts &texts,
                    std::vector<int> &looks)
{
    for (const RegionPlan::Resident &resident : plan.residents) {
        const Person &writer = plan.people.at(resident.manager).person;
        int &look = looks[std::size_t(resident.number)];
        if (resident.number % 10 != 0)
            continue;
        const QDateTime at = QDateTime::currentDateTimeUtc();
        filler.push({{writer.id, writer.office, writer.profession, DeviceId::create()},
                     at,
                     {ResidentYear::look(resident.client, texts, look++, at)}});
    }
}

void print(const char *what, const Figures &figures, double seconds)
{
    std::printf("  %-8s %7zu  %7.1f/s  p50 %7.2f ms  p90 %7.2f ms  p99 %7.2f ms  worst %7.2f ms\n",
                what, figures.count(), double(figures.count()) / seconds, figures.percentile(50),
                figures.percentile(90), figures.percentile(99), figures.percentile(100));
}

double ownCpuSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
        + double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

void measureRush(const Order &order, const QString &folder, const RegionPlan &plan,
                 const SheetTexts &texts)
{
    std::vector<int> looks(std::size_t(plan.residents.size()), ResidentYear::looks);
    std::vector<DeviceCard> cards;
    std::vector<QMap<ScopeId, ScopeCursor>> have;
    QByteArray authority;
    {
        RegionFiller filler(folder);
        cards = filler.equip(plan.people);
        have = cursorsOf(filler, cards);
        writeOvernight(filler, plan, texts, looks);
        authority = filler.authorityPem();
    }
    const auto server = ServerProcess::tasukid(folder);
    const TlsSettings tls(authority);
    MorningRush rush({plan, texts, cards, have, looks}, tls, server->apiPort(), order.compression);
    const double ownBefore = ownCpuSeconds();
    const double serverBefore = server->cpuSeconds();
    rush.play();
    const Tally &tally = rush.tally();
    std::printf("morning rush: %d people signed in, a quarter of an hour in %.0f s\n",
                rush.signedIn(), rush.seconds());
    print("sign-in", tally.signIn, rush.seconds());
    print("pull", tally.pull, rush.seconds());
    print("push", tally.push, rush.seconds());
    std::printf("  pokes %d, pulled %.1f MB, not well answered %d\n", tally.pokes,
                double(tally.pullBytes) / 1e6, tally.notOk);
    std::printf("  server: %.0f MB, at most %.0f MB, %.2f of a processor; this program %.2f\n",
                double(server->memoryKb()) / 1e3, double(server->mostMemoryKb()) / 1e3,
                (server->cpuSeconds() - serverBefore) / rush.seconds(),
                (ownCpuSeconds() - ownBefore) / rush.seconds());
    ensure(tally.notOk == 0, "the rush");
}

void measureStarts(const QString &folder, const RegionPlan &plan)
{
    const auto server = ServerProcess::tasukid(folder);
    for (const qsizetype office : {0, 1}) {
        const qsizetype who = plan.peopleOf(plan.offices.at(office).id).first();
        const StartTimes times = measureStart(*server, folder, plan, plan.people.at(who));
        std::printf("start at an office with %lld clients, 5 Mbit/s, 20 ms there and back:\n",
                    static_cast<long long>(times.clients));
        std::printf("  enrolment %.2f s, first sync %.2f s (%.1f MB over the line)\n",
                    times.enrolSeconds, times.firstSyncSeconds, times.megabytes);
        std::printf("  later: all shown after %.2f s (%.2f s of it the password), in step after "
                    "%.2f s\n",
                    times.laterSeconds, times.keySeconds, times.laterInStepSeconds);
    }
}

/// A server whose one room has a thousand people, and a device of each.
struct Room {
    RegionPlan plan;
    SheetTexts texts;
    QTemporaryDir folder;
    std::vector<DeviceCard> cards;
    std::vector<QMap<ScopeId, ScopeCursor>> have;
    QByteArray authority;
    int looks = ResidentYear::looks;

    explicit Room(int people)
        : plan(RegionPlan::make(RegionSize::oneRoom(people)))
    {
        const QString data = dataFolder();
        fill(data, plan, texts);
        RegionFiller filler(data);
        cards = filler.equip(plan.people.mid(0, people));
        have = cursorsOf(filler, cards);
        authority = filler.authorityPem();
    }
    QString dataFolder() const { return folder.filePath(QStringLiteral("server")); }
    const Client &client() const { return plan.residents.first().client; }
    Operation nextLook()
    {
        return ResidentYear::look(client(), texts, looks++, QDateTime::currentDateTimeUtc());
    }
};

using Devices = std::vector<std::unique_ptr<SimulatedDevice>>;

Devices signedIn(Room &room, LineLoop &loop, const TlsSettings &tls, const ServerProcess &server,
                 std::size_t count, Tally &tally)
{
    Devices devices;
    std::size_t done = 0;
    std::function<void()> next = [&] {
        ++done;
        if (done < devices.size())
            devices[done]->signIn(next);
    };
    for (std::size_t i = 0; i < count; ++i)
        devices.push_back(std::make_unique<SimulatedDevice>(loop, tls, server.apiPort(),
                                                            room.cards[i], room.have[i], tally));
    devices[0]->signIn(next);
    loop.run([&] { return done == devices.size(); });
    return devices;
}

void print(const char *what, const DoorRate &rate, const DoorRate *bar)
{
    std::printf("  %-28s %8.0f/s  %6.0f us of the server each  p50 %6.2f ms  p99 %6.2f ms", what,
                rate.perSecond, rate.serverMicroseconds, rate.p50, rate.p99);
    if (bar)
        std::printf("  %.2f of nginx", rate.perSecond / bar->perSecond);
    std::printf("\n");
}

void measureDoors(const Order &order, Room &room)
{
    const QStringList free{QStringLiteral("--rate-sync"), QStringLiteral("off")};
    const auto server = ServerProcess::tasukid(room.dataFolder(), free);
    const TlsSettings tls(room.authority);
    LineLoop loop;
    Tally tally;
    Devices devices = signedIn(room, loop, tls, *server, std::size_t(order.lines), tally);
    std::vector<HttpsLine *> lines;
    std::vector<DoorQuestion> idle;
    std::vector<DoorQuestion> one;
    std::vector<DoorQuestion> hello;
    std::vector<DoorQuestion> push;
    for (const auto &device : devices) {
        lines.push_back(&device->line());
        hello.push_back({"GET", "/v1/hello", device->token()});
        idle.push_back({"POST", "/v1/sync/pull", device->token(),
                        [body = device->pullBody()] { return body; }});
        ScopeCursor behind = device->cursors().value(room.client().scope);
        --behind.sequence; // the last look at the sheet is new to it
        device->setCursor(room.client().scope, behind);
        one.push_back({"POST", "/v1/sync/pull", device->token(),
                       [body = device->pullBody()] { return body; }});
        push.push_back({"POST", "/v1/sync/push", device->token(), [&room] {
                            Operation operation = room.nextLook();
                            operation.id = OperationId::create();
                            operation.kind = QStringLiteral("client.new");
                            operation.object = ObjectId::create();
                            operation.payload
                                = {{QStringLiteral("groups"), groupsOf(room.client())}};
                            return SimulatedDevice::pushBody(operation);
                        }});
    }
    std::optional<DoorRate> bar;
    constexpr int smallAnswer = 400; // of an idle pull
    if (const auto nginx
        = StaticServer::start(room.dataFolder() + QStringLiteral("/keys"), smallAnswer)) {
        std::vector<std::unique_ptr<HttpsLine>> own;
        std::vector<HttpsLine *> there;
        for (std::size_t i = 0; i < devices.size(); ++i) {
            own.push_back(std::make_unique<HttpsLine>(loop, tls, nginx->port(),
                                                      room.cards[i].certificatePem,
                                                      room.cards[i].keyPem));
            there.push_back(own.back().get());
        }
        const std::vector<DoorQuestion> file(there.size(), {"GET", "/small", {}});
        bar = measureRate(loop, there, file, nginx->process(), order.seconds);
    }
    const DoorRate *compared = bar ? &*bar : nullptr;
    std::printf("rates over TLS 1.3 with client certificates, %d kept-alive lines:\n", order.lines);
    if (bar)
        print("nginx, a file of 400 bytes", *bar, nullptr);
    else
        std::printf("  nginx is not installed (Debian: nginx-light): no ratios\n");
    print("hello", measureRate(loop, lines, hello, *server, order.seconds), compared);
    print("pull, nothing new", measureRate(loop, lines, idle, *server, order.seconds), compared);
    print("pull, one sheet", measureRate(loop, lines, one, *server, order.seconds), compared);
    print("push, one client", measureRate(loop, lines, push, *server, order.seconds), compared);
}

void measureSockets(Room &room)
{
    const auto server = ServerProcess::tasukid(room.dataFolder());
    const TlsSettings tls(room.authority);
    LineLoop loop;
    Tally tally;
    Devices devices = signedIn(room, loop, tls, *server, room.cards.size(), tally);
    const WaitingFigures figures = measureWaiting(loop, devices, room.nextLook(), *server);
    std::printf("waiting: %zu WebSockets, %.0f kB each; one write told to the first after %.0f ms, "
                "to the last after %.0f ms, %.0f ms of the server's processor\n",
                figures.sockets, figures.kilobytesEach, figures.firstMs, figures.lastMs,
                figures.serverMs);
}

Order orderFrom(const QCoreApplication &app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("How far one machine goes; see README.md."));
    parser.addHelpOption();
    parser.addOptions({{QStringLiteral("small"), QStringLiteral("A quick look that all works.")},
                       {QStringLiteral("region"),
                        QStringLiteral("Keeps the filled region here, or takes it from here."),
                        QStringLiteral("folder")},
                       {QStringLiteral("compress"),
                        QStringLiteral("How often faster the morning goes by (5)."),
                        QStringLiteral("times")}});
    parser.addPositionalArgument(QStringLiteral("parts"),
                                 QStringLiteral("Of rush, start, doors, sockets; all without."));
    parser.process(app);
    Order order;
    order.isSmall = parser.isSet(QStringLiteral("small"));
    order.region = parser.value(QStringLiteral("region"));
    if (order.isSmall) {
        order.compression = 120;
        order.seconds = 0.5;
        order.lines = 4;
    }
    if (parser.isSet(QStringLiteral("compress")))
        order.compression = parser.value(QStringLiteral("compress")).toDouble();
    ensure(order.compression > 0, "reading --compress");
    order.parts = parser.positionalArguments();
    if (order.parts.isEmpty())
        order.parts = {QStringLiteral("rush"), QStringLiteral("start"), QStringLiteral("doors"),
                       QStringLiteral("sockets")};
    return order;
}

void measureRegion(const Order &order)
{
    const SheetTexts texts;
    const auto plan = RegionPlan::make(order.isSmall ? RegionSize::small() : RegionSize::whole());
    const QTemporaryDir folder;
    const QString data = folder.filePath(QStringLiteral("server"));
    takeRegion(order, data, plan, texts);
    std::printf("region: %lld offices, %lld people, %lld residents, database %.0f MB\n",
                static_cast<long long>(plan.offices.size()),
                static_cast<long long>(plan.people.size()),
                static_cast<long long>(plan.residents.size()),
                double(QFileInfo(data + QStringLiteral("/server.sqlite")).size()) / 1e6);
    if (order.parts.contains(u"rush"))
        measureRush(order, data, plan, texts);
    if (order.parts.contains(u"start"))
        measureStarts(data, plan);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    setvbuf(stdout, nullptr, _IOLBF, 0);
    allowManyDescriptors();
    const Order order = orderFrom(app);
    if (order.parts.contains(u"rush") || order.parts.contains(u"start"))
        measureRegion(order);
    const bool wantsDoors = order.parts.contains(u"doors");
    const bool wantsSockets = order.parts.contains(u"sockets");
    if (!wantsDoors && !wantsSockets)
        return 0;
    constexpr int thousandAndWriter = 1001;
    Room room(order.isSmall ? 20 : wantsSockets ? thousandAndWriter : order.lines);
    if (wantsDoors)
        measureDoors(order, room);
    if (wantsSockets)
        measureSockets(room);
    return 0;
}
