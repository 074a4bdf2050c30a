// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/crypto/hash.h"
#include "core/wire/blob.h"
#include "tests/support/text.h"

#include <QJsonArray>

using namespace tasuki;

namespace {

BlobManifest aManifest(qint64 size)
{
    BlobManifest manifest{sha256("whole"), size, FileType::Mp4, {}};
    for (qsizetype i = 0; i < BlobManifest::chunksOf(size); ++i)
        manifest.chunks.append(sha256(QByteArray::number(i)));
    return manifest;
}

} // namespace

TEST_CASE("A manifest comes through, from one byte to the largest film", "[wire][blob]")
{
    constexpr qint64 chunk = BlobManifest::chunkBytes;
    for (const qint64 size : {qint64(1), chunk - 1, chunk, chunk + 1, BlobManifest::maxBytes}) {
        const BlobManifest manifest = aManifest(size);
        const auto read = blobManifestFromBytes(encode(manifest));
        REQUIRE(read);
        CHECK(*read == manifest);
        qint64 sum = 0;
        for (qsizetype i = 0; i < manifest.chunks.size(); ++i) {
            CHECK(manifest.sizeOf(i) > 0);
            sum += manifest.sizeOf(i);
        }
        CHECK(sum == size);
    }
}

TEST_CASE("A manifest that cannot be is refused with the reason", "[wire][blob]")
{
    const auto refused = [](const char *member, const QJsonValue &value) {
        QJsonObject json = parseJsonObject(encode(aManifest(BlobManifest::chunkBytes + 1))).value();
        json.insert(QLatin1String(member), value);
        const auto read = blobManifestFromBytes(canonicalJson(json));
        REQUIRE_FALSE(read);
        return read.error().kind;
    };
    CHECK(refused("size", 0) == Error::Kind::Invalid);
    CHECK(refused("size", -5) == Error::Kind::Invalid);
    CHECK(refused("size", 5) == Error::Kind::Invalid); // one chunk would do
    CHECK(refused("size", BlobManifest::maxBytes + 1) == Error::Kind::TooLarge);
    CHECK(refused("chunk", 1024) == Error::Kind::Invalid);
    CHECK(refused("mime", QStringLiteral("text/html")) == Error::Kind::Forbidden);
    CHECK(refused("sha256", QStringLiteral("00ff")) == Error::Kind::Invalid);
    CHECK(refused("sha256", QString(64, u'A')) == Error::Kind::Invalid);
    CHECK(refused("chunks", QJsonArray()) == Error::Kind::Invalid);
    CHECK(refused("chunks", QJsonArray{1, 2}) == Error::Kind::Invalid);
    for (const char *member : {"size", "chunk", "mime", "sha256", "chunks"})
        CHECK(refused(member, QJsonValue()) != Error::Kind::Server);
    CHECK_FALSE(blobManifestFromBytes("[]"));
}

TEST_CASE("An opening says what is missing", "[wire][blob]")
{
    for (const BlobOpening &opening : {BlobOpening{true, {}}, BlobOpening{false, {0, 2, 127}}})
        CHECK(blobOpeningFromBytes(encode(opening)).value() == opening);
    CHECK_FALSE(blobOpeningFromBytes(R"({"complete":false,"missing":[128]})"));
    CHECK_FALSE(blobOpeningFromBytes(R"({"complete":false,"missing":[-1]})"));
    CHECK_FALSE(blobOpeningFromBytes(R"({"complete":false,"missing":["0"]})"));
}
