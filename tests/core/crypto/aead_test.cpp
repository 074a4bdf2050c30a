// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/aead.h"
#include "core/crypto/random.h"
#include "tests/support/text.h"

using namespace tasuki;

TEST_CASE("A sealed text opens again with the same key in the same place", "[crypto]")
{
    const auto aead = Aead::create(randomSecret(32));
    REQUIRE(aead);
    for (const int size : {0, 1, 255, 256, 257, 5000}) {
        const QByteArray plain = randomBytes(size);
        const auto sealed = aead->seal(plain, "here");
        REQUIRE(sealed);
        CHECK(sealed->size() == Aead::overhead + (size / 256 + 1) * 256);
        const auto opened = aead->open(*sealed, "here");
        REQUIRE(opened);
        CHECK(*opened == plain);
    }
}

TEST_CASE("Every altered bit and every cut of a sealed text is noticed", "[crypto]")
{
    const auto aead = Aead::create(randomSecret(32), 7);
    REQUIRE(aead);
    const QByteArray sealed = aead->seal(QByteArray("slept well"), "row 1").value();
    for (int bit = 0; bit < sealed.size() * 8; ++bit) {
        QByteArray altered = sealed;
        altered[bit / 8] = static_cast<char>(altered[bit / 8] ^ (1 << (bit % 8)));
        const auto opened = aead->open(altered, "row 1");
        REQUIRE(!opened);
        REQUIRE(opened.error().kind == Error::Kind::Corrupt);
    }
    for (int size = 0; size < sealed.size(); ++size)
        REQUIRE(!aead->open(sealed.left(size), "row 1"));
    CHECK(!aead->open(sealed + 'x', "row 1"));
    CHECK(!aead->open(sealed + sealed, "row 1"));
}

TEST_CASE("A sealed text cannot be moved to another place or key", "[crypto]")
{
    const Secret key = randomSecret(32);
    const auto aead = Aead::create(key);
    const auto otherKey = Aead::create(randomSecret(32));
    const auto otherId = Aead::create(key, 2);
    REQUIRE((aead && otherKey && otherId));
    const QByteArray sealed = aead->seal(QByteArray("slept well"), "row 1").value();
    CHECK(aead->open(sealed, "row 2").error().kind == Error::Kind::Corrupt);
    CHECK(aead->open(sealed, "").error().kind == Error::Kind::Corrupt);
    CHECK(otherKey->open(sealed, "row 1").error().kind == Error::Kind::Corrupt);
    CHECK(otherId->open(sealed, "row 1").error().kind == Error::Kind::Corrupt);
    CHECK(*aead->open(sealed, "row 1") == "slept well"); // a failure before leaves no trace
}

TEST_CASE("The same text sealed twice looks different, and a wrong key is refused", "[crypto]")
{
    const auto aead = Aead::create(randomSecret(32));
    REQUIRE(aead);
    CHECK(*aead->seal(QByteArray("a"), "x") != *aead->seal(QByteArray("a"), "x"));
    CHECK(Aead::create(randomSecret(16)).error().kind == Error::Kind::Invalid);
    CHECK(Aead::create(randomSecret(32), 1 << 24).error().kind == Error::Kind::Invalid);
    const Secret word("open sesame");
    const auto opened = aead->openSecret(*aead->seal(word, "x"), "x");
    REQUIRE(opened);
    CHECK(opened->view() == "open sesame");
}

TEST_CASE("The body of a deleted record, which is no text at all, is sealed and opened", "[crypto]")
{
    const auto aead = Aead::create(randomSecret(32));
    REQUIRE(aead);
    const auto sealed = aead->seal(QByteArrayView(), QByteArrayView());
    REQUIRE(sealed);
    const auto opened = aead->open(*sealed, QByteArrayView());
    REQUIRE(opened);
    CHECK(opened->isEmpty());
}
