// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

namespace tasuki {

struct CalendarItem;
class CalendarModel;

/// A month, a week or a day of a calendar, painted; it has a day and an entry somebody looks at.
///
/// Keys: ← → to the next day, ↑ ↓ to the next week in a month and along the entries else, PgUp and
/// PgDn by what is shown, T today, M W D month, week, day; Enter opens – where several entries are
/// on a day of a month, it shows the day –, F2 changes, Del cancels, N or Ins writes a new one, A
/// asks for a date, P leads to the candidate dates. What is looked at is spoken (accessible
/// description).
class CalendarView final : public QWidget {
    Q_OBJECT

public:
    explicit CalendarView(CalendarModel &model, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void newWanted();
    void askWanted();
    void pollsWanted();
    void openWanted();
    void changeWanted();
    void cancelWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    bool moveBy(int key);
    bool order(int key);
    void open();
    void announce();

    int columns() const;
    int rows() const;
    int headHeight() const; ///< the names of the weekdays
    QRect cellOf(QDate day) const;
    QDate dayAt(QPoint place) const;
    int lineHeight() const;
    int firstLine(QDate day) const; ///< the first entry that is drawn, so that the chosen one is
    int linesIn(const QRect &cell) const;
    QRect lineRect(const QRect &cell, int line) const;

    void paintHead(QPainter &painter) const;
    void paintDay(QPainter &painter, QDate day) const;
    void paintItem(QPainter &painter, const QRect &rect, const CalendarItem &item,
                   bool isChosen) const;

    CalendarModel &m_model;
};

} // namespace tasuki
