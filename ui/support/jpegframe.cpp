// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/jpegframe.h"

#include <QIODevice>
#include <QtEndian>

namespace tasuki {

namespace {

    constexpr uchar startOfScan = 0xDA;

    uchar byteAt(const QByteArray &bytes, qsizetype place)
    {
        return place < bytes.size() ? static_cast<uchar>(bytes[place]) : 0;
    }

    bool isFrame(uchar marker)
    {
        const bool isTable = marker == 0xC4 || marker == 0xC8 || marker == 0xCC;
        return marker >= 0xC0 && marker <= 0xCF && !isTable;
    }

    /// Baseline or extended, Huffman or arithmetic: sequential, not progressive, not lossless.
    bool isSequential(uchar frame)
    {
        return frame == 0xC0 || frame == 0xC1 || frame == 0xC9;
    }

} // namespace

bool isJpegOfOneScan(QIODevice &file)
{
    constexpr int mostSegments = 10'000;
    int colours = 0;
    qint64 place = 2;
    for (int i = 0; i < mostSegments && file.seek(place); ++i) {
        const QByteArray head = file.read(10); // marker, length, and the count of colours
        const uchar marker = byteAt(head, 1);
        if (head.size() < 10 || byteAt(head, 0) != 0xFF)
            return false;
        if (marker == startOfScan)
            return colours > 0 && byteAt(head, 4) == colours;
        if (isFrame(marker)) {
            if (!isSequential(marker))
                return false;
            colours = byteAt(head, 9);
        }
        place += marker == 0xFF ? 1 : 2 + qFromBigEndian<quint16>(head.constData() + 2);
    }
    return false;
}

} // namespace tasuki
