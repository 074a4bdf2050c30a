// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QListWidget;

namespace tasuki {

class SearchLine;

/// One of many, found by typing: the list below the line shows what fits, also while an input
/// method still composes. ↑ and ↓ move in the list without leaving the line.
class FilterList final : public QWidget {
    Q_OBJECT

public:
    struct Row {
        QString text;
        QStringList keys; ///< further words it is found by
    };

    /// `name` is spoken; the parts are found as `<objectName>LineEdit` and `<objectName>List`.
    FilterList(const QString &objectName, const QString &name, QWidget *parent = nullptr);

    void setRows(const QList<Row> &rows); ///< forgets what was typed; nothing is chosen
    void choose(int row);
    int chosen() const; ///< -1: nothing

Q_SIGNALS:
    void chosenChanged();

private:
    void filter(const QString &typed);
    void move(int rows);

    QList<Row> m_rows;
    QStringList m_keys; ///< folded, same order
    SearchLine *m_line;
    QListWidget *m_list;
};

} // namespace tasuki
