// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QListWidget;
class QVBoxLayout;

namespace tasuki {

class EmptyState;
class SearchLine;

/// A small window with a search line over a list of texts: type to narrow, ↑ ↓ to choose, Enter to
/// take, Esc to go back to where one was. What the rows are and mean is its owner's matter.
class PickBox : public QDialog {
    Q_OBJECT

public:
    struct Row {
        QString text; ///< may be long: shown in two lines at most
        QString note; ///< small, behind it: a reading, a source
    };

    PickBox(const QString &title, const QString &hint, QWidget *parent);

    void setRows(const QList<Row> &rows);
    void setEmptyTexts(const QString &title, const QString &explanation);
    int currentRow() const; ///< -1: none
    QString typed() const;
    void setTyped(const QString &text);
    /// false: the list makes room for something its owner shows instead.
    void setChoosing(bool isChoosing);
    /// Beside this rectangle of the screen, wholly visible.
    void placeBeside(const QRect &field);

Q_SIGNALS:
    void typedChanged(const QString &typed);
    void picked(int row);

protected:
    QVBoxLayout *column() const { return m_column; }
    /// A key pressed in the search line, before the line sees it; true when it is done with.
    virtual bool takeKey(const QKeyEvent &event);
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void move(int rows);

    QVBoxLayout *m_column;
    SearchLine *m_line;
    QListWidget *m_list;
    EmptyState *m_empty;
    QLabel *m_hint;
};

} // namespace tasuki
