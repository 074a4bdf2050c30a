// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/hash.h"
#include "core/crypto/password.h"
#include "tests/support/text.h"

using namespace tasuki;

namespace {

QByteArray hex(const Secret &secret)
{
    return QByteArray(secret.view().data(), static_cast<qsizetype>(secret.size())).toHex();
}

} // namespace

TEST_CASE("Hashes agree with the published examples", "[crypto]")
{
    CHECK(sha256("abc").toHex()
          == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    // RFC 4231, case 2
    CHECK(hmacSha256(Secret("Jefe"), "what do ya want for nothing?").toHex()
          == "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    // RFC 5869, case 1
    const QByteArray salt = QByteArray::fromHex("000102030405060708090a0b0c");
    const QByteArray info = QByteArray::fromHex("f0f1f2f3f4f5f6f7f8f9");
    const auto key = hkdfSha256(Secret(std::string(22, '\x0b')), salt, info, 42);
    REQUIRE(key);
    CHECK(
        hex(*key)
        == "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865");
}

TEST_CASE("A key can be derived without salt and purpose", "[crypto]")
{
    // RFC 5869, case 3
    const auto key = hkdfSha256(Secret(std::string(22, '\x0b')), {}, {}, 42);
    REQUIRE(key);
    CHECK(
        hex(*key)
        == "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8");
}

TEST_CASE("Bytes are compared whole", "[crypto]")
{
    CHECK(equalInConstantTime("abc", "abc"));
    CHECK(!equalInConstantTime("abc", "abd"));
    CHECK(!equalInConstantTime("abc", "ab"));
    CHECK(equalInConstantTime("", ""));
}

TEST_CASE("A password is recognised by its hash, and only that password", "[crypto]")
{
    const auto hash = hashPassword(Secret("correct horse 12!"));
    REQUIRE(hash);
    CHECK(hash->startsWith("$argon2id$v=19$m=65536,t=3,p=1$"));
    CHECK(verifyPassword(*hash, Secret("correct horse 12!")));
    CHECK(!verifyPassword(*hash, Secret("correct horse 12")));
    CHECK(!verifyPassword("nonsense", Secret("x")));
    CHECK(!verifyPassword(QByteArray(500, 'x'), Secret("x")));
    CHECK(!needsRehash(*hash));
    CHECK(needsRehash(*hash, {128ULL * 1024 * 1024, 3}));
}

TEST_CASE("The same password, salt and cost give the same key", "[crypto]")
{
    const QByteArray salt = makePasswordSalt();
    const PasswordCost small{8ULL * 1024 * 1024, 1};
    const auto one = deriveKey(Secret("word"), salt, small);
    const auto two = deriveKey(Secret("word"), salt, small);
    const auto other = deriveKey(Secret("word"), makePasswordSalt(), small);
    REQUIRE((one && two && other));
    CHECK(one->view() == two->view());
    CHECK(one->view() != other->view());
    CHECK(deriveKey(Secret("word"), "short", small).error().kind == Error::Kind::Invalid);
}

TEST_CASE("An empty password is refused like any other wrong one", "[crypto]")
{
    const auto hash = hashPassword(Secret("Kazaguruma-0825"));
    REQUIRE(hash);
    CHECK_FALSE(verifyPassword(*hash, Secret()));
    const QByteArray salt = makePasswordSalt();
    CHECK(deriveKey(Secret(), salt, PasswordCost(), 32).has_value());
}
