// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QFuture>
#include <QObject>
#include <QUrl>

#include <optional>

namespace tasuki {

class Workspace;

/// A vault found on this device: one person at one server.
struct VaultEntry {
    QString key; ///< names the vault for unlock(); a path below the data folder
    QString login; ///< the ID the person signs in with
    QString personName; ///< of the staff member; shown on the unlock page
    QString server;
};

struct Enrolment {
    QUrl server; ///< https://host:enrolment-port
    QByteArray authority; ///< PEM of the CA to pin, shipped with the install file
    QString login;
    Secret password;
    Secret code; ///< 認証コード, 10 characters; blanks, hyphens and case do not matter
};

/// The door: who is signed in on this device. Enrols, unlocks (also offline), locks. The vault's
/// key exists only between unlocked() and locked().
class Access : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    virtual QList<VaultEntry> vaults() const = 0;
    /// One-time code → certificate → new vault; leaves it unlocked.
    virtual QFuture<Result<void>> enrol(Enrolment enrolment) = 0;
    virtual QFuture<Result<void>> unlock(const QString &vaultKey, Secret password) = 0;
    /// Wipes the key, drops everything readable, keeps the outbox on disk. Harmless when locked.
    virtual void lock() = 0;
    virtual bool isUnlocked() const = 0;
    virtual Workspace *workspace() = 0; ///< null while locked
    /// Why it is locked, when nobody asked for it: LeaseOver. For whoever comes back to the door.
    virtual std::optional<Error> lockedBecause() const = 0;

Q_SIGNALS:
    void unlocked();
    void aboutToLock(); ///< last chance to hand over text not yet saved
    void locked();
};

} // namespace tasuki
