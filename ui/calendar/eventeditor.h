// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/events.h"
#include "ui/calendar/calendarmodel.h"

#include <QFrame>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace tasuki {

class ChipGroup;
class MessageBar;
class RepeatEdit;
class TimeSpanEdit;

/// Where an entry is written: a new one, or another version of one – of a whole series, or of one
/// time of it. Ctrl+Enter stores; Esc leaves and keeps what was begun, as does what could not be
/// stored.
class EventEditor final : public QFrame {
    Q_OBJECT

public:
    explicit EventEditor(QWidget *parent = nullptr);

    /// Offices that may take part, in their order.
    void setOffices(const QList<QPair<OfficeId, QString>> &offices);
    void setTakesLinks(bool takes); ///< whether online meetings are switched on

    void writeNew(QDate day);
    void change(const CalendarItem &item);
    void clear();
    void setBusy(bool isBusy); ///< while what was written is being stored
    void showError(const QString &text);

    ObjectId editing() const { return m_editing; } ///< null: a new one
    bool isChanging(const CalendarItem &item) const; ///< this time of it, if it is a series
    EventContent content() const;
    EventChange changed() const; ///< with what was read before
    bool isUntouched() const { return !m_isTouched; }

    QString draft() const; ///< what was typed into a new entry, to be kept; empty when nothing was
    void restore(const QString &draft);

Q_SIGNALS:
    void edited(); ///< by the person
    void storeRequested(); ///< what is written is an entry
    void left(); ///< untouched unless something was begun

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void addRow(QFormLayout *form, const QString &name, QWidget *field);
    void connectParts();
    void display(const EventContent &content);
    void showScope();
    void showLink();
    QDate onlyDay() const; ///< invalid: all of the series
    QString problem() const;
    void store();
    void touch();

    ObjectId m_editing;
    Event m_event; ///< that is being changed
    EventContent m_one; ///< as this time of it stands
    QDate m_day; ///< of the series
    bool m_isTouched = false;
    bool m_isBusy = false;
    bool m_takesLinks = false;
    QList<OfficeId> m_offices;
    QLabel *m_mode;
    ChipGroup *m_scope;
    QLineEdit *m_title;
    ChipGroup *m_kind;
    TimeSpanEdit *m_time;
    RepeatEdit *m_repeat;
    QLineEdit *m_place;
    ChipGroup *m_officeChips;
    QLineEdit *m_people;
    QLineEdit *m_link;
    QLabel *m_linkHint;
    QPlainTextEdit *m_note;
    MessageBar *m_bar;
    QPushButton *m_discard;
    QPushButton *m_leave;
    QPushButton *m_store;
};

} // namespace tasuki
