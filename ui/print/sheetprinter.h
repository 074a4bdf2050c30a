// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/print/differencerows.h"
#include "ui/print/layoutlibrary.h"
#include "ui/print/pagefurniture.h"
#include "ui/print/pagelayout.h"
#include "ui/print/printdocument.h"
#include "ui/print/withholding.h"

class QPagedPaintDevice;
class QPainter;

namespace tasuki {

/// Makes the paper of one sheet: A4, black on white, every choice with its tick box, document id,
/// version, page n/N and a square code on each page. Preview, PDF and printer all come through
/// here; what is withheld never reaches any of them.
class SheetPrinter {
public:
    explicit SheetPrinter(PrintDocument document, PrintOptions options = {},
                          const LayoutLibrary &layouts = LayoutLibrary::builtIn());

    /// A comparison of two sheets instead of a sheet; sensitive rows stay off as they do elsewhere.
    SheetPrinter(PrintDocument document, const QList<FactDifference> &differences,
                 const ComparedSheets &sheets, PrintOptions options = {});

    /// All sides in order; a side left empty so that a part begins in front has nothing on it.
    const QList<PaperPage> &pages() const { return m_pages; }
    int pageCount() const { return static_cast<int>(m_pages.size()); }
    const QList<WithheldItem> &withheld() const { return m_withheld; }
    int annexEntries() const { return m_annexEntries; }
    double points() const { return m_points; }

    /// Sides are numbered from 1; a device that starts in the middle gets only those.
    void paint(QPagedPaintDevice &device, int fromSide = 1, int toSide = 0) const;
    void paintSide(QPainter &painter, int side) const;
    static void prepare(QPagedPaintDevice &device); ///< A4, and the margins are ours
    /// Writes beside the target and renames, so that there is never half a PDF under the name. The
    /// QuestionnaireResponse of what is on the paper travels inside as an attachment, unless the
    /// name is masked or the form is blank.
    Result<void> writePdf(const QString &path) const;

private:
    /// Pages that belong together and begin in front.
    struct Part {
        QList<PaperPage> bodies;
        PageFurniture::Head head;
    };
    Part cover(int sheetPages) const;
    Part sheet();
    Part slip() const;
    Part largeType() const;
    Part annex(const QList<PageLayout::Overflow> &overflows, const PaperType &type) const;
    Part simplePart(const QString &name, const PaperFacts &facts) const;
    PageFurniture::Head sheetHead(const PrintLayout &layout) const;
    PageFurniture::Foot foot() const;
    PaperCode code(int page, int pages) const;
    void assemble(const QList<Part> &parts);

    PrintDocument m_document;
    PrintOptions m_options;
    LayoutLibrary m_layouts;
    QList<WithheldItem> m_withheld;
    QList<PaperPage> m_pages;
    int m_annexEntries = 0;
    bool m_hasAttachment = true;
    double m_points = smallestPoints;
};

} // namespace tasuki
