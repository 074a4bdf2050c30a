// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/candidatesedit.h"

#include "core/domain/poll.h"
#include "ui/calendar/timespanedit.h"
#include "ui/support/theme.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace tasuki {

CandidatesEdit::CandidatesEdit(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme::smallSpace);
    for (int i = 0; i < PollDraft::mostCandidates; ++i) {
        auto *line = new QWidget(this);
        auto *time = new TimeSpanEdit(QStringLiteral("candidate%1").arg(i + 1), line);
        time->setAccessibleName(tr("Candidate %1").arg(i + 1));
        auto *row = new QVBoxLayout(line);
        row->setContentsMargins({});
        row->setSpacing(theme::hairSpace);
        row->addWidget(new QLabel(tr("Candidate %1").arg(i + 1), line));
        row->addWidget(time);
        column->addWidget(line);
        m_lines.append(line);
        m_times.append(time);
        connect(time, &TimeSpanEdit::edited, this, [this] {
            showLines();
            Q_EMIT edited();
        });
    }
    setFocusProxy(m_times.first());
    showLines();
}

qsizetype CandidatesEdit::used() const
{
    const auto last = std::find_if(m_times.rbegin(), m_times.rend(),
                                   [](const TimeSpanEdit *time) { return !time->isEmpty(); });
    return m_times.rend() - last;
}

void CandidatesEdit::showLines()
{
    constexpr qsizetype fewest = 3;
    const qsizetype shown = std::max(fewest, used() + 1);
    for (qsizetype i = 0; i < m_lines.size(); ++i)
        m_lines.at(i)->setVisible(i < shown);
}

bool CandidatesEdit::isEmpty() const
{
    return used() == 0;
}

QList<EventTime> CandidatesEdit::times() const
{
    QList<EventTime> times;
    for (const TimeSpanEdit *time : m_times) {
        if (!time->isEmpty())
            times.append(time->time());
    }
    return times;
}

QString CandidatesEdit::problem() const
{
    if (isEmpty())
        return tr("Please write at least one candidate date.");
    QList<EventTime> before;
    for (qsizetype i = 0; i < m_times.size(); ++i) {
        const TimeSpanEdit &edit = *m_times.at(i);
        if (edit.isEmpty())
            continue;
        if (const QString wrong = edit.problem(); !wrong.isEmpty())
            return tr("Candidate %1: %2", "number, problem").arg(QString::number(i + 1), wrong);
        if (before.contains(edit.time()))
            return tr("Candidate %1 stands there twice.").arg(i + 1);
        before.append(edit.time());
    }
    return {};
}

void CandidatesEdit::setTexts(const QList<QStringList> &texts)
{
    for (qsizetype i = 0; i < m_times.size(); ++i)
        m_times.at(i)->setTexts(texts.value(i));
    showLines();
}

QList<QStringList> CandidatesEdit::texts() const
{
    QList<QStringList> texts;
    for (qsizetype i = 0; i < used(); ++i)
        texts.append(m_times.at(i)->texts());
    return texts;
}

} // namespace tasuki
