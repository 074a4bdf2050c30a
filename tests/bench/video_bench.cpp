// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Bars (issue "Rooms and messages"): a film of 500 MB over a shaped line that breaks arrives with
// the right hash, and no window stutters meanwhile. Server, both desks and the film's maker are one
// process; both windows live on one thread. What CTest sends is too short to judge anything but
// the hash.
#include "core/services/files.h"
#include "core/services/posts.h"
#include "tests/bench/processmemory.h"
#include "tests/bench/video/breakage.h"
#include "tests/bench/video/film.h"
#include "tests/bench/video/stutterwatch.h"
#include "tests/scenario/ward.h"
#include "tests/support/numberfrom.h"
#include "ui/rooms/conversationpage.h"
#include "ui/widgets/onscreenwatch.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

#include <cstdio>

using namespace tasuki;
using namespace tasuki::bench;

namespace {

constexpr double stutterBarMs = 50, memoryBarMb = 256;
constexpr int leastToJudge = 100; ///< MB
constexpr std::chrono::minutes patience(60);

/// What the program held of the machine's memory at most, in MB, since that was forgotten last.
double peakMemoryMb()
{
    return double(kilobytesOf(QCoreApplication::applicationPid(), "VmHWM:")) * 1024 / 1e6;
}

void forgetPeak()
{
    QFile references(QStringLiteral("/proc/self/clear_refs"));
    REQUIRE(references.open(QIODevice::WriteOnly));
    REQUIRE(references.write("5") == 1);
}

/// A desk with a line of its own to the server.
struct Far {
    Far(Ward &ward, const Colleague &colleague, const char *address)
        : host(QLatin1String(address))
        , speed{numberFrom("TASUKI_FILM_MBIT", 200) * 1e6 / 8, std::chrono::milliseconds(5)}
        , door(host, ward.server.enrolPort(), speed)
        , line(host, ward.server.apiPort(), speed)
    {
        REQUIRE(door.isOpen());
        REQUIRE(line.isOpen());
        TestServer::Ticket ticket = ward.server.ticketFor(colleague);
        ticket.enrolment.server.setHost(host);
        REQUIRE(device.enrol(std::move(ticket)));
        REQUIRE(waitFor([this] { return device.isQuiet() && !device.now().offices.isEmpty(); }));
    }

    void open(ObjectId episode)
    {
        page = std::make_unique<ConversationPage>(episode, PostPlace(), device.workspace(),
                                                  TestDevice::systemClock(), probe,
                                                  ConversationPage::Choosers{});
        page->resize(1180, 800);
        page->refresh();
        page->show();
        QObject::connect(&device.workspace(), &Workspace::changed, page.get(),
                         [this] { page->refresh(); });
    }

    /// The film, once there is news of it.
    bool waitForFilm(ScopeId room, AttachedFile::Content content)
    {
        QElapsedTimer waited;
        waited.start();
        while (waited.elapsed() < std::chrono::milliseconds(patience).count()) {
            const auto files = await(device.workspace().files().inRoom(room));
            REQUIRE(files);
            if (!files->isEmpty() && files->first().content == content) {
                film = files->first();
                return true;
            }
            waitFor([] { return false; }, std::chrono::milliseconds(200));
        }
        return false;
    }

    const QString host;
    const ShapedLine::Speed speed;
    ShapedLine door, line;
    TestDevice device;
    WidgetScreenProbe probe;
    std::unique_ptr<ConversationPage> page;
    AttachedFile film;
};

double secondsOf(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e9;
}

void say(const char *what, double value, const char *unit)
{
    std::printf("  %-52s %10.1f %s\n", what, value, unit);
    std::fflush(stdout);
}

} // namespace

TEST_CASE("A film arrives over lines that break, and no window stutters", "[bench][video]")
{
    const int megabytes = numberFrom("TASUKI_FILM_MB", 500);
    const auto seed = quint64(numberFrom("TASUKI_FILM_SEED", 1));
    const qint64 bytes = megabytes * 1'000'000LL;
    const QTemporaryDir disk;
    const QString path = disk.filePath(QStringLiteral("歩行の様子.mp4"));
    const QString copy = disk.filePath(QStringLiteral("写し.mp4"));
    Ward ward;
    Far sender(ward, ward.nishida, "127.0.0.2");
    Far receiver(ward, ward.tanaka, "127.0.0.3");
    const auto episode = sender.device.admit(ward.haru, ward.sakura.id);
    REQUIRE(episode);
    REQUIRE(settle({&sender.device, &receiver.device}));
    const ScopeId room = sender.device.episode(*episode)->episode.scope;
    sender.open(*episode);
    receiver.open(*episode);
    const QByteArray expected = writeFilm(path, bytes, seed);
    REQUIRE(expected.size() == 32);
    REQUIRE(QFile(path).size() == bytes);

    StutterWatch watch({sender.page.get(), receiver.page.get()});
    forgetPeak();
    const double memoryBefore = peakMemoryMb();
    QElapsedTimer timer;
    timer.start();
    watch.start();
    PostDraft draft;
    draft.text = QStringLiteral("歩行の様子です。");
    const auto post = await(sender.device.workspace().posts().write(room, draft), patience);
    REQUIRE(post);
    Breakage up(sender.line, bytes / 3, seed);
    Breakage down(receiver.line, bytes / 3, seed + 1);
    REQUIRE(await(sender.device.workspace().files().attach(room, path, *post), patience));
    say("taken in and sealed", secondsOf(timer), "s");
    REQUIRE(sender.waitForFilm(room, AttachedFile::Content::Here));
    say("at the server", secondsOf(timer), "s");
    REQUIRE(receiver.waitForFilm(room, AttachedFile::Content::There));
    CHECK(receiver.film.file.hash == expected);
    CHECK(receiver.film.file.of == *post);
    REQUIRE(await(receiver.device.workspace().files().fetch(room, receiver.film.file), patience));
    REQUIRE(receiver.waitForFilm(room, AttachedFile::Content::Here));
    say("at the other desk", secondsOf(timer), "s");
    REQUIRE(await(receiver.device.workspace().files().saveTo(room, receiver.film.file.hash, copy),
                  patience));
    say("saved there", secondsOf(timer), "s");
    watch.stop();
    const double memory = peakMemoryMb() - memoryBefore;

    CHECK(hashOf(copy) == expected);
    CHECK(hashOf(path) != expected); // or nothing had to be taken out
    CHECK(up.cuts() > 0);
    CHECK(down.cuts() > 0);
    CHECK(up.wasAway());
    CHECK(down.wasAway());
    say("film", megabytes, "MB");
    say("each line", sender.speed.bytesPerSecond * 8 / 1e6, "Mbit/s");
    say("times the sender's line broke", up.cuts(), "");
    say("times the receiver's line broke", down.cuts(), "");
    say("sent by the sender", double(sender.line.bytesUp()) / 1e6, "MB");
    say("received by the receiver", double(receiver.line.bytesDown()) / 1e6, "MB");
    say("turns of the event loop", double(watch.gaps().count()), "");
    say("gap between two turns, half of them at most", watch.gaps().percentile(50), "ms");
    say("gap between two turns, 99 of 100 at most", watch.gaps().percentile(99), "ms");
    say("longest gap between two turns", watch.gaps().percentile(100), "ms");
    say("of it at most the window's own work", watch.worstWorkMs(), "ms");
    say("memory: more than before, at most (all in one process)", memory, "MB");
    if (megabytes >= leastToJudge) {
        CHECK(watch.gaps().percentile(100) <= stutterBarMs);
        CHECK(memory <= memoryBarMb);
    }
}
