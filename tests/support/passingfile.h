// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sqlite3.h>

namespace tasuki {

/// The disk SQLite would use by itself.
inline sqlite3_vfs *usualDisk()
{
    static sqlite3_vfs *usual = sqlite3_vfs_find("unix");
    return usual;
}

/// A file that stands between SQLite and the disk's own, which lies behind `File` in the room
/// SQLite keeps. `File` begins with an sqlite3_file. Every call is handed on as it is; who stands
/// there puts another function into a copy of methods().
template<typename File>
struct PassingFile {
    static sqlite3_file *real(sqlite3_file *file)
    {
        return reinterpret_cast<sqlite3_file *>(reinterpret_cast<File *>(file) + 1);
    }

    template<auto member, typename... Arguments>
    static auto pass(sqlite3_file *file, Arguments... arguments)
    {
        return (real(file)->pMethods->*member)(real(file), arguments...);
    }

    /// Without mapped memory: every byte comes past here.
    static sqlite3_io_methods methods()
    {
        using M = sqlite3_io_methods;
        return {2,
                pass<&M::xClose>,
                pass<&M::xRead, void *, int, sqlite3_int64>,
                pass<&M::xWrite, const void *, int, sqlite3_int64>,
                pass<&M::xTruncate, sqlite3_int64>,
                pass<&M::xSync, int>,
                pass<&M::xFileSize, sqlite3_int64 *>,
                pass<&M::xLock, int>,
                pass<&M::xUnlock, int>,
                pass<&M::xCheckReservedLock, int *>,
                pass<&M::xFileControl, int, void *>,
                pass<&M::xSectorSize>,
                pass<&M::xDeviceCharacteristics>,
                pass<&M::xShmMap, int, int, int, void volatile **>,
                pass<&M::xShmLock, int, int, int>,
                pass<&M::xShmBarrier>,
                pass<&M::xShmUnmap, int>,
                nullptr,
                nullptr};
    }

    /// The usual disk under another name, with room for both files and `open` in place of its own.
    static sqlite3_vfs disk(const char *name,
                            int (*open)(sqlite3_vfs *, const char *, sqlite3_file *, int, int *))
    {
        sqlite3_vfs made = *usualDisk();
        made.zName = name;
        made.szOsFile = int(sizeof(File)) + usualDisk()->szOsFile;
        made.xOpen = open;
        return made;
    }
};

} // namespace tasuki
