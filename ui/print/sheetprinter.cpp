// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/sheetprinter.h"

#include "ui/print/largetype.h"
#include "ui/print/masking.h"
#include "ui/print/paperpainter.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QPageSize>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace tasuki {

namespace {

    constexpr double penHeight = 8.2 * unitsPerMillimetre;

    PaperRow wordsRow(const QString &text, PaperRow::Kind kind, bool isBold)
    {
        PaperCell cell;
        cell.labelPlace = LabelPlace::None;
        cell.runs = {{Run::Kind::Words, text, false, isBold}};
        PaperRow row;
        row.kind = kind;
        row.cells = {cell};
        return row;
    }

    /// The largest type that keeps the official number of pages without an annex; the smallest one
    /// allowed when none does.
    PageLayout fitted(const QList<PaperRow> &rows, const PrintLayout &layout,
                      const PageLayout::Rules &rules, double *points)
    {
        for (const double size : {10.5, 10.0}) {
            *points = size;
            PageLayout pages(rows, PaperType(size, layout.isLatin), rules);
            const bool isKept = layout.pages == 0 || pages.pages().size() <= layout.pages;
            if (isKept && pages.overflows().isEmpty())
                return pages;
        }
        *points = smallestPoints;
        return PageLayout(rows, PaperType(smallestPoints, layout.isLatin), rules);
    }

} // namespace

SheetPrinter::SheetPrinter(PrintDocument document, PrintOptions options,
                           const LayoutLibrary &layouts)
    : m_document(std::move(document))
    , m_options(std::move(options))
    , m_layouts(layouts)
{
    PaperAnswers answers = answersForPaper(m_document.state, m_options);
    m_withheld = answers.withheld;
    m_hasAttachment = !m_options.blank;
    m_document.state = std::move(answers.state);
    if (m_options.maskName) {
        m_hasAttachment = false; // answers cannot be masked as reliably as paper
        std::optional<int> age;
        if (m_document.patientBirth.isWhole())
            age = ageOn(m_document.patientBirth.toDate(), m_document.printedAt.date());
        m_document.state = maskedAnswers(m_document.state,
                                         {m_document.patientName, m_document.patientKana, age});
    }
    const bool isLarge = m_options.variant == PaperVariant::PatientCopy
        || m_options.variant == PaperVariant::Family;
    QList<Part> parts{isLarge ? largeType() : sheet()};
    if (m_options.faxPack) {
        parts.prepend(cover(static_cast<int>(parts.first().bodies.size())));
        parts.append(slip());
    }
    assemble(parts);
}

SheetPrinter::SheetPrinter(PrintDocument document, const QList<FactDifference> &differences,
                           const ComparedSheets &sheets, PrintOptions options)
    : m_document(std::move(document))
    , m_options(std::move(options))
    , m_hasAttachment(false)
{
    QList<FactDifference> printed;
    for (const FactDifference &difference : differences) {
        if (difference.sensitive && m_options.variant != PaperVariant::Full
            && !m_options.released.contains(difference.linkId))
            m_withheld.append({difference.linkId, difference.label});
        else
            printed.append(difference);
    }
    m_points = 10.5;
    const PageLayout pages(differenceRows(printed, sheets), PaperType(m_points),
                           {PageFurniture::body(), 0, false, false});
    PrintLayout heading;
    heading.title = QCoreApplication::translate("tasuki::SheetPrinter", "What has changed");
    assemble({{pages.pages(), sheetHead(heading)}});
}

PageFurniture::Head SheetPrinter::sheetHead(const PrintLayout &layout) const
{
    PageFurniture::Head head;
    const FormDefinition &form = m_document.state.form();
    head.title = layout.title.isEmpty() ? form.title() : layout.title;
    head.right = form.edition();
    head.isExample = m_options.example;
    if (m_options.blank)
        return head;
    head.patient = patientLine(m_document, m_options.maskName);
    if (!m_document.recipient.isEmpty() || !m_document.sender.isEmpty())
        head.parties = QCoreApplication::translate("tasuki::SheetPrinter", "To: %1   From: %2")
                           .arg(m_document.recipient, m_document.sender);
    if (!m_withheld.isEmpty())
        head.note = QCoreApplication::translate("tasuki::SheetPrinter",
                                                "%1 items were left out. Please ask by telephone.")
                        .arg(m_withheld.size());
    return head;
}

SheetPrinter::Part SheetPrinter::sheet()
{
    const PrintLayout layout = m_layouts.layoutFor(m_document.state.form());
    const PaperComposer composer(layout, m_document.state,
                                 m_options.blank ? PaperFilling::ForThePen : PaperFilling::Answers,
                                 paperFacts(m_document, m_options));
    QList<PaperRow> rows = composer.rows();
    if (!layout.greeting.isEmpty())
        rows.prepend(wordsRow(layout.greeting, PaperRow::Kind::Words, false));
    if (!layout.footnote.isEmpty())
        rows.append(wordsRow(layout.footnote, PaperRow::Kind::Words, false));
    const PageLayout::Rules rules{PageFurniture::body(), m_options.blank ? penHeight : 0,
                                  !layout.isAutomatic, layout.fillsPage};
    const PageLayout pages = fitted(rows, layout, rules, &m_points);
    Part part{pages.pages(), sheetHead(layout)};
    m_annexEntries = static_cast<int>(pages.overflows().size());
    if (m_annexEntries > 0)
        part.bodies += annex(pages.overflows(), PaperType(m_points, layout.isLatin)).bodies;
    return part;
}

/// Texts that did not fit their boxes, whole.
SheetPrinter::Part SheetPrinter::annex(const QList<PageLayout::Overflow> &overflows,
                                       const PaperType &type) const
{
    QList<PaperRow> rows{wordsRow(QCoreApplication::translate("tasuki::SheetPrinter", "Annex"),
                                  PaperRow::Kind::Heading, true)};
    for (const PageLayout::Overflow &overflow : overflows) {
        rows.append(wordsRow(overflow.mark + u'　' + overflow.title, PaperRow::Kind::Words, true));
        rows.append(wordsRow(QString(), PaperRow::Kind::Words, false));
        rows.last().cells.first().runs = overflow.runs;
    }
    return {PageLayout(rows, type, {PageFurniture::body(), 0, false, false}).pages(), {}};
}

SheetPrinter::Part SheetPrinter::largeType() const
{
    QList<PaperRow> rows;
    if (m_options.variant == PaperVariant::Family) {
        for (const QString &line : familyText(m_document.state).split(u'\n'))
            rows.append(wordsRow(line, PaperRow::Kind::Words, line.startsWith(u'【')));
    } else {
        const PrintLayout extra = m_layouts.paper(QStringLiteral("patient-copy"));
        rows = patientCopyRows(m_document.state);
        rows += PaperComposer(extra, m_document.state, PaperFilling::Answers,
                              paperFacts(m_document, m_options))
                    .rows();
    }
    const PageLayout pages(rows, PaperType(largePoints), {PageFurniture::body(), 0, false, false});
    Part part{pages.pages(), sheetHead({})};
    // A number of left-out items would tell a patient that there is something to ask about.
    part.head.note = QCoreApplication::translate(
        "tasuki::SheetPrinter", "A selection for you. Please ask us about anything else.");
    part.head.parties = m_document.sender + u'　' + m_document.senderPhone;
    return part;
}

SheetPrinter::Part SheetPrinter::simplePart(const QString &name, const PaperFacts &facts) const
{
    const PrintLayout layout = m_layouts.paper(name);
    const PaperComposer composer(layout, m_document.state, PaperFilling::ForThePen, facts);
    PageFurniture::Head head;
    head.title = layout.title;
    const PageLayout pages(composer.rows(), PaperType(12), {PageFurniture::body(), 0, true, false});
    return {pages.pages(), head};
}

SheetPrinter::Part SheetPrinter::cover(int sheetPages) const
{
    PaperFacts facts = paperFacts(m_document, m_options);
    facts[QStringLiteral("pages")] = QString::number(sheetPages + 2); // itself and the reply slip
    facts[QStringLiteral("sheetPages")] = QString::number(sheetPages);
    facts[QStringLiteral("patient")] = patientLine(m_document, true); // a cover lies open
    return simplePart(QStringLiteral("fax-cover"), facts);
}

SheetPrinter::Part SheetPrinter::slip() const
{
    PaperFacts facts = paperFacts(m_document, m_options);
    facts[QStringLiteral("patient")] = QString();
    return simplePart(QStringLiteral("reply-slip"), facts);
}

PageFurniture::Foot SheetPrinter::foot() const
{
    const FormDefinition &form = m_document.state.form();
    if (m_options.blank)
        return {QCoreApplication::translate("tasuki::SheetPrinter", "Form %1  %2")
                    .arg(form.url().section(u'/', -1), form.version()),
                QString()};
    PageFurniture::Foot foot;
    foot.document = QCoreApplication::translate("tasuki::SheetPrinter", "Document %1  version %2")
                        .arg(m_document.documentId)
                        .arg(m_document.version);
    foot.printed = QCoreApplication::translate("tasuki::SheetPrinter", "Printed %1 by %2")
                       .arg(m_document.printedAt.toString(QStringLiteral("yyyy-MM-dd HH:mm")),
                            m_document.printedBy);
    return foot;
}

PaperCode SheetPrinter::code(int page, int pages) const
{
    const FormDefinition &form = m_document.state.form();
    if (m_options.blank)
        return {PaperCode::Kind::Form, form.url().section(u'/', -1), form.version(), page, pages};
    return {PaperCode::Kind::Document, m_document.documentId, QString::number(m_document.version),
            page, pages};
}

void SheetPrinter::assemble(const QList<Part> &parts)
{
    int total = 0;
    for (const Part &part : parts)
        total += static_cast<int>(part.bodies.size());
    const PageFurniture furniture(m_options.edition);
    int number = 0;
    for (const Part &part : parts) {
        if (m_options.edition == PaperEdition::DoubleSided && m_pages.size() % 2 == 1)
            m_pages.append(PaperPage()); // an empty back, so that the part begins in front
        for (const PaperPage &body : part.bodies) {
            const int side = static_cast<int>(m_pages.size()) + 1;
            PaperPage page = furniture.frame(part.head, foot(), code(++number, total), side,
                                             &body == &part.bodies.first());
            page.append(body, furniture.origin(side));
            m_pages.append(page);
        }
    }
}

void SheetPrinter::prepare(QPagedPaintDevice &device)
{
    device.setPageSize(QPageSize(QPageSize::A4));
    device.setPageMargins(QMarginsF(0, 0, 0, 0));
}

void SheetPrinter::paint(QPagedPaintDevice &device, int fromSide, int toSide) const
{
    prepare(device);
    QPainter painter(&device);
    const int first = std::max(1, fromSide);
    const int last = toSide > 0 ? std::min(toSide, pageCount()) : pageCount();
    for (int side = first; side <= last; ++side) {
        if (side > first)
            device.newPage();
        paintSide(painter, side);
    }
}

void SheetPrinter::paintSide(QPainter &painter, int side) const
{
    painter.save();
    const double scale = painter.device()->logicalDpiX() / (72.0 * unitsPerPoint);
    painter.scale(scale, scale);
    paintPaperPage(painter, m_pages.at(side - 1));
    painter.restore();
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
        if (m_hasAttachment)
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
