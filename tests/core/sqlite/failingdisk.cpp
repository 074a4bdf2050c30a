// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sqlite/failingdisk.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <sqlite3.h>

namespace tasuki {

namespace {

    using Call = FailingDisk::Call;

    struct Trouble {
        Call call = Call::Open;
        int systemError = 0; ///< 0: none
        int left = 0;
        bool hasFailed = false;
    };
    Trouble trouble;

    bool strikes(Call call)
    {
        if (trouble.systemError == 0 || trouble.call != call || trouble.left-- > 0)
            return false;
        trouble.left = 0;
        trouble.hasFailed = true;
        errno = trouble.systemError;
        return true;
    }

    sqlite3_vfs *disk()
    {
        static sqlite3_vfs *usual = sqlite3_vfs_find("unix");
        return usual;
    }

    /// The disk's own file lies behind SQLite's part of ours.
    sqlite3_file *real(sqlite3_file *file)
    {
        return file + 1;
    }

    int close(sqlite3_file *file)
    {
        return real(file)->pMethods->xClose(real(file));
    }

    int read(sqlite3_file *file, void *bytes, int size, sqlite3_int64 at)
    {
        return strikes(Call::Read) ? SQLITE_IOERR_READ
                                   : real(file)->pMethods->xRead(real(file), bytes, size, at);
    }

    /// As SQLite's own: a disk without room has a code of its own, an exhausted quota has not.
    int write(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 at)
    {
        if (strikes(Call::Write))
            return trouble.systemError == ENOSPC ? SQLITE_FULL : SQLITE_IOERR_WRITE;
        return real(file)->pMethods->xWrite(real(file), bytes, size, at);
    }

    int sync(sqlite3_file *file, int flags)
    {
        return strikes(Call::Sync) ? SQLITE_IOERR_FSYNC
                                   : real(file)->pMethods->xSync(real(file), flags);
    }

    int mapIndex(sqlite3_file *file, int region, int size, int mayGrow, void volatile **memory)
    {
        return mayGrow && strikes(Call::Index)
            ? SQLITE_IOERR_SHMSIZE
            : real(file)->pMethods->xShmMap(real(file), region, size, mayGrow, memory);
    }

    template<auto member, typename... Arguments>
    auto pass(sqlite3_file *file, Arguments... arguments)
    {
        return (real(file)->pMethods->*member)(real(file), arguments...);
    }

    const sqlite3_io_methods *methods()
    {
        using M = sqlite3_io_methods;
        static const M all{2,
                           close,
                           read,
                           write,
                           pass<&M::xTruncate, sqlite3_int64>,
                           sync,
                           pass<&M::xFileSize, sqlite3_int64 *>,
                           pass<&M::xLock, int>,
                           pass<&M::xUnlock, int>,
                           pass<&M::xCheckReservedLock, int *>,
                           pass<&M::xFileControl, int, void *>,
                           pass<&M::xSectorSize>,
                           pass<&M::xDeviceCharacteristics>,
                           mapIndex,
                           pass<&M::xShmLock, int, int, int>,
                           pass<&M::xShmBarrier>,
                           pass<&M::xShmUnmap, int>,
                           nullptr,
                           nullptr};
        return &all;
    }

    int open(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *given)
    {
        std::memset(file, 0, sizeof(sqlite3_file));
        if (!QFile::exists(QString::fromUtf8(name)) && strikes(Call::Open))
            return SQLITE_CANTOPEN;
        const int code = disk()->xOpen(disk(), name, real(file), flags, given);
        if (code == SQLITE_OK)
            file->pMethods = methods();
        return code;
    }

    sqlite3_vfs *failing()
    {
        static sqlite3_vfs vfs = [] {
            sqlite3_vfs made = *disk();
            made.zName = "failing";
            made.szOsFile = int(sizeof(sqlite3_file)) + disk()->szOsFile;
            made.xOpen = open;
            return made;
        }();
        return &vfs;
    }

} // namespace

FailingDisk::FailingDisk()
{
    if (sqlite3_vfs_register(failing(), 1) != SQLITE_OK)
        qFatal("SQLite takes no disk of ours");
}

FailingDisk::~FailingDisk()
{
    mend();
    sqlite3_vfs_unregister(failing());
    sqlite3_vfs_register(disk(), 1);
}

void FailingDisk::fail(Call call, int systemError, int after)
{
    trouble = {call, systemError, after, false};
}

void FailingDisk::mend()
{
    trouble.systemError = 0;
}

bool FailingDisk::hasFailed() const
{
    return trouble.hasFailed;
}

} // namespace tasuki
