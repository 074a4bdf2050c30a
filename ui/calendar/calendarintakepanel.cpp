// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendarintakepanel.h"

#include "ui/calendar/calendartext.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace tasuki {

static QString noteText(FoundNote note)
{
    switch (note) {
    case FoundNote::RepeatLost:
        return CalendarIntakePanel::tr("Taken over without its repeat: only its first time");
    case FoundNote::DaysLost:
        return CalendarIntakePanel::tr("Some of its days could not be taken over");
    case FoundNote::Shortened:
        return CalendarIntakePanel::tr("A text was too long or unreadable in part, and was cut");
    case FoundNote::ZoneUnknown:
        return CalendarIntakePanel::tr("Its time zone is not known: taken as Japanese time");
    case FoundNote::LinkLost:
        return CalendarIntakePanel::tr("Its web address cannot be opened here; it is in the note");
    case FoundNote::NoTitle:
        break;
    }
    return CalendarIntakePanel::tr("It has no title");
}

static QString rowText(const CalendarFind &find)
{
    const EventContent &content = find.event.content;
    QStringList lines{content.title, timeText(content.time)};
    if (const QString repeat = repeatText(content.repeat, content.time.from); !repeat.isEmpty())
        lines += repeat;
    if (!find.event.skips.isEmpty())
        lines
            += CalendarIntakePanel::tr("%n day(s) left out", nullptr, int(find.event.skips.size()));
    if (!find.event.changes.isEmpty())
        lines += CalendarIntakePanel::tr("%n day(s) changed", nullptr,
                                         int(find.event.changes.size()));
    if (find.isKnown)
        lines += CalendarIntakePanel::tr("Here already: it stays as it is");
    for (const FoundNote note : find.event.notes)
        lines += QStringLiteral("※ ") + noteText(note);
    return lines.join(u'\n');
}

static bool isOver(const FoundEvent &event, QDate today)
{
    const EventContent &content = event.content;
    if (content.repeat.every == EventRepeat::Every::Never)
        return content.time.until < today;
    return content.repeat.until.isValid() && content.repeat.until < today;
}

CalendarIntakePanel::CalendarIntakePanel(QWidget *parent)
    : QFrame(parent)
    , m_summary(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_take(new QPushButton(this))
{
    setObjectName(QStringLiteral("calendarIntakePanel"));
    m_summary->setObjectName(QStringLiteral("calendarIntakeLabel"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("calendarIntakeList"));
    m_list->setAccessibleName(tr("Entries of the file"));
    m_list->setWordWrap(true);
    m_take->setObjectName(QStringLiteral("takeCalendarButton"));
    m_take->setAutoDefault(true);
    auto *leave = new QPushButton(tr("Stop  Esc"), this);
    leave->setObjectName(QStringLiteral("leaveCalendarIntakeButton"));
    leave->setAccessibleName(leave->text());
    leave->setAutoDefault(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_summary);
    column->addWidget(m_list, 1);
    column->addWidget(m_take, 0, Qt::AlignLeft);
    column->addWidget(leave, 0, Qt::AlignLeft);
    connect(m_list, &QListWidget::itemChanged, this, &CalendarIntakePanel::showChosen);
    connect(m_take, &QPushButton::clicked, this, &CalendarIntakePanel::takeRequested);
    connect(leave, &QPushButton::clicked, this, &CalendarIntakePanel::left);
}

void CalendarIntakePanel::display(const CalendarReading &reading, QDate today)
{
    m_reading = reading;
    QStringList lines{
        reading.finds.isEmpty()
            ? tr("There is no entry in this file that could be taken in. Please choose "
                 "another one.")
            : tr("Nothing is written yet. Choose with Space what is taken in.")};
    if (reading.cancelled > 0)
        lines += tr("%n cancelled entry(s) are left out", nullptr, reading.cancelled);
    if (reading.unreadable > 0)
        lines += tr("%n entry(s) cannot be read and are left out", nullptr, reading.unreadable);
    m_summary->setText(lines.join(u'\n'));
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (const CalendarFind &find : reading.finds) {
        auto *item = new QListWidgetItem(rowText(find), m_list);
        item->setFlags(find.isKnown
                           ? Qt::ItemIsEnabled | Qt::ItemIsSelectable
                           : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        if (!find.isKnown)
            item->setCheckState(isOver(find.event, today) ? Qt::Unchecked : Qt::Checked);
    }
    m_list->setCurrentRow(0);
    m_list->setFocus();
    showChosen();
}

QList<FoundEvent> CalendarIntakePanel::chosen() const
{
    QList<FoundEvent> events;
    for (int i = 0; i < m_list->count(); ++i) {
        const CalendarFind &find = m_reading.finds.at(i);
        if (!find.isKnown && m_list->item(i)->checkState() == Qt::Checked)
            events.append(find.event);
    }
    return events;
}

void CalendarIntakePanel::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    showChosen();
}

void CalendarIntakePanel::showChosen()
{
    const auto count = int(chosen().size());
    m_take->setText(tr("Take in %n entry(s)", nullptr, count));
    m_take->setAccessibleName(m_take->text());
    m_take->setEnabled(count > 0 && !m_isBusy);
}

void CalendarIntakePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QFrame::keyPressEvent(event);
}

} // namespace tasuki
