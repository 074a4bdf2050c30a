// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/crypto/certificateauthority.h"

#include <QString>
#include <QStringList>

namespace tasuki {

/// The keys of a server, in the folder `keys` of its data folder: the authority, its own
/// certificate, the keys that seal the database and sign its audit. Files are readable by the owner
/// alone.
struct ServerKeys {
    CertificateAuthority authority;
    QByteArray certificatePem;
    Secret keyPem;
    Secret dataKey;
    Secret auditKey; ///< signs the ends of the audit (Ed25519 seed)

    /// Makes what a new server needs; Conflict when there is something already.
    static Result<void> make(const QString &dataFolder, const QString &region,
                             const QStringList &hostNames, const Clock &clock);
    /// A server certificate that is about to expire, or has other names, is issued anew.
    static Result<ServerKeys> load(const QString &dataFolder, const QStringList &hostNames,
                                   const Clock &clock);
    static bool exist(const QString &dataFolder);
};

} // namespace tasuki
