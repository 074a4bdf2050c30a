// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/filechunks.h"

#include <QCryptographicHash>

namespace tasuki {

namespace {

    QByteArray sha256(const QByteArray &bytes)
    {
        return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    }

} // namespace

Result<BlobManifest> manifestOf(const CleanFile &file)
{
    BlobManifest manifest;
    manifest.size = file.size();
    manifest.type = file.type();
    if (manifest.size > BlobManifest::maxBytes)
        return Error{Error::Kind::TooLarge, QStringLiteral("a file to attach is too large")};
    QCryptographicHash whole(QCryptographicHash::Sha256);
    for (qsizetype i = 0; i < BlobManifest::chunksOf(manifest.size); ++i) {
        const auto bytes = file.read(i * BlobManifest::chunkBytes, manifest.sizeOf(i));
        if (!bytes)
            return bytes.error();
        manifest.chunks.append(sha256(*bytes));
        whole.addData(*bytes);
    }
    manifest.hash = whole.result();
    return manifest;
}

Result<QByteArray> chunkOf(const CleanFile &file, const BlobManifest &manifest, int number)
{
    auto bytes = file.read(number * BlobManifest::chunkBytes, manifest.sizeOf(number));
    if (bytes && sha256(*bytes) != manifest.chunks.at(number))
        return Error{Error::Kind::Storage,
                     QStringLiteral("a file to attach changed while it was read")};
    return bytes;
}

} // namespace tasuki
