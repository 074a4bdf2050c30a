// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/pullpage.h"
#include "core/wire/pull.h"
#include "tests/core/sync/syncdevice.h"

using namespace tasuki;

namespace {

constexpr qint64 MiB = 1024 * 1024;

} // namespace

TEST_CASE("Pages grow while they come through, and begin small again afterwards", "[sync]")
{
    PullPage page;
    CHECK(page.bytes() == MiB);
    page.arrived(true);
    CHECK(page.bytes() == 2 * MiB);
    page.arrived(true);
    page.arrived(true);
    CHECK(page.bytes() == 4 * MiB);
    page.arrived(false);
    CHECK(page.bytes() == MiB);
}

TEST_CASE("A size that did not come through is not tried again in the same load", "[sync]")
{
    PullPage page;
    page.arrived(true);
    page.arrived(true);
    page.failed();
    CHECK(page.bytes() == MiB);
    for (int i = 0; i < 5; ++i)
        page.arrived(true);
    CHECK(page.bytes() == 2 * MiB);
    page.failed();
    page.failed();
    page.arrived(true);
    CHECK(page.bytes() == MiB);
    page.arrived(false);
    page.failed();
    page.arrived(true);
    CHECK(page.bytes() == 2 * MiB);
}

TEST_CASE("A device asks for more at once while there is more", "[sync]")
{
    ModelServer server;
    SyncDevice writer(server);
    const ScopeId file = server.addScope({writer.me.person});
    writer.settle();
    for (int i = 0; i < 6; ++i)
        writer.writeClient(file, ObjectId::create(), QString::number(i));
    writer.settle();

    SyncDevice reader(server);
    reader.me = writer.me;
    QList<qint64> asked;
    for (bool isMore = true; isMore;) {
        const auto request = reader.engine->nextPull({});
        asked.append(pullRequestFromBytes((**request).body)->maxBytes);
        if (asked.size() == 2) { // once the line breaks
            reader.engine->failed((**request).number);
            continue;
        }
        const auto outcome
            = reader.engine->answered((**request).number, server.pull((**request).body, reader.me));
        REQUIRE(outcome);
        isMore = outcome->pullAgain;
    }
    CHECK(asked == QList<qint64>{MiB, 2 * MiB, MiB, MiB});
    CHECK(reader.base(file) == contentOf(server, file));
}
