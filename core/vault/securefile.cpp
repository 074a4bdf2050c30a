// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/securefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace tasuki {

namespace {

    constexpr auto ownerFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    constexpr auto ownerFolder = ownerFile | QFileDevice::ExeOwner;

    Error writeError(const QString &path)
    {
        const auto kind
            = errno == ENOSPC || errno == EDQUOT ? Error::Kind::DiskFull : Error::Kind::Storage;
        return Error{kind,
                     QStringLiteral("%1 could not be written").arg(QFileInfo(path).fileName())};
    }

    /// The new name is on the disk only when the folder is; QSaveFile syncs the file alone.
    void syncFolder(const QString &folder)
    {
#ifdef Q_OS_UNIX
        const int handle
            = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        if (handle >= 0) {
            ::fsync(handle);
            ::close(handle);
        }
#else
        Q_UNUSED(folder)
#endif
    }

} // namespace

Result<void> makePrivateFolder(const QString &folder)
{
    const QFileInfo wanted(folder);
    if (!QDir().mkpath(wanted.absolutePath()))
        return writeError(folder);
    const bool exists = wanted.isDir() || QDir().mkdir(wanted.absoluteFilePath(), ownerFolder);
    if (!exists || !QFile::setPermissions(folder, ownerFolder))
        return writeError(folder);
    return {};
}

Result<void> writePrivateFile(const QString &path, const QByteArray &bytes)
{
    errno = 0;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(ownerFile)
        || file.write(bytes) != bytes.size() || !file.commit())
        return writeError(path);
    syncFolder(QFileInfo(path).absolutePath());
    return {};
}

Result<QByteArray> readPrivateFile(const QString &path, qint64 maxBytes)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.exists())
        return Error{Error::Kind::NotFound, QStringLiteral("There is no %1").arg(name)};
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Storage, QStringLiteral("%1 could not be read").arg(name)};
    if (file.size() > maxBytes)
        return Error{Error::Kind::Corrupt, QStringLiteral("%1 is too large").arg(name)};
    return file.readAll();
}

} // namespace tasuki
