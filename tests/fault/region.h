// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/people.h"
#include "core/server/message.h"
#include "tests/fault/serverside.h"

#include <QTemporaryDir>

namespace tasuki::fault {

/// Prepared once for all schedules, because founding a region and a store takes longer than a
/// schedule: two care offices, a hospital, a clinic, their people, and three rooms.
class Region {
public:
    explicit Region(StoreKind kind);

    QString server() const { return m_server; } ///< a server's database with all of it
    QString clientFile() const; ///< a client's store with nothing in it
    Caller caller(int device) const; ///< some people have two devices

    QList<Office> offices; ///< sakura, momiji, hospital, clinic
    QList<Person> people;
    QList<ScopeId> rooms;

private:
    /// Offices, people and rooms.
    void settle(ServerStore &store);

    QTemporaryDir m_folder;
    QString m_server;
};

/// Files that only a schedule needs, in memory where the system has such a folder.
QString quickFolderTemplate();

} // namespace tasuki::fault
