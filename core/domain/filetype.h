// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace tasuki {

/// What may be attached: paper, pictures, film. Nothing that runs, and nothing that carries macros
/// (security.md R20).
enum class FileType { Pdf, Jpeg, Png, Mp4, QuickTime };

/// What the bytes are, whatever name or type somebody gave them; nothing when they may not be
/// attached. The first 16 bytes are enough.
std::optional<FileType> fileTypeOf(QByteArrayView beginning);

QString mimeOf(FileType type);
std::optional<FileType> fileTypeFromMime(QStringView mime);

} // namespace tasuki
