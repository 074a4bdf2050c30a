// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sqlite/failingdisk.h"

#include "tests/support/passingfile.h"

#include <QFile>

#include <cerrno>
#include <cstring>

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

    using File = PassingFile<sqlite3_file>;

    sqlite3_file *real(sqlite3_file *file)
    {
        return File::real(file);
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

    const sqlite3_io_methods *methods()
    {
        static const sqlite3_io_methods all = [] {
            sqlite3_io_methods made = File::methods();
            made.xRead = read;
            made.xWrite = write;
            made.xSync = sync;
            made.xShmMap = mapIndex;
            return made;
        }();
        return &all;
    }

    int open(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *given)
    {
        std::memset(file, 0, sizeof(sqlite3_file));
        if (!QFile::exists(QString::fromUtf8(name)) && strikes(Call::Open))
            return SQLITE_CANTOPEN;
        const int code = usualDisk()->xOpen(usualDisk(), name, real(file), flags, given);
        if (code == SQLITE_OK)
            file->pMethods = methods();
        return code;
    }

    sqlite3_vfs *failing()
    {
        static sqlite3_vfs vfs = File::disk("failing", open);
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
    sqlite3_vfs_register(usualDisk(), 1);
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
