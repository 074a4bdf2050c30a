// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/upkeep/folderlock.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace tasuki {

Result<std::unique_ptr<FolderLock>> FolderLock::take(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC,
                            S_IRUSR | S_IWUSR);
    if (file < 0)
        return Error{Error::Kind::Storage, QStringLiteral("Cannot write ") + path};
    if (::flock(file, LOCK_EX | LOCK_NB) == 0)
        return std::unique_ptr<FolderLock>(new FolderLock(file));
    const bool isTaken = errno == EWOULDBLOCK;
    ::close(file);
    return Error{isTaken ? Error::Kind::Conflict : Error::Kind::Storage,
                 QStringLiteral("Cannot lock ") + path};
}

FolderLock::~FolderLock()
{
    ::close(m_file);
}

} // namespace tasuki
