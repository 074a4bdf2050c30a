// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/sheetprinter.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPrinter>

#include <memory>

class QPainter;

namespace tasuki {

/// Hands one paper to a printer, a side at a time, so that the window lives on meanwhile.
class PrintJob final : public QObject {
    Q_OBJECT

public:
    PrintJob(std::shared_ptr<const SheetPrinter> paper, std::unique_ptr<QPrinter> printer,
             int fromSide, int toSide, QObject *parent);
    ~PrintJob() override;

    void start();

Q_SIGNALS:
    /// Comes only for a job that takes longer than half a second.
    void progressed(int side, int sides);
    void finished(bool isGood);

private:
    void printNext();

    std::shared_ptr<const SheetPrinter> m_paper;
    std::unique_ptr<QPrinter> m_printer;
    std::unique_ptr<QPainter> m_painter;
    QElapsedTimer m_since;
    int m_from;
    int m_to;
    int m_next;
};

} // namespace tasuki
