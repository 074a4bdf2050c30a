// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/sheetprinter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QPageSize>
#include <QPainter>
#include <QPainterPath>
#include <QPdfWriter>
#include <QSaveFile>

namespace tasuki {

namespace {

    constexpr double lineWidth = 8.5; // 0.3 mm: survives a FAX
    constexpr int officialPages = 2;

    void drawTick(QPainter &painter, const PlacedTick &tick)
    {
        painter.drawRect(tick.box);
        if (!tick.isTicked)
            return;
        const QRectF b = tick.box.adjusted(tick.box.width() * 0.15, tick.box.height() * 0.15,
                                           -tick.box.width() * 0.1, -tick.box.height() * 0.15);
        QPainterPath path(QPointF(b.left(), b.center().y()));
        path.lineTo(b.left() + b.width() * 0.38, b.bottom());
        path.lineTo(b.right(), b.top());
        QPen pen(Qt::black, lineWidth * 2);
        painter.save();
        painter.setPen(pen);
        painter.drawPath(path);
        painter.restore();
    }

    QFont sized(QFont font, double points)
    {
        font.setPixelSize(static_cast<int>(points * unitsPerPoint));
        return font;
    }

} // namespace

SheetPrinter::SheetPrinter(PrintDocument document)
    : m_document(std::move(document))
    , m_layout(PageLayout::fitted(printSections(m_document.state), officialPages))
{ }

void SheetPrinter::paint(QPagedPaintDevice &device) const
{
    device.setPageSize(QPageSize(QPageSize::A4));
    device.setPageMargins(QMarginsF(0, 0, 0, 0));
    QPainter painter(&device);
    for (int i = 0; i < pageCount(); ++i) {
        if (i > 0)
            device.newPage();
        paintPage(painter, i);
    }
}

void SheetPrinter::paintPage(QPainter &painter, int index) const
{
    painter.save();
    const double scale = painter.device()->logicalDpiX() / (72.0 * unitsPerPoint);
    painter.scale(scale, scale);
    painter.setPen(QPen(Qt::black, lineWidth));
    const PlacedPage &page = m_layout.pages().at(index);
    for (const QRectF &frame : page.frames)
        painter.drawRect(frame);
    for (const PlacedTick &tick : page.ticks)
        drawTick(painter, tick);
    for (const PlacedText &text : page.texts) {
        painter.setFont(text.isBold ? m_layout.boldFont() : m_layout.font());
        const int wrap = text.isWrapped ? Qt::TextWordWrap | Qt::TextWrapAnywhere : 0;
        painter.drawText(text.box,
                         (text.isWrapped ? Qt::AlignTop : Qt::AlignVCenter) | Qt::AlignLeft
                             | Qt::TextDontClip | wrap,
                         text.text);
    }
    paintHead(painter);
    paintFoot(painter, index);
    painter.restore();
}

void SheetPrinter::paintHead(QPainter &painter) const
{
    const QRectF body = PageLayout::body();
    QRectF line(body.left(), body.top() - 420, body.width(), 200);
    painter.setFont(sized(m_layout.boldFont(), 14));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, m_document.state.form().title());
    painter.setFont(sized(m_layout.boldFont(), 11));
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter,
                     QCoreApplication::translate("SheetPrinter", "%1 (%2)  born %3")
                         .arg(m_document.patientName, m_document.patientKana,
                              toWareki(m_document.patientBirth)));
    line.translate(0, 200);
    painter.setFont(sized(m_layout.font(), 8.5));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     QCoreApplication::translate("SheetPrinter", "To: %1   From: %2")
                         .arg(m_document.recipient, m_document.sender));
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, m_document.state.form().edition());
}

void SheetPrinter::paintFoot(QPainter &painter, int index) const
{
    const QRectF body = PageLayout::body();
    const QRectF line(body.left(), body.bottom() + 40, body.width(), 160);
    painter.setFont(sized(m_layout.font(), 8));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     QCoreApplication::translate("SheetPrinter", "Document %1  version %2")
                         .arg(m_document.documentId)
                         .arg(m_document.version));
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter,
                     QCoreApplication::translate("SheetPrinter", "Printed %1 by %2   page %3/%4")
                         .arg(m_document.printedAt.toString(QStringLiteral("yyyy-MM-dd HH:mm")),
                              m_document.printedBy)
                         .arg(index + 1)
                         .arg(pageCount()));
}

Result<void> SheetPrinter::writePdf(const QString &path) const
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error{Error::Kind::Storage,
                     QStringLiteral("cannot write the PDF: ") + file.errorString()};
    {
        QPdfWriter writer(&file);
        writer.setResolution(720);
        writer.setTitle(m_document.state.form().title());
        writer.setCreator(QStringLiteral("Tasuki " TASUKI_VERSION));
        writer.addFileAttachment(QStringLiteral("questionnaire-response.json"),
                                 QJsonDocument(m_document.state.toResponse()).toJson(),
                                 QStringLiteral("application/fhir+json"));
        paint(writer);
    }
    if (!file.commit())
        return Error{Error::Kind::Storage,
                     QStringLiteral("cannot write the PDF: ") + file.errorString()};
    return {};
}

} // namespace tasuki
