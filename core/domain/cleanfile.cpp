// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/cleanfile.h"

#include "core/domain/filmcleaner.h"
#include "core/domain/jpegcleaner.h"
#include "core/domain/pngcleaner.h"

namespace tasuki {

namespace {

    Error unreadable(const QIODevice &source)
    {
        return {Error::Kind::Storage, QStringLiteral("a file to attach: ") + source.errorString()};
    }

    Result<QByteArray> readAt(QIODevice &source, qint64 offset, qint64 length)
    {
        if (!source.seek(offset))
            return unreadable(source);
        QByteArray bytes = source.read(length);
        if (bytes.size() != length)
            return unreadable(source);
        return bytes;
    }

    Result<FilePieces> piecesOf(QIODevice &source, FileType type)
    {
        if (type == FileType::Pdf)
            return FilePieces{FilePiece::source(0, source.size())};
        if (type == FileType::Mp4 || type == FileType::QuickTime)
            return cleanedFilm(source);
        if (source.size() > CleanFile::maxPictureBytes)
            return Error{Error::Kind::TooLarge, QStringLiteral("a picture to attach is too large")};
        const auto picture = readAt(source, 0, source.size());
        if (!picture)
            return picture.error();
        return type == FileType::Jpeg ? cleanedJpeg(*picture) : cleanedPng(*picture);
    }

} // namespace

CleanFile::CleanFile(QIODevice &source, FileType type, FilePieces pieces)
    : m_source(&source)
    , m_type(type)
    , m_pieces(std::move(pieces))
{
    for (const FilePiece &piece : std::as_const(m_pieces))
        m_size += piece.length;
}

Result<CleanFile> CleanFile::create(QIODevice &source)
{
    constexpr qint64 beginning = 16;
    const auto first = readAt(source, 0, std::min(beginning, source.size()));
    if (!first)
        return first.error();
    const auto type = fileTypeOf(*first);
    if (!type)
        return Error{Error::Kind::Forbidden, QStringLiteral("a file of this kind is not attached")};
    auto pieces = piecesOf(source, *type);
    if (!pieces)
        return pieces.error();
    return CleanFile(source, *type, std::move(*pieces));
}

Result<QByteArray> CleanFile::read(qint64 offset, qint64 length) const
{
    QByteArray bytes;
    qint64 begin = 0; // of the piece, in the clean file
    for (const FilePiece &piece : m_pieces) {
        const qint64 from = std::max(offset, begin) - begin;
        const qint64 to = std::min(offset + length, begin + piece.length) - begin;
        begin += piece.length;
        if (to <= from)
            continue;
        if (piece.isBlank) {
            bytes.append(to - from, '\0');
        } else if (!piece.literal.isEmpty()) {
            bytes.append(piece.literal.mid(from, to - from));
        } else {
            const auto part = readAt(*m_source, piece.offset + from, to - from);
            if (!part)
                return part;
            bytes.append(*part);
        }
    }
    return bytes;
}

} // namespace tasuki
