// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/pdfpage.h"

#include <QIODevice>
#include <QPdfDocument>

#include <cmath>

namespace tasuki {

namespace {

    constexpr qint64 mostBytes = 64LL * 1024 * 1024;

    /// What a page says about its size is as good as the rest of the file.
    QSize pixelsOf(QSizeF points, QSize within)
    {
        constexpr double most = 14'400; // what readers of paper take (ISO 32000-1, annex C)
        const auto isGood = [](double side) { return std::isfinite(side) && side > 0; };
        if (!isGood(points.width()) || !isGood(points.height()))
            return {};
        const QSizeF bounded(std::min(points.width(), most), std::min(points.height(), most));
        return bounded.scaled(within, Qt::KeepAspectRatio).toSize().expandedTo({1, 1});
    }

} // namespace

Result<PdfPage> pdfPage(QIODevice &file, int number, QSize within)
{
    if (file.size() > mostBytes)
        return Error{Error::Kind::TooLarge, QStringLiteral("paper of too many bytes")};
    QPdfDocument document;
    document.load(&file);
    if (document.status() != QPdfDocument::Status::Ready || document.pageCount() < 1)
        return Error{Error::Kind::Corrupt, QStringLiteral("paper that cannot be read")};
    if (number < 0 || number >= document.pageCount())
        return Error{Error::Kind::Corrupt, QStringLiteral("no such page")};
    const QSize size = pixelsOf(document.pagePointSize(number), within);
    if (size.isEmpty())
        return Error{Error::Kind::Corrupt, QStringLiteral("a page without a size")};
    const QImage page = document.render(number, size);
    if (page.isNull())
        return Error{Error::Kind::Corrupt, QStringLiteral("a page that cannot be drawn")};
    return PdfPage{page, document.pageCount()};
}

} // namespace tasuki
