// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/gzip.h"
#include "tests/support/text.h"

#include <QRandomGenerator>

using namespace tasuki;

namespace {

QByteArray noise(qsizetype size)
{
    QByteArray bytes(size, '\0');
    QRandomGenerator random(7);
    for (char &byte : bytes)
        byte = static_cast<char>(random.bounded(256));
    return bytes;
}

} // namespace

TEST_CASE("What was folded unfolds to the same", "[gzip]")
{
    for (const QByteArray &bytes :
         {QByteArray(), QByteArray("x"), QByteArray(300'000, 'y'), noise(65'536), noise(200'001)}) {
        const auto back = ungzipped(gzipped(bytes), bytes.size());
        REQUIRE(back);
        CHECK(*back == bytes);
    }
    CHECK(gzipped(QByteArray(300'000, 'y')).size() < 3000);
}

TEST_CASE("A body that unfolds without end is given up at the limit", "[gzip]")
{
    const QByteArray bomb = gzipped(QByteArray(64 * 1024 * 1024, '\0'));
    CHECK(bomb.size() < 400'000);
    CHECK(ungzipped(bomb, 8 * 1024 * 1024).error().kind == Error::Kind::TooLarge);
    const QByteArray exact = gzipped(QByteArray(1000, 'z'));
    CHECK(ungzipped(exact, 1000));
    CHECK(ungzipped(exact, 999).error().kind == Error::Kind::TooLarge);
}

TEST_CASE("What is not one whole gzip stream is refused", "[gzip]")
{
    const QByteArray good = gzipped(noise(5000));
    for (qsizetype size = 0; size < good.size(); size += 97)
        CHECK(ungzipped(good.left(size), 10'000).error().kind == Error::Kind::Invalid);
    CHECK(ungzipped(good + "x", 10'000).error().kind == Error::Kind::Invalid);
    CHECK(ungzipped(good + good, 10'000).error().kind == Error::Kind::Invalid);
    QByteArray altered = good;
    altered[altered.size() / 2] = static_cast<char>(altered.at(altered.size() / 2) ^ 1);
    CHECK(ungzipped(altered, 10'000).error().kind == Error::Kind::Invalid);
    CHECK(ungzipped(qCompress(noise(100)), 10'000).error().kind == Error::Kind::Invalid);
}
