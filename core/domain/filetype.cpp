// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/filetype.h"

#include <array>

namespace tasuki {

namespace {

    struct Row {
        FileType type;
        const char *mime;
    };
    constexpr std::array table{Row{FileType::Pdf, "application/pdf"},
                               Row{FileType::Jpeg, "image/jpeg"}, Row{FileType::Png, "image/png"},
                               Row{FileType::Mp4, "video/mp4"},
                               Row{FileType::QuickTime, "video/quicktime"}};

    /// ISO/IEC 14496-12: a box "ftyp" first, with the brand that says which player is meant.
    std::optional<FileType> filmOf(QByteArrayView beginning)
    {
        if (beginning.size() < 12 || beginning.sliced(4, 4) != "ftyp")
            return std::nullopt;
        const QByteArrayView brand = beginning.sliced(8, 4);
        if (brand == "qt  ")
            return FileType::QuickTime;
        for (const char *known : {"isom", "iso2", "iso4", "iso5", "iso6", "mp41", "mp42", "avc1"}) {
            if (brand == known)
                return FileType::Mp4;
        }
        return std::nullopt;
    }

} // namespace

std::optional<FileType> fileTypeOf(QByteArrayView beginning)
{
    if (beginning.startsWith("%PDF-"))
        return FileType::Pdf;
    if (beginning.startsWith("\xff\xd8\xff"))
        return FileType::Jpeg;
    if (beginning.startsWith("\x89PNG\r\n\x1a\n"))
        return FileType::Png;
    return filmOf(beginning);
}

QString mimeOf(FileType type)
{
    for (const Row &row : table) {
        if (row.type == type)
            return QLatin1String(row.mime);
    }
    return {};
}

std::optional<FileType> fileTypeFromMime(QStringView mime)
{
    for (const Row &row : table) {
        if (mime == QLatin1String(row.mime))
            return row.type;
    }
    return std::nullopt;
}

} // namespace tasuki
