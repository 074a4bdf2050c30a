// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/pngcleaner.h"

#include <QtEndian>

#include <algorithm>
#include <array>

namespace tasuki {

namespace {

    constexpr qsizetype signatureBytes = 8;
    constexpr qsizetype frameBytes = 12; // length, name, checksum

    Error damaged()
    {
        return {Error::Kind::Corrupt, QStringLiteral("the picture is not a whole PNG")};
    }

    bool isKept(QByteArrayView name)
    {
        static constexpr std::array<const char *, 17> known{
            "IHDR", "PLTE", "IDAT", "IEND", // without these there is no picture
            "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP", "sBIT", "bKGD", "pHYs", // its looks
            "acTL", "fcTL", "fdAT", "hIST"}; // its movement
        return std::any_of(known.begin(), known.end(),
                           [name](const char *one) { return name == QByteArrayView(one); });
    }

} // namespace

Result<FilePieces> cleanedPng(QByteArrayView picture)
{
    if (picture.size() < signatureBytes)
        return damaged();
    FilePieces pieces{FilePiece::source(0, signatureBytes)};
    qsizetype place = signatureBytes;
    while (place + frameBytes <= picture.size()) {
        const qsizetype length = qFromBigEndian<quint32>(picture.data() + place);
        const QByteArrayView name = picture.sliced(place + 4, 4);
        if (length > picture.size() - place - frameBytes)
            return damaged();
        const qsizetype whole = length + frameBytes;
        if (isKept(name)) {
            FilePiece &last = pieces.last();
            if (last.offset + last.length == place)
                last.length += whole;
            else
                pieces.append(FilePiece::source(place, whole));
        }
        if (name == QByteArrayView("IEND"))
            return pieces;
        place += whole;
    }
    return damaged();
}

} // namespace tasuki
