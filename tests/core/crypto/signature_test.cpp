// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/signature.h"
#include "tests/support/text.h"

using namespace tasuki;

TEST_CASE("A signature fits its bytes and its key and nothing else", "[crypto][signature]")
{
    const Secret key = makeSigningKey();
    const QByteArray bytes = "four thousand rows";
    const auto own = publicKeyOf(key);
    const auto signature = sign(key, bytes);
    REQUIRE(own);
    REQUIRE(signature);
    CHECK(isSignedBy(*own, bytes, *signature));
    CHECK_FALSE(isSignedBy(*publicKeyOf(makeSigningKey()), bytes, *signature));
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        QByteArray other = bytes;
        other[i] = static_cast<char>(other[i] ^ 1);
        CHECK_FALSE(isSignedBy(*own, other, *signature));
    }
    for (qsizetype i = 0; i < signature->size(); ++i) {
        QByteArray other = *signature;
        other[i] = static_cast<char>(other[i] ^ 1);
        CHECK_FALSE(isSignedBy(*own, bytes, other));
        CHECK_FALSE(isSignedBy(*own, bytes, signature->first(i)));
    }
    CHECK_FALSE(isSignedBy({}, bytes, *signature));
}

TEST_CASE("The first test vector of RFC 8032 comes out", "[crypto][signature]")
{
    const QByteArray seed
        = QByteArray::fromHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");
    const Secret key(std::string_view(seed.constData(), static_cast<std::size_t>(seed.size())));
    CHECK(publicKeyOf(key)->toHex()
          == "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
    CHECK(
        sign(key, {})->toHex()
        == "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39"
           "701cf9b46bd25bf5f0595bbe24655141438e7a100b");
}

TEST_CASE("What is no key signs nothing", "[crypto][signature]")
{
    CHECK(sign(Secret(std::size_t{31}), "x").error().kind == Error::Kind::Invalid);
    CHECK(publicKeyOf(Secret()).error().kind == Error::Kind::Invalid);
}
