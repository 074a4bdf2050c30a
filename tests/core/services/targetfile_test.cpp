// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/targetfile.h"

#include <QDir>
#include <QTemporaryDir>
#include <catch2/catch.hpp>

using namespace tasuki;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList namesIn(const QTemporaryDir &disk)
{
    return QDir(disk.path()).entryList(QDir::Files | QDir::Hidden);
}

} // namespace

TEST_CASE("A file saved appears whole, for its owner alone", "[services][files]")
{
    const QTemporaryDir disk;
    const QString path = disk.filePath(QStringLiteral("歩行の様子.mp4"));
    TargetFile file(path);
    REQUIRE(file.open());
    REQUIRE(file.write("ひとつ"));
    REQUIRE(file.write("ふたつ"));
    CHECK_FALSE(QFile::exists(path));
    REQUIRE(file.commit());
    CHECK(contentOf(path) == QByteArray("ひとつふたつ"));
    CHECK(namesIn(disk).size() == 1);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    CHECK((QFile::permissions(path) & others) == 0);
}

TEST_CASE("What was there stays until the new file is whole", "[services][files]")
{
    const QTemporaryDir disk;
    const QString path = disk.filePath(QStringLiteral("予定.ics"));
    {
        TargetFile first(path);
        REQUIRE(first.open());
        REQUIRE(first.write("old"));
        REQUIRE(first.commit());
    }
    {
        TargetFile given(path);
        REQUIRE(given.open());
        REQUIRE(given.write("half of the n"));
    }
    CHECK(contentOf(path) == "old");
    CHECK(namesIn(disk).size() == 1);
}

TEST_CASE("Where no file can be made, that is said", "[services][files]")
{
    const QTemporaryDir disk;
    TargetFile nowhere(disk.filePath(QStringLiteral("gone/film.mp4")));
    const auto opened = nowhere.open();
    REQUIRE_FALSE(opened);
    CHECK(opened.error().kind == Error::Kind::Storage);
    CHECK_FALSE(opened.error().detail.isEmpty());
    CHECK_FALSE(TargetFile(disk.path()).open());
}
