// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/filepreview.h"

#include "core/domain/filepreview.h"
#include "ui/support/boundedpicture.h"
#include "ui/support/pdfpage.h"

#include <QBuffer>
#include <QColorSpace>
#include <QPainter>

namespace tasuki {

namespace {

    Result<QImage> drawn(QIODevice &file, FileType type, QSize within)
    {
        switch (type) {
        case FileType::Jpeg:
        case FileType::Png:
            return boundedPicture(file, type, within);
        case FileType::Pdf: {
            const auto page = pdfPage(file, 0, within);
            return page ? Result<QImage>(page->picture) : page.error();
        }
        case FileType::Mp4:
        case FileType::QuickTime:
            break;
        }
        return Error{Error::Kind::Forbidden, QStringLiteral("a film has no preview")};
    }

    /// A fresh sheet: texts, colour profile and resolution of the picture stay behind with it.
    QImage onWhite(QImage picture)
    {
        if (picture.colorSpace().isValid())
            picture.convertToColorSpace(QColorSpace::SRgb);
        QImage sheet(picture.size(), QImage::Format_RGB32);
        sheet.fill(Qt::white);
        picture.setDevicePixelRatio(1);
        QPainter painter(&sheet);
        painter.drawImage(QPoint(0, 0), picture);
        return sheet;
    }

    QByteArray asJpeg(const QImage &picture, int quality)
    {
        QByteArray bytes;
        QBuffer target(&bytes);
        target.open(QIODevice::WriteOnly);
        return picture.save(&target, "jpeg", quality) ? bytes : QByteArray();
    }

} // namespace

Result<QByteArray> makeFilePreview(QIODevice &file, FileType type)
{
    const auto picture = drawn(file, type, {maxPreviewSide, maxPreviewSide});
    if (!picture)
        return picture.error();
    const QImage sheet = onWhite(*picture);
    for (const int side : {maxPreviewSide, maxPreviewSide * 3 / 4, maxPreviewSide / 2}) {
        const bool fits = sheet.width() <= side && sheet.height() <= side;
        const QImage smaller = fits
            ? sheet
            : sheet.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        for (const int quality : {60, 45, 30}) {
            const QByteArray bytes = asJpeg(smaller, quality);
            if (isFilePreview(bytes))
                return bytes;
        }
    }
    return Error{Error::Kind::TooLarge, QStringLiteral("no preview is small enough")};
}

QImage filePreviewImage(const QByteArray &preview)
{
    if (!isFilePreview(preview))
        return {};
    QBuffer source;
    source.setData(preview);
    source.open(QIODevice::ReadOnly);
    const auto picture = boundedPicture(source, FileType::Jpeg, {maxPreviewSide, maxPreviewSide});
    return picture ? onWhite(*picture) : QImage();
}

} // namespace tasuki
