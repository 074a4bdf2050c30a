// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/ctlcommand.h"
#include "core/crypto/signature.h"
#include "core/server/audit/headfile.h"
#include "core/server/upkeep/serverfolder.h"

#include <QFile>

namespace tasuki {

namespace {

    /// What somebody kept elsewhere, or at least what this server noted itself.
    Result<QList<AuditHead>> headsFor(const ServerFolder &folder, const QString &given)
    {
        if (!given.isEmpty())
            return HeadFile(given).read();
        if (!QFile::exists(folder.auditHeads()))
            return QList<AuditHead>();
        return HeadFile(folder.auditHeads()).read();
    }

    Result<QList<QByteArray>> keysFor(const QString &folder, const QStringList &given)
    {
        QList<QByteArray> keys;
        for (const QString &key : given) {
            keys.append(QByteArray::fromHex(key.toLatin1()));
            if (keys.last().toHex() != key.toLatin1() || keys.last().size() != AuditHead::keyBytes)
                return wrongUse(QStringLiteral("--key is not 64 hexadecimal digits"));
        }
        const auto loaded = ServerKeys::load(folder, {}, SystemClock());
        if (!loaded)
            return loaded.error();
        const auto own = publicKeyOf(loaded->auditKey);
        if (!own)
            return own.error();
        keys.append(*own);
        return keys;
    }

    Result<void> verifyAudit(ServerAdministration &server, const QCommandLineParser &arguments)
    {
        const QString folder = arguments.value(QStringLiteral("data"));
        const auto heads = headsFor(ServerFolder(folder), arguments.value(QStringLiteral("heads")));
        if (!heads)
            return heads.error();
        const auto keys = keysFor(folder, arguments.values(QStringLiteral("key")));
        if (!keys)
            return keys.error();
        const auto verdict = server.verifyAudit(
            *heads, *keys,
            arguments.isSet(QStringLiteral("restored")) ? RestoreKnown::Yes : RestoreKnown::No);
        if (!verdict)
            return verdict.error();
        printLine({QStringLiteral("ok"), QString::number(verdict->rows),
                   QString::number(verdict->heads), QString::number(verdict->goneWithRestore)});
        return {};
    }

} // namespace

QList<CtlCommand> auditCommands()
{
    return {{"audit", "verify", "[--heads FILE] [--key HEX] [--restored]", verifyAudit}};
}

} // namespace tasuki
