// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/store/databaseplace.h"

#include <QFile>
#include <QSaveFile>

namespace tasuki {

namespace {

    constexpr qint64 longestLine = 4096;

    Result<QByteArray> readLine(const QString &path)
    {
        QFile file(path);
        if (!file.exists())
            return QByteArray();
        if (!file.open(QIODevice::ReadOnly))
            return Error{Error::Kind::Storage, QStringLiteral("Cannot read ") + path};
        return file.read(longestLine).trimmed();
    }

    Result<void> writeLine(const QString &path, const QByteArray &line)
    {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly)
            || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
            || file.write(line + '\n') != line.size() + 1 || !file.commit())
            return Error{Error::Kind::Storage, QStringLiteral("Cannot write ") + path};
        return {};
    }

    /// Which server this is among those on the same database.
    Result<QUuid> instanceOf(const QString &dataFolder)
    {
        const QString path = dataFolder + QStringLiteral("/instance");
        const auto kept = readLine(path);
        if (!kept)
            return kept.error();
        const QUuid known = QUuid::fromString(QLatin1String(*kept));
        if (!known.isNull())
            return known;
        if (!kept->isEmpty())
            return Error{Error::Kind::Corrupt, path + QStringLiteral(" holds no id")};
        const QUuid made = QUuid::createUuid();
        const auto written = writeLine(path, made.toByteArray(QUuid::WithoutBraces));
        return written ? Result<QUuid>(made) : written.error();
    }

    QString noteIn(const QString &dataFolder)
    {
        return dataFolder + QStringLiteral("/postgres");
    }

} // namespace

Result<QString> postgresOf(const QString &dataFolder, const QString &postgres)
{
    if (!postgres.isEmpty())
        return postgres;
    const auto kept = readLine(noteIn(dataFolder));
    return kept ? Result<QString>(QString::fromUtf8(*kept)) : kept.error();
}

Result<std::unique_ptr<ServerDatabase>>
openServerDatabase(const QString &dataFolder, const QString &postgres, const Secret &dataKey)
{
    const QString file = dataFolder + QStringLiteral("/server.sqlite");
    const auto kept = postgresOf(dataFolder, {});
    if (!kept)
        return kept.error();
    const QString &where = postgres.isEmpty() ? *kept : postgres;
    if (where.isEmpty())
        return ServerDatabase::open(file, dataKey);
    if (QFile::exists(file))
        return Error{Error::Kind::Conflict,
                     QStringLiteral("The data of this folder are in server.sqlite, not in "
                                    "PostgreSQL")};
    const auto instance = instanceOf(dataFolder);
    if (!instance)
        return instance.error();
    PostgresOptions options;
    options.where = where;
    auto opened = ServerDatabase::openPostgres(options, *instance, dataKey);
    if (!opened || where == *kept)
        return opened;
    const auto noted = writeLine(noteIn(dataFolder), where.toUtf8());
    return noted ? std::move(opened) : noted.error();
}

} // namespace tasuki
