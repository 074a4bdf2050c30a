// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/vaultfinder.h"

#include <QDir>
#include <QUuid>

#include <algorithm>

namespace tasuki {

QList<VaultHeader> findVaults(const QString &dataFolder)
{
    QList<VaultHeader> result;
    const QDir folder(dataFolder);
    for (const QString &name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        if (auto header = readVaultHeader(folder.filePath(name)))
            result.append(std::move(*header));
    }
    std::stable_sort(result.begin(), result.end(), [](const VaultHeader &a, const VaultHeader &b) {
        return a.personName < b.personName;
    });
    return result;
}

QString vaultFolderFor(const QString &dataFolder, const QString &login, const QString &server)
{
    // A name that says nothing of the person to whoever lists the disk.
    const QUuid space(QStringLiteral("{6f0c2b0e-0d5c-4a57-9a0a-5b5a7c1d9e11}"));
    const QUuid name = QUuid::createUuidV5(space, login + u'@' + server);
    return QDir(dataFolder).filePath(name.toString(QUuid::WithoutBraces));
}

} // namespace tasuki
