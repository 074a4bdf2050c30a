// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/sheetprinter.h"

#include <QWidget>

#include <functional>
#include <memory>

class QLabel;

namespace tasuki {

/// The paper as it will be, with the buttons that make it so. Shows its messages in the page
/// itself.
class PreviewPage : public QWidget {
    Q_OBJECT

public:
    explicit PreviewPage(PrintDocument document, QWidget *parent = nullptr);
    ~PreviewPage() override;

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void savePdf();
    void print();
    void say(const QString &message);

    std::unique_ptr<SheetPrinter> m_printer;
    QLabel *m_message;
};

} // namespace tasuki
