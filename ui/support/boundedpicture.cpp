// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/boundedpicture.h"

#include "ui/support/jpegframe.h"

#include <QImageReader>

namespace tasuki {

namespace {

    constexpr qint64 mostRowByRow = 120'000'000; // pixels; decoded in about a second
    constexpr qint64 mostHeldWhole = 40'000'000; // pixels; a page scanned at 600 dpi

    /// A JPEG goes by row unless it comes in several scans. What a PNG needs depends on its kind.
    qint64 mostPixels(QIODevice &file, FileType type)
    {
        if (type != FileType::Jpeg)
            return mostHeldWhole;
        const bool isRowByRow = isJpegOfOneScan(file);
        file.seek(0);
        return isRowByRow ? mostRowByRow : mostHeldWhole;
    }

} // namespace

Result<QImage> boundedPicture(QIODevice &file, FileType type, QSize within)
{
    const qint64 most = mostPixels(file, type);
    // No guessing: other decoders are not asked what these bytes could be.
    QImageReader reader(&file, type == FileType::Jpeg ? "jpeg" : "png");
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize whole = reader.size();
    if (whole.isEmpty())
        return Error{Error::Kind::Corrupt, QStringLiteral("a picture without a size")};
    if (qint64(whole.width()) * whole.height() > most)
        return Error{Error::Kind::TooLarge, QStringLiteral("a picture of too many pixels")};
    const QSize turned = reader.transformation() & QImageIOHandler::TransformationRotate90
        ? within.transposed()
        : within;
    if (whole.width() > turned.width() || whole.height() > turned.height())
        reader.setScaledSize(whole.scaled(turned, Qt::KeepAspectRatio).expandedTo({1, 1}));
    QImage picture = reader.read();
    if (picture.isNull())
        return Error{Error::Kind::Corrupt, reader.errorString()};
    return picture;
}

} // namespace tasuki
