// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/previewpage.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPrintDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QPushButton>
#include <QVBoxLayout>

namespace tasuki {

PreviewPage::PreviewPage(PrintDocument document, ChoosePath choosePath, QWidget *parent)
    : Page(parent)
    , m_printer(std::make_unique<SheetPrinter>(std::move(document)))
    , m_choosePath(std::move(choosePath))
    , m_message(new QLabel(this))
    , m_back(new QPushButton(tr("Back (Esc)"), this))
{
    m_back->setObjectName(QStringLiteral("previewBackButton"));
    auto *save = new QPushButton(tr("Save as PDF (Ctrl+S)"), this);
    save->setObjectName(QStringLiteral("savePdfButton"));
    save->setShortcut(QKeySequence::Save);
    auto *toPaper = new QPushButton(tr("Print (Ctrl+P)"), this);
    toPaper->setObjectName(QStringLiteral("printButton"));
    toPaper->setShortcut(QKeySequence::Print);
    m_message->setObjectName(QStringLiteral("previewMessageLabel"));
    m_message->setTextFormat(Qt::PlainText);

    auto *view = new QPrintPreviewWidget(this);
    view->setObjectName(QStringLiteral("paperPreview"));
    connect(view, &QPrintPreviewWidget::paintRequested, this,
            [this](QPrinter *printer) { m_printer->paint(*printer); });
    view->setViewMode(QPrintPreviewWidget::AllPagesView);
    view->setZoomMode(QPrintPreviewWidget::FitInView);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addWidget(m_message, 1);
    buttons->addWidget(save);
    buttons->addWidget(toPaper);
    auto *column = new QVBoxLayout(this);
    column->addLayout(buttons);
    column->addWidget(view, 1);

    connect(m_back, &QPushButton::clicked, this, &Page::backRequested);
    connect(save, &QPushButton::clicked, this, &PreviewPage::savePdf);
    connect(toPaper, &QPushButton::clicked, this, &PreviewPage::print);
}

PreviewPage::~PreviewPage() = default;

QString PreviewPage::title() const
{
    return tr("On paper");
}

void PreviewPage::focusFirst()
{
    m_back->setFocus();
}

void PreviewPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT backRequested();
    else
        Page::keyPressEvent(event);
}

void PreviewPage::say(const QString &message)
{
    m_message->setText(message);
}

void PreviewPage::savePdf()
{
    const QString path = m_choosePath(this);
    if (path.isEmpty())
        return;
    const auto written = m_printer->writePdf(path);
    say(written ? tr("The PDF was saved.")
                : tr("The PDF could not be saved there. Please choose another folder."));
}

void PreviewPage::print()
{
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_printer->paint(printer);
    say(tr("The sheet was handed to the printer."));
}

} // namespace tasuki
