// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/formlibrary.h"
#include "tests/support/text.h"

using namespace tasuki;

TEST_CASE("A broken form file is listed and does not stand in the way of the others", "[forms]")
{
    FormLibrary library;
    library.addFolder(QStringLiteral(TASUKI_SOURCE_DIR "/tests/data/forms"));
    library.addFolder(QStringLiteral("/no/such/folder"));
    REQUIRE(library.broken().size() == 2);
    CHECK(library.broken()[0].file.endsWith(QStringLiteral("broken.json")));
    CHECK_FALSE(library.broken()[0].reason.isEmpty());
    CHECK(library.broken()[1].file.endsWith(QStringLiteral("patient.json")));
    CHECK(library.forms().size() == 2);
    CHECK_FALSE(library.warnings().isEmpty());
}

TEST_CASE("The newest version of a form is found by number, not by spelling", "[forms]")
{
    FormLibrary library;
    library.addFolder(QStringLiteral(TASUKI_SOURCE_DIR "/tests/data/forms"));
    const QString url = QStringLiteral("https://tasuki.example/forms/region");
    REQUIRE(library.latest(url));
    CHECK(library.latest(url)->version() == QStringLiteral("1.10"));
    CHECK(library.find(url) == library.latest(url));
    REQUIRE(library.find(url + QStringLiteral("|1.9")));
    CHECK(library.find(url + QStringLiteral("|1.9"))->version() == QStringLiteral("1.9"));
    CHECK_FALSE(library.find(url + QStringLiteral("|1.8")));
}
