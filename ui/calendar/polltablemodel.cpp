// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/polltablemodel.h"

#include "core/services/snapshot.h"
#include "ui/calendar/calendartext.h"
#include "ui/calendar/polltext.h"
#include "ui/carepoints/pointtext.h"
#include "ui/support/theme.h"

#include <QFont>

#include <algorithm>

namespace tasuki {

QList<PollTableModel::Row> PollTableModel::rowsOf(const Poll &poll, const Snapshot &snapshot) const
{
    QList<Row> rows{{snapshot.me.id, tr("You"),
                     QList<PollAnswer>(poll.draft.candidates.size(), PollAnswer::Open)}};
    for (const PollSheet &sheet : poll.standing()) {
        if (sheet.by == snapshot.me.id)
            rows.first().answers = sheet.answers;
        else
            rows.append({sheet.by, writerText(sheet.by, sheet.office, snapshot), sheet.answers});
    }
    return rows;
}

void PollTableModel::display(const Poll &poll, const std::optional<QList<PollAnswer>> &begun,
                             const Snapshot &snapshot, bool isWritable)
{
    QList<Row> rows = rowsOf(poll, snapshot);
    if (begun)
        rows.first().answers = *begun;
    const bool isSame = m_poll == poll.id
        && std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                      [](const Row &one, const Row &other) { return one.person == other.person; });
    if (!isSame)
        beginResetModel();
    m_poll = poll.id;
    m_candidates = poll.draft.candidates;
    m_rows = rows;
    m_decided = poll.ended ? poll.ended->candidate : -1;
    m_isWritable = isWritable && !poll.ended;
    if (!isSame)
        return endResetModel();
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1); // a name may have become known
}

void PollTableModel::clear()
{
    beginResetModel();
    m_poll = {};
    m_candidates.clear();
    m_rows.clear();
    m_decided = -1;
    m_isWritable = false;
    endResetModel();
}

bool PollTableModel::takesAnswer(const QModelIndex &index) const
{
    return m_isWritable && index.isValid() && index.row() == 0;
}

void PollTableModel::answer(int candidate, PollAnswer answer)
{
    if (!takesAnswer(index(0, candidate)) || own().at(candidate) == answer)
        return;
    m_rows.first().answers[candidate] = answer;
    Q_EMIT dataChanged(index(0, candidate), index(0, candidate));
    Q_EMIT dataChanged(index(rowCount() - 1, candidate), index(rowCount() - 1, candidate));
    Q_EMIT answered();
}

int PollTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_rows.isEmpty() ? 0 : int(m_rows.size()) + 1;
}

int PollTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_candidates.size());
}

QList<PollAnswer> PollTableModel::column(int candidate) const
{
    QList<PollAnswer> answers;
    for (const Row &row : m_rows)
        answers.append(row.answers.at(candidate));
    return answers;
}

QString PollTableModel::spoken(int row, int candidate) const
{
    const QString when = timeText(m_candidates.at(candidate));
    if (isCount(row))
        return tr("%1: %2", "when, how many").arg(when, countSpoken(column(candidate)));
    return tr("%1, %2: %3", "who, when, answer")
        .arg(m_rows.at(row).name, when, answerText(m_rows.at(row).answers.at(candidate)));
}

QVariant PollTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return isCount(index.row()) ? countText(column(index.column()))
                                    : answerMark(m_rows.at(index.row()).answers.at(index.column()));
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return spoken(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignCenter);
    case Qt::BackgroundRole:
        return takesAnswer(index) ? QVariant(theme::accentWash) : QVariant();
    case Qt::FontRole: {
        QFont font;
        font.setBold(index.column() == m_decided);
        return font;
    }
    default:
        return {};
    }
}

QVariant PollTableModel::candidateHead(int candidate, int role) const
{
    const EventTime &time = m_candidates.at(candidate);
    const bool isDecided = candidate == m_decided;
    if (role == Qt::DisplayRole) {
        const QString when = candidateText(time);
        return isDecided ? tr("✓ %1", "decided on").arg(when) : when;
    }
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return isDecided ? tr("Decided: %1").arg(timeText(time)) : timeText(time);
    return {};
}

QVariant PollTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const int many = orientation == Qt::Horizontal ? columnCount() : rowCount();
    if (section < 0 || section >= many)
        return {};
    if (orientation == Qt::Horizontal)
        return candidateHead(section, role);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    return isCount(section) ? tr("In all") : m_rows.at(section).name;
}

} // namespace tasuki
