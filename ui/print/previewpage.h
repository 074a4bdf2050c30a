// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/printmemory.h"
#include "ui/print/sheetprinter.h"
#include "ui/shell/page.h"

#include <functional>
#include <memory>

class QPrinter;
class QPrintPreviewWidget;
class QProgressBar;
class QPushButton;

namespace tasuki {

class MessageBar;
class PrintChoices;

/// The paper as it will be, with what a person decides about it and the buttons that make it so.
///
/// One key makes the FAX set of cover, sheet and reply slip; the next one prints it. What stays off
/// the paper is listed with a tick to let it through, and nothing is printed with a tick but
/// without a reason. Shows its messages in the page itself.
class PreviewPage final : public Page {
    Q_OBJECT

public:
    /// Asks where the PDF goes; an empty path means not now.
    using ChoosePath = std::function<QString(QWidget *parent)>;
    /// Asks for the printer; null means not now.
    using ChoosePrinter
        = std::function<std::unique_ptr<QPrinter>(QWidget *parent, PaperEdition edition)>;

    PreviewPage(PrintDocument document, ChoosePath choosePath, QWidget *parent = nullptr);
    PreviewPage(PrintDocument document, ChoosePath choosePath, ChoosePrinter choosePrinter,
                PrintMemory memory, LayoutLibrary layouts, QWidget *parent = nullptr);
    ~PreviewPage() override;

    QString title() const override;
    void refresh() override { } // paper does not change under the eyes
    void focusFirst() override;

    void makeFaxSet();
    const SheetPrinter &paper() const { return *m_paper; }

Q_SIGNALS:
    /// Sensitive items went onto a paper; `reason` is what the person wrote.
    void released(const QStringList &linkIds, const QString &reason);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    QPushButton *addButton(const QString &text, const QString &name, const QKeySequence &key,
                           void (PreviewPage::*act)());
    void remake();
    void showNotice();
    bool mayPrint();
    void savePdf();
    void print();
    void zoomIn();
    void zoomOut();
    void zoomFit();
    void finishPrinting(bool isGood);
    void noteRelease();

    PrintDocument m_document;
    ChoosePath m_choosePath;
    ChoosePrinter m_choosePrinter;
    PrintMemory m_memory;
    LayoutLibrary m_layouts;
    std::shared_ptr<const SheetPrinter> m_paper;
    PrintChoices *m_choices = nullptr;
    MessageBar *m_message = nullptr;
    QPrintPreviewWidget *m_view = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_print = nullptr;
};

} // namespace tasuki
