// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/filetype.h"

#include <QByteArray>
#include <QList>

namespace tasuki {

/// What a file is, before a byte of it was sent: its hash is its name within a room (protocol.md
/// 3.8). It travels in chunks of one size, the last one shorter, each with a hash of its own.
struct BlobManifest {
    static constexpr qint64 chunkBytes = 4LL * 1024 * 1024;
    static constexpr qint64 maxBytes = 512LL * 1024 * 1024; ///< a film of a few minutes
    QByteArray hash; ///< SHA-256 of the whole, 32 bytes
    qint64 size = 0; ///< bytes
    FileType type = FileType::Pdf;
    QList<QByteArray> chunks; ///< SHA-256 of each
    bool operator==(const BlobManifest &) const = default;

    static qsizetype chunksOf(qint64 size) { return (size + chunkBytes - 1) / chunkBytes; }
    qint64 sizeOf(qsizetype chunk) const { return std::min(chunkBytes, size - chunk * chunkBytes); }
};

/// The answer to an opened upload.
struct BlobOpening {
    bool isComplete = false; ///< it is there, and nothing need be sent
    QList<int> missing; ///< numbers of chunks
    bool operator==(const BlobOpening &) const = default;
};

QByteArray encode(const BlobManifest &manifest);
QByteArray encode(const BlobOpening &opening);
/// Invalid unless size and chunks fit each other; TooLarge; Forbidden for a type that may not be.
Result<BlobManifest> blobManifestFromBytes(const QByteArray &bytes);
Result<BlobOpening> blobOpeningFromBytes(const QByteArray &bytes);

/// 64 hexadecimal digits, lower case; nothing for anything else.
std::optional<QByteArray> blobHashFrom(const QByteArray &text);

} // namespace tasuki
