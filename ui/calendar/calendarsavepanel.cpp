// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendarsavepanel.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tasuki {

CalendarSavePanel::CalendarSavePanel(QWidget *parent)
    : QFrame(parent)
    , m_words(new QCheckBox(tr("With titles, places, notes and names"), this))
    , m_save(new QPushButton(tr("Choose where to save it…"), this))
{
    setObjectName(QStringLiteral("calendarSavePanel"));
    auto *why
        = new QLabel(tr("The file is for another program, and Tasuki cannot protect it there. "
                        "Unless you choose otherwise it only says what kind each entry is, "
                        "and when: no names of patients, no titles, places or notes."),
                     this);
    why->setTextFormat(Qt::PlainText);
    why->setWordWrap(true);
    m_words->setObjectName(QStringLiteral("calendarWordsCheck"));
    m_words->setAccessibleName(m_words->text());
    m_save->setObjectName(QStringLiteral("calendarSaveButton"));
    m_save->setAccessibleName(m_save->text());
    m_save->setAutoDefault(true);
    auto *leave = new QPushButton(tr("Stop  Esc"), this);
    leave->setObjectName(QStringLiteral("leaveCalendarSaveButton"));
    leave->setAccessibleName(leave->text());
    leave->setAutoDefault(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(why);
    column->addWidget(m_words);
    column->addWidget(m_save, 0, Qt::AlignLeft);
    column->addWidget(leave, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(m_save, &QPushButton::clicked, this,
            [this] { Q_EMIT saveRequested(m_words->isChecked()); });
    connect(leave, &QPushButton::clicked, this, &CalendarSavePanel::left);
}

void CalendarSavePanel::open()
{
    m_words->setChecked(false);
    m_words->setFocus();
}

void CalendarSavePanel::setBusy(bool isBusy)
{
    m_save->setEnabled(!isBusy);
}

void CalendarSavePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QFrame::keyPressEvent(event);
}

} // namespace tasuki
