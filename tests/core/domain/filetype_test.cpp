// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/filetype.h"
#include "tests/support/text.h"

using namespace tasuki;

TEST_CASE("A file is what its bytes say", "[domain][filetype]")
{
    const QByteArray film = QByteArray("\0\0\0\x18", 4) + "ftyp";
    const std::pair<QByteArray, std::optional<FileType>> examples[]
        = {{"%PDF-1.7\n", FileType::Pdf},
           {"\xff\xd8\xff\xe0 JFIF", FileType::Jpeg},
           {"\x89PNG\r\n\x1a\n more", FileType::Png},
           {film + "isom", FileType::Mp4},
           {film + "mp42", FileType::Mp4},
           {film + "qt  ", FileType::QuickTime},
           {film + "heic", std::nullopt},
           {film, std::nullopt},
           {"MZ\x90", std::nullopt},
           {"\x7f"
            "ELF",
            std::nullopt},
           {"PK\x03\x04", std::nullopt}, // also a document with macros
           {"\xd0\xcf\x11\xe0", std::nullopt},
           {"<html>%PDF-1.7", std::nullopt},
           {" %PDF-1.7", std::nullopt},
           {"", std::nullopt}};
    for (const auto &[bytes, type] : examples) {
        CAPTURE(bytes.toHex().toStdString());
        CHECK(fileTypeOf(bytes) == type);
        for (qsizetype i = 0; i < bytes.size() && i < 3; ++i)
            CHECK_FALSE(fileTypeOf(bytes.first(i))); // half a mark is none
    }
}

TEST_CASE("Every type has one name", "[domain][filetype]")
{
    for (const FileType type :
         {FileType::Pdf, FileType::Jpeg, FileType::Png, FileType::Mp4, FileType::QuickTime})
        CHECK(fileTypeFromMime(mimeOf(type)) == type);
    CHECK_FALSE(fileTypeFromMime(u"text/html"));
    CHECK_FALSE(fileTypeFromMime(u""));
}
