// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/deviceidentity.h"
#include "core/session/vaultfinder.h"
#include "tests/core/sync/strangeserver.h"

#include <QTemporaryDir>

namespace tasuki {

inline const KeyCost cheap{KeyCost::floorMemoryBytes, KeyCost::floorPasses};

/// A vault as enrolment leaves it, for a server that is not there.
inline QString enrolledFolder(const QTemporaryDir &data, const TestAuthority &authority)
{
    const QString folder
        = vaultFolderFor(data.path(), QStringLiteral("nishida"), QStringLiteral("x"));
    auto vault = Vault::create(folder, QStringLiteral("nishida"), QStringLiteral("西田"),
                               QStringLiteral("x"), Secret("tasuki-2026-demo"), cheap);
    REQUIRE(vault);
    DeviceIdentity identity;
    identity.key = makeKey().value();
    identity.api = QUrl(QStringLiteral("https://127.0.0.1:1"));
    identity.login = QStringLiteral("nishida");
    identity.authority = authority.pem();
    identity.enrolment.device = DeviceId::create();
    identity.enrolment.person.id = PersonId::create();
    identity.enrolment.person.office = OfficeId::create();
    identity.enrolment.person.name = QStringLiteral("西田");
    identity.enrolment.certificate = authority.deviceCertificate(identity.key);
    identity.enrolment.authority = authority.pem();
    identity.enrolment.apiPort = 1;
    REQUIRE(keep(identity, *vault));
    return folder;
}

} // namespace tasuki
