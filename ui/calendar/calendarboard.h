// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

class QLabel;
class QPushButton;

namespace tasuki {

class CalendarModel;
class CalendarView;
class ChipGroup;

/// A calendar with what is above it: which days these are, the way to others, month, week or day.
class CalendarBoard final : public QWidget {
    Q_OBJECT

public:
    explicit CalendarBoard(QDate today, QWidget *parent = nullptr);

    CalendarModel &model() { return *m_model; }
    CalendarView &view() { return *m_view; }

private:
    QPushButton *addButton(const char *name, const QString &text, const QString &tip);
    void layOut();
    void showWhere();

    CalendarModel *m_model;
    QLabel *m_heading;
    ChipGroup *m_span;
    CalendarView *m_view;
};

} // namespace tasuki
