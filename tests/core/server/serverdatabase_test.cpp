// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/store/serverdatabase.h"

#include <QTemporaryDir>
#include <catch2/catch.hpp>

using namespace tasuki;

TEST_CASE("A connection of the server keeps what a pull reads", "[server][serverdatabase]")
{
    const QTemporaryDir folder;
    const auto database
        = ServerDatabase::open(folder.filePath(QStringLiteral("server.sqlite")), Secret(32));
    REQUIRE(database);
    auto lease = (*database)->lease();
    REQUIRE(lease);
    SqlStatement asked = lease->database().statement("test.cache", "PRAGMA cache_size");
    REQUIRE(asked.step().value_or(false));
    constexpr qint64 sqlitesOwn = -2000; // kilobytes are negative
    CHECK(asked.integer(0) < sqlitesOwn);
}
