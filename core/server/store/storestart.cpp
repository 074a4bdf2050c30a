// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/store/storestart.h"

#include "core/base/log.h"
#include "core/base/protocolrule.h"
#include "core/server/audit/auditlog.h"
#include "core/server/store/highwater.h"
#include "core/server/store/objecttable.h"
#include "core/wire/strictid.h"

namespace tasuki {

namespace {

    Result<QString> metaOr(SqlConnection &database, const QString &key, const QString &fallback)
    {
        const auto made = database.run("meta.make",
                                       "INSERT INTO meta(k, v) VALUES(?, ?) ON CONFLICT DO NOTHING",
                                       key, fallback);
        if (!made)
            return made.error();
        SqlStatement row = database.statement("meta.read", "SELECT v FROM meta WHERE k = ?");
        row.bindAll(key);
        const auto found = row.step();
        if (!found)
            return found.error();
        return row.text(0);
    }

} // namespace

StoreStart::StoreStart(SqlConnection &database, const Aead &aead, const HighWater &highWater)
    : m_database(database)
    , m_aead(aead)
    , m_highWater(highWater)
{ }

Result<StoreStart::Identity> StoreStart::open()
{
    if (const auto checked = checkHistory(); !checked)
        return checked.error();
    const auto epoch
        = metaOr(m_database, QStringLiteral("epoch"), OperationId::create().toString());
    const auto region = metaOr(m_database, QStringLiteral("region"), ScopeId::create().toString());
    if (!epoch)
        return epoch.error();
    if (!region)
        return region.error();
    const auto id = strictId<ScopeId>(*region);
    if (!id)
        return Error{Error::Kind::Corrupt, QStringLiteral("the region's id is damaged")};
    if (const auto right = checkKey(); !right)
        return right.error();
    if (const auto made = makeRegion(*id); !made)
        return made.error();
    return Identity{*epoch, *id};
}

/// A database that somebody set back is another history, whether he said so or not.
Result<void> StoreStart::checkHistory()
{
    AuditLog audit(m_database);
    const auto isSame = m_highWater.fits(audit);
    if (!isSame)
        return isSame.error();
    if (*isSame || isBroken(ProtocolRule::Tick))
        return {};
    qCWarning(logServer, "The database is older than it was: it begins a new epoch");
    return m_database.run("meta.epoch", "DELETE FROM meta WHERE k = 'epoch'");
}

/// A server with another data key would seal what nobody else can open.
Result<void> StoreStart::checkKey()
{
    const QByteArray words = "tasuki";
    const auto sealed = m_aead.seal(words, "meta.key");
    if (!sealed)
        return sealed.error();
    const auto kept
        = metaOr(m_database, QStringLiteral("key"), QString::fromLatin1(sealed->toHex()));
    if (!kept)
        return kept.error();
    const auto opened = m_aead.open(QByteArray::fromHex(kept->toLatin1()), "meta.key");
    return opened && *opened == words
        ? Result<void>()
        : Error{Error::Kind::Invalid,
                QStringLiteral("The data key is not the one this database was made with")};
}

Result<void> StoreStart::makeRegion(ScopeId region)
{
    ObjectTable objects(m_database, m_aead);
    const auto scope = objects.scope(region);
    if (!scope)
        return scope.error();
    return *scope ? Result<void>() : objects.createScope(region, QStringLiteral("region"));
}

} // namespace tasuki
