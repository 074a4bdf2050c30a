// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/blob.h"

#include "core/base/json.h"

#include <QJsonArray>

namespace tasuki {

namespace {

    constexpr qsizetype hashBytes = 32;
    constexpr qsizetype maxManifestBytes = 64 * 1024;

    QString hexOf(const QByteArray &hash)
    {
        return QString::fromLatin1(hash.toHex());
    }

    QByteArray hashIn(JsonReader &reader, const char *name, const QString &text)
    {
        const auto hash = blobHashFrom(text.toLatin1());
        if (!hash)
            reader.fail(name, "is not a SHA-256");
        return hash.value_or(QByteArray());
    }

} // namespace

std::optional<QByteArray> blobHashFrom(const QByteArray &text)
{
    const QByteArray hash = QByteArray::fromHex(text);
    if (hash.size() != hashBytes || hash.toHex() != text)
        return std::nullopt;
    return hash;
}

QByteArray encode(const BlobManifest &manifest)
{
    QJsonArray chunks;
    for (const QByteArray &chunk : manifest.chunks)
        chunks.append(hexOf(chunk));
    return canonicalJson({{QStringLiteral("sha256"), hexOf(manifest.hash)},
                          {QStringLiteral("size"), manifest.size},
                          {QStringLiteral("mime"), mimeOf(manifest.type)},
                          {QStringLiteral("chunk"), BlobManifest::chunkBytes},
                          {QStringLiteral("chunks"), chunks}});
}

Result<BlobManifest> blobManifestFromBytes(const QByteArray &bytes)
{
    const auto json = parseJsonObject(bytes, maxManifestBytes);
    if (!json)
        return json.error();
    JsonReader reader(*json, QStringLiteral("blob."));
    BlobManifest manifest;
    manifest.hash = hashIn(reader, "sha256", reader.string("sha256"));
    manifest.size = reader.integer("size");
    const auto type = fileTypeFromMime(reader.string("mime"));
    if (manifest.size > BlobManifest::maxBytes)
        return Error{Error::Kind::TooLarge, QStringLiteral("blob.size is too large")};
    if (manifest.size < 1 || reader.integer("chunk") != BlobManifest::chunkBytes)
        reader.fail("size", "or chunk is out of range");
    const QJsonArray chunks = reader.array("chunks");
    for (const QJsonValue &chunk : chunks)
        manifest.chunks.append(hashIn(reader, "chunks", chunk.toString()));
    if (manifest.chunks.size() != BlobManifest::chunksOf(manifest.size))
        reader.fail("chunks", "are not as many as the size needs");
    if (!reader.ok())
        return reader.error();
    if (!type)
        return Error{Error::Kind::Forbidden, QStringLiteral("blob.mime may not be attached")};
    manifest.type = *type;
    return manifest;
}

QByteArray encode(const BlobOpening &opening)
{
    QJsonArray missing;
    for (const int chunk : opening.missing)
        missing.append(chunk);
    return canonicalJson(
        {{QStringLiteral("complete"), opening.isComplete}, {QStringLiteral("missing"), missing}});
}

Result<BlobOpening> blobOpeningFromBytes(const QByteArray &bytes)
{
    const auto json = parseJsonObject(bytes, maxManifestBytes);
    if (!json)
        return json.error();
    JsonReader reader(*json, QStringLiteral("blob."));
    BlobOpening opening;
    opening.isComplete = reader.boolean("complete", false);
    const QJsonArray missing = reader.array("missing");
    for (const QJsonValue &chunk : missing) {
        const int number = chunk.toInt(-1);
        if (number < 0 || number >= BlobManifest::chunksOf(BlobManifest::maxBytes))
            reader.fail("missing", "names a chunk that cannot be");
        opening.missing.append(number);
    }
    if (!reader.ok())
        return reader.error();
    return opening;
}

} // namespace tasuki
