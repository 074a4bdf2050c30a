// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printjob.h"

#include <QPainter>
#include <QTimer>

namespace tasuki {

namespace {

    constexpr qint64 quiet = 500; // ms; a bar that flashes up tells nobody anything

} // namespace

PrintJob::PrintJob(std::shared_ptr<const SheetPrinter> paper, std::unique_ptr<QPrinter> printer,
                   int fromSide, int toSide, QObject *parent)
    : QObject(parent)
    , m_paper(std::move(paper))
    , m_printer(std::move(printer))
    , m_from(std::max(1, fromSide))
    , m_to(toSide > 0 ? std::min(toSide, m_paper->pageCount()) : m_paper->pageCount())
    , m_next(m_from)
{ }

PrintJob::~PrintJob() = default;

void PrintJob::start()
{
    SheetPrinter::prepare(*m_printer);
    m_since.start();
    m_painter = std::make_unique<QPainter>();
    if (m_from > m_to || !m_painter->begin(m_printer.get())) {
        Q_EMIT finished(false);
        return;
    }
    printNext();
}

void PrintJob::printNext()
{
    if (m_next > m_from && !m_printer->newPage()) {
        m_painter.reset();
        Q_EMIT finished(false);
        return;
    }
    m_paper->paintSide(*m_painter, m_next);
    if (m_since.elapsed() > quiet)
        Q_EMIT progressed(m_next - m_from + 1, m_to - m_from + 1);
    if (++m_next <= m_to) {
        QTimer::singleShot(0, this, &PrintJob::printNext);
        return;
    }
    const bool isGood = m_painter->end();
    m_painter.reset();
    Q_EMIT finished(isGood);
}

} // namespace tasuki
