// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/sqliteserverside.h"

#include "core/sqlite/database.h"
#include "tests/fault/disktrouble.h"
#include "tests/fault/serverfacts.h"

#include <QFile>

namespace tasuki::fault {

SqliteServerSide::SqliteServerSide(QString folder, const Clock &clock)
    : ServerSide(clock)
    , m_folder(std::move(folder))
{ }

SqliteServerSide::~SqliteServerSide()
{
    SqliteServerSide::stop();
    PowerCutVfs::forget(path());
}

void SqliteServerSide::dieSoon(Dice &dice, int calls)
{
    if (dice.percent(50))
        m_plug.pull(dice.below(calls), SQLITE_FULL, Plug::Trouble::ForGood);
    else
        PowerCutVfs::cutAfter(path(), dice.below(calls));
}

QString SqliteServerSide::path() const
{
    return m_folder + QStringLiteral("/server.sqlite");
}

QString SqliteServerSide::copyPath(int copy) const
{
    return m_folder + QStringLiteral("/copy%1.sqlite").arg(copy);
}

Result<void> SqliteServerSide::restart()
{
    Dice dice(chance());
    using Loss = PowerCutVfs::Loss;
    const Loss loss = dice.percent(50) ? Loss::Power : Loss::Process;
    return restartAfter(loss, dice);
}

Result<void> SqliteServerSide::restartAfter(PowerCutVfs::Loss loss, Dice &dice)
{
    PowerCutVfs::cut(path());
    stop();
    PowerCutVfs::mend(path(), loss, dice);
    m_plug.mend();
    return start();
}

Result<void> SqliteServerSide::start()
{
    return serve(ServerDatabase::open(path(), serverDataKey(), &m_plug));
}

void SqliteServerSide::stop()
{
    {
        const DiskTrouble::Pause looking;
        m_reader.reset();
    }
    ServerSide::stop();
}

Result<SqlConnection *> SqliteServerSide::reader()
{
    if (!m_reader) {
        auto opened = Database::open(path());
        if (!opened)
            return opened.error();
        m_reader = std::make_unique<SqliteConnection>(std::move(*opened));
    }
    return m_reader.get();
}

Result<int> SqliteServerSide::keepCopy()
{
    const auto raw = Database::open(path());
    if (!raw)
        return raw.error();
    if (const auto done = (*raw)->truncateLog(); !done)
        return done.error();
    if (!QFile::copy(path(), copyPath(m_copies)))
        return Error{Error::Kind::Storage, QStringLiteral("the copy could not be made")};
    return m_copies++;
}

Result<void> SqliteServerSide::restore(int copy, Restore kind)
{
    stop();
    PowerCutVfs::forget(path());
    for (const char *suffix : {"", "-wal", "-shm"})
        QFile::remove(path() + QLatin1String(suffix));
    if (!QFile::copy(copyPath(copy), path()))
        return Error{Error::Kind::Storage, QStringLiteral("the copy could not be put back")};
    if (kind == Restore::Whole)
        QFile::remove(path() + QStringLiteral(".high"));
    if (kind == Restore::Announced) {
        const auto raw = Database::open(path());
        if (!raw)
            return raw.error();
        if (const auto done = (*raw)->run("fault.epoch", "DELETE FROM meta WHERE k = 'epoch'");
            !done)
            return done;
    }
    return restart();
}

Result<ServerFacts> SqliteServerSide::facts()
{
    const DiskTrouble::Pause looking;
    const auto raw = reader();
    return raw ? readServerFacts(**raw) : raw.error();
}

Result<bool> SqliteServerSide::maySee(PersonId person, ScopeId scope)
{
    const DiskTrouble::Pause looking;
    const auto raw = reader();
    return raw ? maySeeNow(**raw, person, scope) : raw.error();
}

} // namespace tasuki::fault
