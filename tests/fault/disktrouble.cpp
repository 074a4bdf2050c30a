// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/disktrouble.h"

#include <cerrno>
#include <sqlite3.h>
#include <utility>

namespace tasuki::fault {

namespace {

    struct Ailing {
        QByteArray machine;
        DiskTrouble::Kind kind = DiskTrouble::Kind::Broken;
        DiskTrouble::Duration duration = DiskTrouble::Duration::Once;
        int afterCalls = DiskTrouble::never;
        int calls = 0;
        bool hasStruck = false;
        QString struck;
        int pauses = 0;
    };
    Ailing ailing;

    using Call = DiskTrouble::Call;

    bool needsRoom(Call call)
    {
        return call == Call::Write || call == Call::Sync || call == Call::Create
            || call == Call::Index;
    }

    bool strikes(int call)
    {
        if (ailing.afterCalls == DiskTrouble::never || call < ailing.afterCalls)
            return false;
        return ailing.duration == DiskTrouble::Duration::UntilMended || call == ailing.afterCalls;
    }

    int codeOf(Call call)
    {
        const bool isFull = ailing.kind == DiskTrouble::Kind::Full;
        switch (call) {
        case Call::Read:
            return SQLITE_IOERR_READ;
        case Call::Write:
            return isFull ? SQLITE_FULL : SQLITE_IOERR_WRITE;
        case Call::Truncate:
            return SQLITE_IOERR_TRUNCATE;
        case Call::Sync:
            return SQLITE_IOERR_FSYNC;
        case Call::Open:
        case Call::Create:
            return SQLITE_CANTOPEN;
        case Call::Delete:
            return SQLITE_IOERR_DELETE;
        case Call::Index:
            return isFull ? SQLITE_IOERR_SHMSIZE : SQLITE_IOERR_SHMMAP;
        }
        return SQLITE_IOERR;
    }

    QString inWords(Call call, const QByteArray &file)
    {
        static constexpr const char *calls[]
            = {"read", "write", "sync", "open", "creation", "index", "truncation", "removal"};
        return QStringLiteral("%1 of the %2")
            .arg(QLatin1String(calls[int(call)]),
                 file.endsWith("-wal") ? QStringLiteral("log") : QStringLiteral("file"));
    }

} // namespace

bool isOfMachine(const QByteArray &machine, const QByteArray &file)
{
    return file == machine || file == machine + "-wal" || file == machine + "-journal";
}

void DiskTrouble::begin(const QString &machine, Kind kind, Duration duration, int afterCalls)
{
    ailing = {machine.toUtf8(), kind, duration, afterCalls, 0, false, {}, ailing.pauses};
}

void DiskTrouble::end()
{
    ailing.afterCalls = never;
}

int DiskTrouble::calls()
{
    return ailing.calls;
}

bool DiskTrouble::hasStruck()
{
    return ailing.hasStruck;
}

QString DiskTrouble::struck()
{
    return ailing.struck;
}

int DiskTrouble::before(const QByteArray &file, Call call)
{
    const bool isFull = ailing.kind == Kind::Full;
    if (ailing.machine.isEmpty() || ailing.pauses > 0 || !isOfMachine(ailing.machine, file)
        || (isFull && !needsRoom(call)) || !strikes(ailing.calls++))
        return SQLITE_OK;
    if (!std::exchange(ailing.hasStruck, true))
        ailing.struck = inWords(call, file);
    errno = isFull ? ENOSPC : EIO; // where the disk's own calls leave it, too
    return codeOf(call);
}

DiskTrouble::Pause::Pause()
{
    ++ailing.pauses;
}

DiskTrouble::Pause::~Pause()
{
    --ailing.pauses;
}

} // namespace tasuki::fault
