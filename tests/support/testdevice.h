// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/clients.h"
#include "core/services/handoffs.h"
#include "core/services/liveaccess.h"
#include "core/services/standingsheets.h"
#include "tests/support/testserver.h"
#include "tests/support/testsettings.h"
#include "tests/support/waitfor.h"

namespace tasuki {

/// One person's computer: everything below the window, in a folder that goes with it.
class TestDevice {
public:
    explicit TestDevice(const Clock &clock = systemClock(), StoreOptions store = {},
                        PreviewMaker makePreview = {}, SyncPace pace = quickPace());

    Result<void> enrol(TestServer::Ticket ticket);
    Result<void> unlock(Secret password = testPassword());
    void lock() { m_access.lock(); }

    LiveAccess &access() { return m_access; }
    Workspace &workspace();
    QString dataFolder() const { return m_folder.path(); }
    DeviceId id() const { return m_id; }

    const Snapshot &now() { return *workspace().snapshot(); }
    const EpisodeEntry *episode(ObjectId id) { return now().episode(id); }
    bool isQuiet(); ///< online, and nothing unsent
    bool isLookedAtSince(const QDateTime &time); ///< the server answered something after that
    void catchUp(); ///< runs until the snapshot shows what is in the store
    std::string story(); ///< where the line stands, for a test that failed
    bool has(Error::Kind problem); ///< the line's trouble, as the status bar would name it

    Result<Sheet> standingSheet(const Client &client);
    Result<Sheet> answer(const Sheet &seen, const QString &item, const QString &text);
    Result<ObjectId> admit(const Client &client, OfficeId hospital);
    Result<void> send(ObjectId episode);

    static const Clock &systemClock();

private:
    const Clock &m_clock;
    QTemporaryDir m_folder;
    LiveAccess m_access;
    DeviceId m_id;
};

} // namespace tasuki
