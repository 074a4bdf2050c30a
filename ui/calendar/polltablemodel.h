// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/polls.h"

#include <QAbstractTableModel>

namespace tasuki {

struct Snapshot;

/// One poll as a table: a person a row, a candidate a column. The reader's own row is the first and
/// takes answers; the last one counts.
class PollTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// `begun`: own answers that are not stored yet.
    void display(const Poll &poll, const std::optional<QList<PollAnswer>> &begun,
                 const Snapshot &snapshot, bool isWritable);
    void clear();

    bool isWritable() const { return m_isWritable; }
    bool takesAnswer(const QModelIndex &index) const;
    /// Into the own row, whichever row is looked at.
    void answer(int candidate, PollAnswer answer);
    const QList<PollAnswer> &own() const { return m_rows.first().answers; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void answered(); ///< by the person

private:
    struct Row {
        PersonId person;
        QString name;
        QList<PollAnswer> answers;
    };
    bool isCount(int row) const { return row == m_rows.size(); }
    QList<Row> rowsOf(const Poll &poll, const Snapshot &snapshot) const;
    QList<PollAnswer> column(int candidate) const;
    QString spoken(int row, int candidate) const;
    QVariant candidateHead(int candidate, int role) const;

    ObjectId m_poll;
    QList<EventTime> m_candidates;
    QList<Row> m_rows; ///< empty only while nothing is displayed
    int m_decided = -1; ///< the candidate that became an entry
    bool m_isWritable = false;
};

} // namespace tasuki
