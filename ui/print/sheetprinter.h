// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/print/pagelayout.h"
#include "ui/print/printdocument.h"

class QPagedPaintDevice;
class QPainter;

namespace tasuki {

/// Draws a sheet onto paper: A4, black on white, every choice with its tick box, document id,
/// version and page n/N on each page. Preview, PDF and printer all come through paint().
class SheetPrinter {
public:
    explicit SheetPrinter(PrintDocument document);

    int pageCount() const { return static_cast<int>(m_layout.pages().size()); }
    void paint(QPagedPaintDevice &device) const;
    /// Writes beside the target and renames, so that there is never half a PDF under the name. The
    /// QuestionnaireResponse travels inside as an attachment.
    Result<void> writePdf(const QString &path) const;

private:
    void paintPage(QPainter &painter, int index) const;
    void paintHead(QPainter &painter) const;
    void paintFoot(QPainter &painter, int index) const;

    PrintDocument m_document;
    PageLayout m_layout;
};

} // namespace tasuki
