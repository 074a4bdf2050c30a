// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/region/firststart.h"

#include "core/server/serveradministration.h"
#include "core/services/liveaccess.h"
#include "tests/bench/region/demand.h"
#include "tests/bench/region/regionfiller.h"
#include "tests/support/shapedline.h"
#include "tests/support/testsettings.h"
#include "tests/support/waitfor.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>

namespace tasuki::bench {

namespace {

    constexpr ShapedLine::Speed fiveMegabits{5e6 / 8, std::chrono::milliseconds(10)};
    constexpr std::chrono::minutes patience{10};
    const QString shapedAddress = QStringLiteral("127.0.0.2");

    double secondsOf(const QElapsedTimer &timer)
    {
        return double(timer.nsecsElapsed()) / 1e9;
    }

    qsizetype clientsOf(const RegionPlan &plan, OfficeId office)
    {
        return std::count_if(plan.residents.begin(), plan.residents.end(),
                             [&](const RegionPlan::Resident &resident) {
                                 return plan.people.at(resident.manager).person.office == office;
                             });
    }

    /// All files with their sheets, and everybody in the region.
    bool isAllHere(const Workspace &workspace, const RegionPlan &plan, qsizetype clients)
    {
        const SnapshotPtr now = workspace.snapshot();
        return now->clients.size() == clients && now->people.size() == plan.people.size()
            && std::all_of(now->clients.begin(), now->clients.end(),
                           [](const ClientEntry &entry) { return !entry.standingSheet.isNull(); });
    }

    bool isInStep(const Workspace &workspace)
    {
        return workspace.connectivity().state == Connectivity::State::Online;
    }

    Enrolment enrolmentOf(const ServerProcess &server, const QString &folder,
                          const RegionPlan::Member &member, const Clock &clock)
    {
        auto administration = demand(ServerAdministration::open(folder, clock), "administration");
        auto device = demand(administration->createDevice(member.person.id), "a device");
        const auto keys = demand(ServerKeys::load(folder, {}, clock), "keys");
        QUrl url(QStringLiteral("https://") + shapedAddress);
        url.setPort(server.enrolPort());
        return {url, keys.authority.certificatePem(), member.login, RegionFiller::password(),
                std::move(device.code)};
    }

} // namespace

StartTimes measureStart(const ServerProcess &server, const QString &serverFolder,
                        const RegionPlan &plan, const RegionPlan::Member &member)
{
    const SystemClock clock;
    const QTemporaryDir folder;
    ShapedLine line(shapedAddress, server.apiPort(), fiveMegabits);
    ShapedLine door(shapedAddress, server.enrolPort(), fiveMegabits);
    ensure(line.isOpen() && door.isOpen(), "opening a shaped line");
    StartTimes times;
    times.clients = clientsOf(plan, member.person.office);
    QElapsedTimer timer;
    {
        LiveAccess access(folder.path(), testForms(), testRules(), clock);
        timer.start();
        ensure(await(access.enrol(enrolmentOf(server, serverFolder, member, clock))), "enrolling");
        times.enrolSeconds = secondsOf(timer);
        timer.start();
        ensure(waitFor(
                   [&] {
                       return isAllHere(*access.workspace(), plan, times.clients)
                           && isInStep(*access.workspace());
                   },
                   patience),
               "the first sync");
        times.firstSyncSeconds = secondsOf(timer);
        times.megabytes = double(line.bytesDown()) / 1e6;
    }
    LiveAccess access(folder.path(), testForms(), testRules(), clock);
    const QString vault = access.vaults().first().key;
    timer.start();
    (void)demand(Vault::unlock(vault, RegionFiller::password()), "a key");
    times.keySeconds = secondsOf(timer);
    timer.start();
    ensure(await(access.unlock(vault, RegionFiller::password())), "unlocking");
    ensure(waitFor([&] { return isAllHere(*access.workspace(), plan, times.clients); }, patience),
           "a later start");
    times.laterSeconds = secondsOf(timer);
    ensure(waitFor([&] { return isInStep(*access.workspace()); }, patience), "being in step");
    times.laterInStepSeconds = secondsOf(timer);
    return times;
}

} // namespace tasuki::bench
