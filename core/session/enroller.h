// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/storage/storagethread.h"
#include "core/vault/vault.h"

#include <QFuture>
#include <QUrl>

namespace tasuki {

/// What a person brings to make this device theirs.
struct EnrolmentOrder {
    QUrl server; ///< https://host:enrolment-port
    QByteArray authority; ///< PEM of the CA to pin
    QString login;
    Secret password;
    Secret code; ///< 認証コード; blanks, hyphens and case do not matter
};

/// Makes this device a device of one person at one server: own key, one-time code → certificate,
/// then a vault that holds them. Nothing half done: on any failure no vault stays behind, and the
/// code is only used up when the server has answered.
///
/// Credentials go only to a server whose certificate the pinned authority signed.
class Enroller {
public:
    /// `storage` runs the slow parts (key derivation), so that no window waits.
    Enroller(QString dataFolder, StorageThread &storage, const Clock &clock, KeyCost cost = {});

    /// Call on a thread with an event loop. The value is the folder of the new, locked vault.
    QFuture<Result<QString>> enrol(EnrolmentOrder order);

private:
    QString m_dataFolder;
    StorageThread &m_storage;
    const Clock &m_clock;
    KeyCost m_cost;
};

} // namespace tasuki
