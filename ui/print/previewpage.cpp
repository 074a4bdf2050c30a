// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/previewpage.h"

#include "ui/print/printchoices.h"
#include "ui/print/printjob.h"
#include "ui/widgets/messagebar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPrintDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tasuki {

namespace {

    constexpr int choicesWidth = 280;

    std::unique_ptr<QPrinter> askForPrinter(QWidget *parent, PaperEdition edition)
    {
        auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
        printer->setDuplex(edition == PaperEdition::DoubleSided ? QPrinter::DuplexLongSide
                                                                : QPrinter::DuplexNone);
        QPrintDialog dialog(printer.get(), parent);
        if (dialog.exec() != QDialog::Accepted)
            return nullptr;
        return printer;
    }

} // namespace

PreviewPage::PreviewPage(PrintDocument document, ChoosePath choosePath, QWidget *parent)
    : PreviewPage(std::move(document), std::move(choosePath), askForPrinter, PrintMemory(),
                  LayoutLibrary::builtIn(), parent)
{ }

PreviewPage::PreviewPage(PrintDocument document, ChoosePath choosePath, ChoosePrinter choosePrinter,
                         PrintMemory memory, LayoutLibrary layouts, QWidget *parent)
    : Page(parent)
    , m_document(std::move(document))
    , m_choosePath(std::move(choosePath))
    , m_choosePrinter(choosePrinter ? std::move(choosePrinter) : askForPrinter)
    , m_memory(std::move(memory))
    , m_layouts(std::move(layouts))
{
    build();
    remake();
    m_view->setZoomMode(QPrintPreviewWidget::FitInView);
}

PreviewPage::~PreviewPage() = default;

void PreviewPage::build()
{
    m_choices = new PrintChoices(m_memory.restore(), this);
    m_message = new MessageBar(this);
    m_message->setObjectName(QStringLiteral("previewMessageBar"));
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(QStringLiteral("printProgress"));
    m_progress->hide();
    m_view = new QPrintPreviewWidget(this);
    m_view->setObjectName(QStringLiteral("paperPreview"));
    m_view->setAccessibleName(tr("The paper as it will be"));
    m_view->setViewMode(QPrintPreviewWidget::AllPagesView);

    auto *buttons = new QHBoxLayout;
    m_back = addButton(tr("Back (Esc)"), QStringLiteral("previewBackButton"), {},
                       &PreviewPage::backRequested);
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    buttons->addWidget(addButton(tr("Smaller"), QStringLiteral("zoomOutButton"),
                                 QKeySequence::ZoomOut, &PreviewPage::zoomOut));
    buttons->addWidget(addButton(tr("Whole page"), QStringLiteral("zoomFitButton"),
                                 QKeySequence(Qt::CTRL | Qt::Key_0), &PreviewPage::zoomFit));
    buttons->addWidget(addButton(tr("Larger"), QStringLiteral("zoomInButton"), QKeySequence::ZoomIn,
                                 &PreviewPage::zoomIn));
    buttons->addWidget(addButton(tr("FAX set (Ctrl+Shift+P)"), QStringLiteral("faxSetButton"),
                                 QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P),
                                 &PreviewPage::makeFaxSet));
    buttons->addWidget(addButton(tr("Save as PDF (Ctrl+S)"), QStringLiteral("savePdfButton"),
                                 QKeySequence::Save, &PreviewPage::savePdf));
    m_print = addButton(tr("Print (Ctrl+P)"), QStringLiteral("printButton"), QKeySequence::Print,
                        &PreviewPage::print);
    buttons->addWidget(m_print);

    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_choices);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFixedWidth(choicesWidth);
    auto *middle = new QHBoxLayout;
    middle->addWidget(scroll);
    middle->addWidget(m_view, 1);
    auto *column = new QVBoxLayout(this);
    column->addLayout(buttons);
    column->addWidget(m_message);
    column->addWidget(m_progress);
    column->addLayout(middle, 1);

    connect(m_view, &QPrintPreviewWidget::paintRequested, this,
            [this](QPrinter *printer) { m_paper->paint(*printer); });
    connect(m_choices, &PrintChoices::changed, this, &PreviewPage::remake);
    connect(m_choices, &PrintChoices::reasonChanged, this, &PreviewPage::showNotice);
}

QPushButton *PreviewPage::addButton(const QString &text, const QString &name,
                                    const QKeySequence &key, void (PreviewPage::*act)())
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setShortcut(key);
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

QString PreviewPage::title() const
{
    return tr("On paper");
}

void PreviewPage::focusFirst()
{
    m_print->setFocus();
}

void PreviewPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT backRequested();
    else
        Page::keyPressEvent(event);
}

void PreviewPage::remake()
{
    const PrintOptions &options = m_choices->options();
    m_paper = std::make_shared<const SheetPrinter>(m_document, options, m_layouts);
    m_choices->setSensitive(options.blank ? QList<WithheldItem>()
                                          : sensitiveAnswers(m_document.state, options.variant));
    m_memory.remember(options);
    m_view->updatePreview();
    showNotice();
}

void PreviewPage::showNotice()
{
    if (m_choices->isReasonMissing()) {
        m_message->showWarning(tr("Please write why the ticked items are printed."));
    } else if (!m_paper->withheld().isEmpty()) {
        m_message->showInfo(tr("%n item(s) are not printed on this paper.", nullptr,
                               static_cast<int>(m_paper->withheld().size())));
    } else if (m_paper->annexEntries() > 0) {
        m_message->showInfo(
            tr("%n text(s) continue on an annex.", nullptr, m_paper->annexEntries()));
    } else {
        m_message->clear();
    }
}

void PreviewPage::makeFaxSet()
{
    PrintOptions options = m_choices->options();
    options.variant = PaperVariant::Fax;
    options.faxPack = true;
    options.blank = false;
    options.released.clear();
    m_choices->setOptions(options);
    m_print->setFocus();
}

bool PreviewPage::mayPrint()
{
    if (m_choices->isReasonMissing()) {
        showNotice();
        return false;
    }
    if (!m_choices->sides()) {
        m_message->showWarning(tr("Please write the pages like 1-2, or leave the field empty."));
        return false;
    }
    return true;
}

void PreviewPage::noteRelease()
{
    QStringList linkIds = m_choices->options().released.values();
    linkIds.sort();
    if (!linkIds.isEmpty())
        Q_EMIT released(linkIds, m_choices->reason());
}

void PreviewPage::savePdf()
{
    if (!mayPrint())
        return;
    const QString path = m_choosePath(this);
    if (path.isEmpty())
        return;
    if (const auto written = m_paper->writePdf(path); !written) {
        m_message->showError(tr("The PDF could not be saved there. Please choose another folder."));
        return;
    }
    noteRelease();
    m_message->showGood(tr("The PDF was saved."));
}

void PreviewPage::print()
{
    if (!mayPrint() || !m_print->isEnabled())
        return;
    auto printer = m_choosePrinter(this, m_choices->options().edition);
    if (!printer)
        return;
    const auto sides = *m_choices->sides();
    auto *job = new PrintJob(m_paper, std::move(printer), sides.first, sides.second, this);
    connect(job, &PrintJob::progressed, this, [this](int side, int all) {
        m_progress->setRange(0, all);
        m_progress->setValue(side);
        m_progress->show();
    });
    connect(job, &PrintJob::finished, this, &PreviewPage::finishPrinting);
    connect(job, &PrintJob::finished, job, &QObject::deleteLater);
    m_print->setEnabled(false);
    job->start();
}

void PreviewPage::finishPrinting(bool isGood)
{
    m_progress->hide();
    m_print->setEnabled(true);
    if (!isGood) {
        m_message->showError(tr("The printer did not take the paper. Please look at the printer."));
        return;
    }
    noteRelease();
    m_message->showGood(tr("The sheet was handed to the printer."));
}

void PreviewPage::zoomIn()
{
    m_view->zoomIn();
}

void PreviewPage::zoomOut()
{
    m_view->zoomOut();
}

void PreviewPage::zoomFit()
{
    m_view->setZoomMode(QPrintPreviewWidget::FitInView);
}

} // namespace tasuki
