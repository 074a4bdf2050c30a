// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merge/merge.h"
#include "core/server/message.h"
#include "core/sync/overlay.h"
#include "core/sync/syncengine.h"
#include "tests/fault/dice.h"
#include "tests/fault/finding.h"
#include "tests/fault/jumpingclock.h"
#include "tests/fault/plug.h"
#include "tests/fault/powercutvfs.h"

namespace tasuki::fault {

/// What lies in a device's store.
struct DeviceFacts {
    QList<ScopeRecord> scopes;
    QList<StoredObject> objects;
    QList<OutboxEntry> outbox;
    QHash<ScopeId, QSet<ObjectId>> uncounted; ///< shown, but not part of what was read so far
};

/// One person's computer: a real store, the real engine, and a plug in the wall.
class Device {
public:
    Device(int number, const Caller &caller, QString path);
    ~Device();
    Q_DISABLE_COPY_MOVE(Device)

    /// Killed or without power for a moment, and started again; the plug is mended.
    Result<void> restart();
    /// The same, and whether the disk lost what was not synced is not left to chance.
    Result<void> restartAfter(PowerCutVfs::Loss loss, Dice &dice);
    Result<void> unlock(); ///< opens the store
    /// Will happen in the middle of something: after so many steps of SQLite, or writes of it.
    void dieSoon(Dice &dice, int steps);
    bool isDying() const;
    void lock(); ///< the vault is closed: nothing can be read or sent
    bool isLocked() const { return !m_store; }

    struct Saved {
        bool isTold = false; ///< the person was told that it is saved
        std::optional<Error> trouble; ///< what else the person was told
        QList<Operation> operations; ///< as they lie in the outbox
        QSet<OperationId> superfluous; ///< never sent, and said again by these
    };
    /// One gesture: all of it or nothing.
    Saved save(const QList<Operation> &operations, const std::optional<ScopeRecord> &newRoom);
    /// A gesture that ended in the middle of being saved may be there nevertheless.
    bool has(const Saved &saved) const;
    QList<OverlayObject> view() const;
    Result<DeviceFacts> facts() const;
    /// Past the store, so that looking is no step of it: what lies in the outbox and the journal.
    Result<QSet<OperationId>> journal() const;
    /// The stored, wrapped keys of all scopes, past the store.
    Result<QHash<ScopeId, QByteArray>> wrappedKeys() const;
    QByteArray rawBytes() const; ///< of the file and its log
    QString path() const { return m_path; }

    ClientStore &store() const { return *m_store; }
    SyncEngine &engine() const { return *m_engine; }
    Author author() const { return {caller.person, caller.office}; }

    const int number;
    const Caller caller;
    JumpingClock clock;
    Plug plug;
    int life = 0; ///< grows with every start: an answer belongs to the life that asked

private:
    Result<QSet<OperationId>> outboxIds() const;

    QString m_path;
    std::unique_ptr<ClientStore> m_store;
    std::unique_ptr<SyncEngine> m_engine;
};

} // namespace tasuki::fault
