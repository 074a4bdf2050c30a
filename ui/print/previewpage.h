// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/sheetprinter.h"
#include "ui/shell/page.h"

#include <functional>
#include <memory>

class QLabel;
class QPushButton;

namespace tasuki {

/// The paper as it will be, with the buttons that make it so. Shows its messages in the page
/// itself.
class PreviewPage final : public Page {
    Q_OBJECT

public:
    /// Asks where the PDF goes; an empty path means not now.
    using ChoosePath = std::function<QString(QWidget *parent)>;
    PreviewPage(PrintDocument document, ChoosePath choosePath, QWidget *parent = nullptr);
    ~PreviewPage() override;

    QString title() const override;
    void refresh() override { } // paper does not change under the eyes
    void focusFirst() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void savePdf();
    void print();
    void say(const QString &message);

    std::unique_ptr<SheetPrinter> m_printer;
    ChoosePath m_choosePath;
    QLabel *m_message;
    QPushButton *m_back;
};

} // namespace tasuki
