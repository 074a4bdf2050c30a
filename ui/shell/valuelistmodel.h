// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QList>

#include <algorithm>

namespace tasuki {

/// A list model over values: one place for "the list is now this one". Rows with the same identity
/// stay where they are, so that selection and scroll position survive a refresh.
///
/// A derived class answers data() and identity; it never announces rows itself.
template<typename Value>
class ValueListModel : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    const QList<Value> &rows() const { return m_rows; }

    void setRows(const QList<Value> &rows)
    {
        const qsizetype shorter = std::min(m_rows.size(), rows.size());
        qsizetype head = 0;
        while (head < shorter && isSame(m_rows[head], rows[head]))
            ++head;
        qsizetype tail = 0;
        while (tail < shorter - head
               && isSame(m_rows[m_rows.size() - 1 - tail], rows[rows.size() - 1 - tail]))
            ++tail;
        replace(head, m_rows.size() - tail, rows.mid(head, rows.size() - tail - head));
        m_rows = rows;
        if (!m_rows.isEmpty()) // values beside the identity may all have moved on, e.g. ages
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }

protected:
    virtual bool isSame(const Value &one, const Value &other) const = 0;

private:
    void replace(qsizetype from, qsizetype to, const QList<Value> &values)
    {
        if (to > from) {
            beginRemoveRows({}, static_cast<int>(from), static_cast<int>(to) - 1);
            m_rows.remove(from, to - from);
            endRemoveRows();
        }
        if (!values.isEmpty()) {
            beginInsertRows({}, static_cast<int>(from), static_cast<int>(from + values.size()) - 1);
            m_rows = m_rows.mid(0, from) + values + m_rows.mid(from);
            endInsertRows();
        }
    }

    QList<Value> m_rows;
};

} // namespace tasuki
