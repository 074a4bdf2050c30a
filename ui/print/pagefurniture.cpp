// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pagefurniture.h"

#include "ui/print/papertype.h"
#include "ui/print/textflow.h"

#include <QCoreApplication>

namespace tasuki {

namespace {

    constexpr double mm = unitsPerMillimetre;
    constexpr double paperWidth = 210 * mm;
    constexpr double paperHeight = 297 * mm;
    constexpr double topMargin = 11 * mm;
    constexpr double bottomMargin = 10 * mm;
    constexpr double bindingMargin = 15 * mm;
    constexpr double outerMargin = 9 * mm;
    constexpr double headHeight = 21 * mm;
    constexpr double footHeight = 6 * mm;
    constexpr double codeSize = 19 * mm;
    constexpr double besideCode = 4 * mm; // a reader wants four modules of white around it

    constexpr double textWidth = paperWidth - bindingMargin - outerMargin;
    constexpr double headWidth = textWidth - codeSize - besideCode;

    enum class Align { Left, Right };

    /// One line of type; shortened with … when it is longer than its place.
    void addLine(PaperPage &page, const QString &text, double points, bool isBold, QRectF place,
                 Align align)
    {
        if (text.isEmpty())
            return;
        const PaperType type(points);
        const QList<Run> runs{
            {Run::Kind::Words, QString(text).replace(u'\n', u' '), false, isBold}};
        QList<FlowLine> lines = flowText(runs, type, place.width());
        if (lines.size() > 1)
            lines = shortened(lines, 1, QStringLiteral("…"), type, place.width());
        const FlowLine &line = lines.first();
        const double x = align == Align::Left ? place.left() : place.right() - line.width;
        for (const FlowPiece &piece : line.pieces)
            page.texts.append({QPointF(x + piece.x, place.top() + type.em() * 0.9), piece.width,
                               piece.text, points, piece.isBold, false});
    }

} // namespace

QSizeF PageFurniture::body()
{
    return {textWidth, paperHeight - topMargin - bottomMargin - headHeight - footHeight};
}

bool PageFurniture::isMirrored(int side) const
{
    return m_edition == PaperEdition::DoubleSided && side % 2 == 0;
}

QPointF PageFurniture::origin(int side) const
{
    return {isMirrored(side) ? outerMargin : bindingMargin, topMargin + headHeight};
}

PaperPage PageFurniture::frame(const Head &head, const Foot &foot, const PaperCode &code, int side,
                               bool isFirstOfPart) const
{
    PaperPage page;
    PaperPage lines;
    const double left = origin(side).x();
    addHead(lines, head, isFirstOfPart);
    page.append(lines, {isMirrored(side) ? left + codeSize + besideCode : left, topMargin});
    page.codes.append({QRectF(isMirrored(side) ? left : left + textWidth - codeSize, topMargin,
                              codeSize, codeSize),
                       code.toText()});
    PaperPage footLines;
    addFoot(footLines, foot, code);
    page.append(footLines, {left, paperHeight - bottomMargin - footHeight});
    return page;
}

void PageFurniture::addHead(PaperPage &page, const Head &head, bool isFirst) const
{
    const double em = smallestPoints * unitsPerPoint;
    QString title = head.title;
    if (head.isExample)
        title.prepend(QCoreApplication::translate("tasuki::PageFurniture", "Example: "));
    const double rightWidth = PaperType(smallestPoints).width(head.right, false);
    const double titleWidth = headWidth - rightWidth - em;
    const bool isShort = PaperType(14).width(title, true) <= titleWidth;
    addLine(page, title, isShort ? 14 : 11, true, {0, 0, titleWidth, 0}, Align::Left);
    addLine(page, head.right, smallestPoints, false, {0, 5.4 * 7.2, headWidth, 0}, Align::Right);
    addLine(page, head.patient, 11, true, {0, 190, headWidth, 0}, Align::Left);
    addLine(page, head.parties, smallestPoints, false, {0, 325, headWidth, 0}, Align::Left);
    if (isFirst)
        addLine(page, head.note, smallestPoints, false, {0, 445, headWidth, 0}, Align::Left);
}

void PageFurniture::addFoot(PaperPage &page, const Foot &foot, const PaperCode &code) const
{
    const double y = 1.4 * mm;
    const QString right = foot.printed + QStringLiteral("　%1/%2").arg(code.page).arg(code.pages);
    addLine(page, foot.document, smallestPoints, false, {0, y, textWidth, 0}, Align::Left);
    addLine(page, right, smallestPoints, false, {0, y, textWidth, 0}, Align::Right);
}

} // namespace tasuki
