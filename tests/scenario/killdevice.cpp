// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/handoffs.h"
#include "core/services/liveaccess.h"
#include "core/services/standingsheets.h"
#include "tests/support/testsettings.h"
#include "tests/support/waitfor.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>

// A person's computer without a window, made to be killed: goes on with the story wherever the disk
// says it stopped, and says a line for each gesture once its future has said that it is durable.

using namespace tasuki;

namespace {

const QString item = QStringLiteral("D03");
constexpr int savesBeforeAdmission = 3;
constexpr std::chrono::milliseconds breath{10}; ///< between gestures

void say(const char *what, const QString &whom, int count = 0)
{
    std::printf("%s %s %d\n", what, qPrintable(whom), count);
    std::fflush(stdout);
}

void rest()
{
    QEventLoop loop;
    QTimer::singleShot(breath, &loop, &QEventLoop::quit);
    loop.exec();
}

/// Opens her sheet and counts one further. 0 when it did not become durable.
int saveNext(Workspace &desk, const ObjectId &client)
{
    const auto sheet = await(desk.standingSheets().open(client));
    if (!sheet)
        return 0;
    const int count = textOf(*sheet, item).toInt() + 1;
    if (!await(
            desk.standingSheets().save(*sheet, {{item, answerOf(item, QString::number(count))}}, {})))
        return 0;
    say("saved", client.toString(), count);
    return count;
}

void admit(Workspace &desk, const ObjectId &client, const OfficeId &hospital)
{
    Admission admission;
    admission.client = client;
    admission.hospital = hospital;
    admission.admittedAt = SystemClock().now();
    if (const auto episode = await(desk.handoffs().admit(admission)))
        say("admitted", episode->toString());
}

void send(Workspace &desk, const ObjectId &episode)
{
    const auto preview = await(desk.handoffs().prepareSend(episode));
    if (preview && await(desk.handoffs().send(episode, preview->seenHash)))
        say("sent", episode.toString());
}

/// One story a life, begun or gone on with; then saving and saving.
void playCareManager(Workspace &desk)
{
    ObjectId last;
    bool hasStory = false;
    for (;; rest()) {
        const SnapshotPtr now = desk.snapshot();
        const auto open = std::find_if(now->episodes.begin(), now->episodes.end(),
                                       [](const EpisodeEntry &entry) { return !entry.sheet; });
        const auto home
            = std::find_if(now->clients.begin(), now->clients.end(),
                           [](const ClientEntry &entry) { return entry.openEpisode.isNull(); });
        if (open != now->episodes.end()) {
            last = open->episode.client;
            hasStory = true;
            send(desk, open->episode.id);
        } else if (!hasStory && home != now->clients.end()) {
            last = home->client.id;
            if (saveNext(desk, last) >= savesBeforeAdmission) {
                const auto hospital = std::find_if(
                    now->offices.begin(), now->offices.end(),
                    [](const Office &office) { return office.kind == OfficeKind::Hospital; });
                admit(desk, last, hospital->id);
                hasStory = true;
            }
        } else if (!now->clients.isEmpty()) {
            saveNext(desk, last.isNull() ? now->clients.first().client.id : last);
        }
    }
}

/// Sends what was begun, begins nothing new, and says when every sheet has its 了解.
void playToTheEnd(Workspace &desk)
{
    bool isDone = false;
    for (; !isDone; rest()) {
        const SnapshotPtr now = desk.snapshot();
        isDone = now->unsent == 0;
        for (const EpisodeEntry &entry : now->episodes) {
            isDone = isDone && entry.delivery == DeliveryState::Acknowledged;
            if (!entry.sheet)
                send(desk, entry.episode.id);
        }
    }
    say("done", QStringLiteral("everything"));
}

void playHospital(Workspace &desk)
{
    for (;; rest()) {
        const SnapshotPtr now = desk.snapshot();
        for (const EpisodeEntry &entry : now->episodes) {
            const ObjectId id = entry.episode.id;
            if (!entry.sheet || !desk.handoffs().canAcknowledge(id))
                continue;
            if (await(desk.handoffs().markRead(id)))
                say("read", id.toString());
            rest();
            if (await(desk.handoffs().acknowledge(id, entry.sheet->contentHash)))
                say("acknowledged", id.toString());
        }
    }
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const SystemClock clock;
    LiveAccess access(arguments.value(1), testForms(), testRules(), clock, quickPace(), quickKey());
    const auto vaults = access.vaults();
    if (vaults.isEmpty()) {
        say("broken", QStringLiteral("no-vault"));
        return 1;
    }
    const auto opened = await(access.unlock(vaults.first().key, testPassword()));
    if (!opened) {
        say("broken", QString::number(int(opened.error().kind)));
        return 1;
    }
    say("open", arguments.value(2));
    if (arguments.value(2) == u"hospital")
        playHospital(*access.workspace());
    else if (arguments.value(2) == u"closing")
        playToTheEnd(*access.workspace());
    else
        playCareManager(*access.workspace());
    return 0;
}
