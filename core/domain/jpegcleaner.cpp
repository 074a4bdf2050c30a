// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/jpegcleaner.h"

#include <QtEndian>

#include <optional>

namespace tasuki {

namespace {

    enum Marker : uchar {
        FirstFrame = 0xC0,
        FirstRestart = 0xD0,
        LastRestart = 0xD7,
        StartOfImage = 0xD8,
        EndOfImage = 0xD9,
        StartOfScan = 0xDA,
        App0 = 0xE0, // JFIF: density
        App1 = 0xE1, // EXIF, XMP
        App2 = 0xE2, // the colour profile, among others
        App14 = 0xEE, // Adobe: how the colours are coded
        LastApp = 0xEF,
        Comment = 0xFE,
    };

    Error damaged()
    {
        return {Error::Kind::Corrupt, QStringLiteral("the picture is not a whole JPEG")};
    }

    uchar byteAt(QByteArrayView bytes, qsizetype place)
    {
        return static_cast<uchar>(bytes[place]);
    }

    /// Reads numbers of a TIFF block (EXIF), whose writer chose the order of bytes.
    class Tiff {
    public:
        explicit Tiff(QByteArrayView block)
            : m_block(block)
            , m_isLittle(block.startsWith("II"))
        { }

        std::optional<quint32> number(qsizetype place, int bytes) const
        {
            if (place < 0 || place > m_block.size() - bytes)
                return std::nullopt;
            quint32 value = 0;
            for (int i = 0; i < bytes; ++i) {
                const int at = m_isLittle ? bytes - 1 - i : i;
                value = value << 8 | byteAt(m_block, place + at);
            }
            return value;
        }

    private:
        QByteArrayView m_block;
        bool m_isLittle;
    };

    /// Which side is up, as EXIF says it (tag 0x0112): 1 to 8, and 1 where it says nothing.
    int orientationIn(QByteArrayView segment)
    {
        constexpr QByteArrayView heading("Exif\0\0", 6);
        constexpr int upright = 1;
        if (!segment.startsWith(heading))
            return upright;
        const Tiff tiff(segment.sliced(heading.size()));
        const qsizetype directory = tiff.number(4, 4).value_or(0);
        const quint32 entries = tiff.number(directory, 2).value_or(0);
        constexpr quint32 orientation = 0x0112;
        constexpr int entryBytes = 12;
        for (quint32 i = 0; i < entries; ++i) {
            const qsizetype entry = directory + 2 + qsizetype(i) * entryBytes;
            const auto tag = tiff.number(entry, 2);
            if (!tag)
                break;
            if (*tag != orientation)
                continue;
            const auto value = tiff.number(entry + 8, 2).value_or(upright);
            return value >= 1 && value <= 8 ? int(value) : upright;
        }
        return upright;
    }

    /// An EXIF segment that says nothing but which side is up.
    QByteArray orientationSegment(int orientation)
    {
        QByteArray segment("\xFF\xE1\x00\x22"
                           "Exif\0\0"
                           "MM\0\x2A\0\0\0\x08"
                           "\0\x01"
                           "\x01\x12\0\x03\0\0\0\x01\0\0\0\0"
                           "\0\0\0\0",
                           36);
        segment[29] = char(orientation);
        return segment;
    }

    bool isKept(uchar marker, QByteArrayView segment)
    {
        if (marker == App2)
            return segment.startsWith("ICC_PROFILE");
        if (marker == App0)
            return segment.startsWith("JFIF\0"); // without the small copy of JFXX
        const bool isApp = marker >= App0 && marker <= LastApp;
        return marker == App14 || (!isApp && marker != Comment);
    }

    /// Has a length and content, and may stand between the beginning and the end.
    bool isSegment(uchar marker)
    {
        const bool isAlone = marker >= FirstRestart && marker <= EndOfImage;
        return marker == Comment || (marker >= FirstFrame && marker <= LastApp && !isAlone);
    }

    /// Where the coded picture after a scan's heading ends: at the next marker that is none of its
    /// own. -1: it has no end.
    qsizetype endOfScan(QByteArrayView picture, qsizetype place)
    {
        for (; place + 1 < picture.size(); ++place) {
            if (byteAt(picture, place) != 0xFF)
                continue;
            const uchar next = byteAt(picture, place + 1);
            const bool isOwn
                = next == 0 || next == 0xFF || (next >= FirstRestart && next <= LastRestart);
            if (!isOwn)
                return place;
        }
        return -1;
    }

    class Cleaner {
    public:
        explicit Cleaner(QByteArrayView picture)
            : m_picture(picture)
        { }

        Result<FilePieces> run()
        {
            if (m_picture.size() < 4 || byteAt(m_picture, 0) != 0xFF
                || byteAt(m_picture, 1) != StartOfImage)
                return damaged();
            keep(0, 2);
            qsizetype place = 2;
            while (place >= 0 && place + 1 < m_picture.size()) {
                if (byteAt(m_picture, place) != 0xFF)
                    return damaged();
                const uchar marker = byteAt(m_picture, place + 1);
                if (marker == 0xFF) { // a filling byte
                    ++place;
                } else if (marker == EndOfImage) {
                    keep(place, 2);
                    return m_hasScan ? Result<FilePieces>(m_pieces) : damaged();
                } else {
                    place = segment(marker, place);
                }
            }
            return damaged();
        }

    private:
        /// Takes what begins at `place`; where the next begins, or -1.
        qsizetype segment(uchar marker, qsizetype place)
        {
            if (!isSegment(marker) || place + 4 > m_picture.size())
                return -1;
            const qsizetype length = qFromBigEndian<quint16>(m_picture.data() + place + 2);
            qsizetype end = place + 2 + length;
            if (length < 2 || end > m_picture.size())
                return -1;
            const QByteArrayView content = m_picture.sliced(place + 4, length - 2);
            if (marker == App1)
                turn(orientationIn(content));
            if (marker == StartOfScan) {
                m_hasScan = true;
                end = endOfScan(m_picture, end);
                if (end < 0)
                    return -1;
            }
            if (isKept(marker, content))
                keep(place, end - place);
            return end;
        }

        void turn(int orientation)
        {
            if (orientation != 1 && !m_isTurned)
                m_pieces.append(FilePiece::of(orientationSegment(orientation)));
            m_isTurned = m_isTurned || orientation != 1;
        }

        void keep(qsizetype offset, qsizetype length)
        {
            FilePiece *last = m_pieces.isEmpty() ? nullptr : &m_pieces.last();
            if (last && last->literal.isEmpty() && last->offset + last->length == offset)
                last->length += length;
            else
                m_pieces.append(FilePiece::source(offset, length));
        }

        QByteArrayView m_picture;
        FilePieces m_pieces;
        bool m_isTurned = false;
        bool m_hasScan = false;
    };

} // namespace

Result<FilePieces> cleanedJpeg(QByteArrayView picture)
{
    return Cleaner(picture).run();
}

} // namespace tasuki
