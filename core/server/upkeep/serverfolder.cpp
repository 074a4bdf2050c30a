// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/upkeep/serverfolder.h"

#include "core/base/json.h"
#include "core/server/store/databaseplace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace tasuki {

namespace {

    Error cannotWrite(const QString &path)
    {
        return {Error::Kind::Storage, QStringLiteral("Cannot write ") + path};
    }

    Result<void> writePrivate(const QString &path, const QByteArray &bytes)
    {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly)
            || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
            || file.write(bytes) != bytes.size() || !file.commit())
            return cannotWrite(path);
        return settleOnDisk(path);
    }

    QString markIn(const QString &folder)
    {
        return folder + QStringLiteral("/restore-under-way");
    }

    QString noteIn(const QString &folder)
    {
        return folder + QStringLiteral("/last-backup");
    }

} // namespace

Result<std::unique_ptr<FolderLock>> ServerFolder::claim() const
{
    auto lock = FolderLock::take(m_path + QStringLiteral("/server.lock"));
    if (!lock && lock.error().kind == Error::Kind::Conflict)
        return Error{Error::Kind::Conflict, QStringLiteral("A server is running on ") + m_path};
    return lock;
}

bool ServerFolder::isBeingRestored() const
{
    return QFile::exists(markIn(m_path));
}

Result<void> ServerFolder::requireWhole() const
{
    if (isBeingRestored())
        return Error{Error::Kind::Conflict,
                     QStringLiteral("A restore broke off here; run tasukid restore again")};
    return {};
}

Result<void> ServerFolder::requireFile() const
{
    const auto where = postgresOf(m_path, m_postgres);
    if (!where)
        return where.error();
    if (!where->isEmpty())
        return Error{Error::Kind::Invalid,
                     QStringLiteral("The data of this folder are in PostgreSQL: use pg_dump and "
                                    "pg_restore for them, tasukictl audit verify for the audit")};
    return {};
}

Result<void> ServerFolder::beginRestore() const
{
    return writePrivate(markIn(m_path), "A restore broke off. Run tasukid restore again.\n");
}

Result<void> ServerFolder::endRestore() const
{
    if (!QFile::remove(markIn(m_path)))
        return cannotWrite(markIn(m_path));
    return settleOnDisk(m_path);
}

std::optional<QDateTime> ServerFolder::lastBackup() const
{
    QFile file(noteIn(m_path));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QDateTime at = fromIsoUtc(QString::fromLatin1(file.read(64)).trimmed());
    return at.isValid() ? std::optional(at) : std::nullopt;
}

Result<void> ServerFolder::noteBackup(const QDateTime &at) const
{
    return writePrivate(noteIn(m_path), toIsoUtc(at).toLatin1() + '\n');
}

#ifdef Q_OS_UNIX
Result<void> settleOnDisk(const QString &file)
{
    const QFileInfo place(file);
    const QString folder = place.isDir() ? place.filePath() : place.absolutePath();
    for (const QString &path : {place.filePath(), folder}) {
        const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
        const bool isSettled = descriptor >= 0 && ::fsync(descriptor) == 0;
        if (descriptor >= 0)
            ::close(descriptor);
        if (!isSettled)
            return cannotWrite(path);
    }
    return {};
}
#else
Result<void> settleOnDisk(const QString &)
{
    return {}; // NTFS writes a rename through its journal; a folder cannot be synced
}
#endif

} // namespace tasuki
