// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/filepiece.h"
#include "core/domain/filetype.h"

#include <QIODevice>

namespace tasuki {

/// A file as it may leave this computer: what it says about where, when and with which device it
/// was made is left out (security.md R20). Nothing of it is written anywhere; it is read out of the
/// source, which must outlive it, piece by piece.
class CleanFile {
public:
    static constexpr qint64 maxPictureBytes = 64LL * 1024 * 1024;

    /// Forbidden for a type that may not be attached, Corrupt for one that is not whole, TooLarge
    /// for a picture beyond reason, Storage when the source cannot be read.
    static Result<CleanFile> create(QIODevice &source);

    FileType type() const { return m_type; }
    qint64 size() const { return m_size; } ///< bytes
    /// Storage when the source fails or has changed its length.
    Result<QByteArray> read(qint64 offset, qint64 length) const;

private:
    CleanFile(QIODevice &source, FileType type, FilePieces pieces);

    QIODevice *m_source;
    FileType m_type;
    FilePieces m_pieces;
    qint64 m_size = 0;
};

} // namespace tasuki
