// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace tasuki {

/// A stretch of a file that is made out of another one: bytes of the source, or bytes that stand
/// where something was taken out.
struct FilePiece {
    qint64 offset = 0; ///< in the source, where `literal` is empty
    qint64 length = 0;
    QByteArray literal; ///< these instead; as long as `length`
    bool isBlank = false; ///< zeros instead

    static FilePiece source(qint64 offset, qint64 length) { return {offset, length, {}, false}; }
    static FilePiece of(const QByteArray &bytes) { return {0, bytes.size(), bytes, false}; }
    static FilePiece blank(qint64 length) { return {0, length, {}, true}; }
    bool operator==(const FilePiece &) const = default;
};

using FilePieces = QList<FilePiece>;

} // namespace tasuki
