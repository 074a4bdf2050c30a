// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/filepicture.h"

#include "ui/support/boundedpicture.h"
#include "ui/support/pdfpage.h"

#include <QBuffer>

namespace tasuki {

Result<FilePicture> filePicture(const QByteArray &content, FileType type, int page)
{
    constexpr QSize finest(3000, 3000);
    QBuffer file;
    file.setData(content);
    file.open(QIODevice::ReadOnly);
    switch (type) {
    case FileType::Pdf: {
        auto drawn = pdfPage(file, page, finest);
        if (!drawn)
            return drawn.error();
        return FilePicture{drawn->picture, page, drawn->count};
    }
    case FileType::Jpeg:
    case FileType::Png: {
        auto drawn = boundedPicture(file, type, finest);
        if (!drawn)
            return drawn.error();
        return FilePicture{*drawn, 0, 1};
    }
    case FileType::Mp4:
    case FileType::QuickTime:
        break;
    }
    return Error{Error::Kind::Forbidden, QStringLiteral("a film is not shown here")};
}

} // namespace tasuki
