// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/eventpanel.h"

#include "core/services/snapshot.h"
#include "ui/calendar/calendartext.h"
#include "ui/support/theme.h"
#include "ui/widgets/flowlayout.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

namespace tasuki {

EventPanel::EventPanel(QWidget *parent)
    : QFrame(parent)
    , m_text(new QPlainTextEdit(this))
    , m_link(addButton("openMeetingButton", {}, tr("Opens the address in the web browser")))
    , m_room(addButton("openRoomButton", tr("Open the room"), tr("Opens the room of this entry")))
    , m_change(addButton("changeEventButton", tr("Change  F2"),
                         tr("Writes another version; what it said before stays to be seen (F2)")))
    , m_skip(addButton("skipEventButton", tr("Leave out this time"),
                       tr("The series goes on; only this time does not take place")))
    , m_cancel(addButton("cancelEventButton", tr("Cancel it  Del"),
                         tr("It stays to be seen, struck out, with the reason (Del)")))
    , m_reasonRow(new QWidget(this))
    , m_reason(new QLineEdit(m_reasonRow))
    , m_skipInstead(addButton("skipInsteadButton", tr("Only leave out this time"), {}))
    , m_trail(new QLabel(this))
{
    setObjectName(QStringLiteral("eventPanel"));
    setFrameShape(QFrame::StyledPanel);
    m_text->setObjectName(QStringLiteral("eventTextEdit"));
    m_text->setAccessibleName(tr("The whole entry"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_trail->setObjectName(QStringLiteral("eventTrailLabel"));
    m_trail->setTextFormat(Qt::PlainText);
    m_trail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_trail->setWordWrap(true);
    m_trail->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    layOut();
    connect(m_link, &QPushButton::clicked, this, [this] { Q_EMIT linkRequested(m_address); });
    connect(m_room, &QPushButton::clicked, this, &EventPanel::roomRequested);
    connect(m_change, &QPushButton::clicked, this, &EventPanel::changeRequested);
    connect(m_cancel, &QPushButton::clicked, this, &EventPanel::askWhy);
    for (QPushButton *skip : {m_skip, m_skipInstead})
        connect(skip, &QPushButton::clicked, this, &EventPanel::skipRequested);
    m_room->hide();
    displayNothing({});
}

QPushButton *EventPanel::addButton(const char *name, const QString &text, const QString &tip)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    button->setToolTip(tip);
    button->setAutoDefault(true);
    return button;
}

void EventPanel::layOut()
{
    auto *buttons = new QWidget(this);
    auto *row = new FlowLayout(buttons);
    for (QPushButton *button : {m_link, m_room, m_change, m_skip, m_cancel})
        row->addWidget(button);
    auto *area = new QScrollArea(this);
    area->setWidget(m_trail);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setAccessibleName(tr("What it said before"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme::smallSpace);
    column->addWidget(m_text, 3);
    column->addWidget(buttons);
    column->addWidget(makeReason());
    column->addWidget(area, 2);
}

QWidget *EventPanel::makeReason()
{
    m_reason->setObjectName(QStringLiteral("cancelEventReasonEdit"));
    m_reason->setPlaceholderText(tr("Why does it not take place?"));
    m_reason->setAccessibleName(tr("Reason for cancelling"));
    m_reason->setMaxLength(Event::longestReason);
    auto *confirm = addButton("confirmCancelEventButton", tr("Cancel it"), {});
    auto *leave = addButton("leaveCancelEventButton", tr("Stop  Esc"), {});
    auto *buttons = new QWidget(m_reasonRow);
    auto *row = new FlowLayout(buttons);
    for (QPushButton *button : {confirm, m_skipInstead, leave})
        row->addWidget(button);
    auto *column = new QVBoxLayout(m_reasonRow);
    column->setContentsMargins({});
    column->addWidget(m_reason);
    column->addWidget(buttons);
    const auto give = [this] { Q_EMIT cancelRequested(m_reason->text().trimmed()); };
    connect(confirm, &QPushButton::clicked, this, give);
    connect(m_reason, &QLineEdit::returnPressed, this, give);
    connect(leave, &QPushButton::clicked, this, [this] {
        m_reasonRow->hide();
        Q_EMIT closed();
    });
    return m_reasonRow;
}

void EventPanel::display(const CalendarItem &item, const Snapshot &snapshot, const QDateTime &now,
                         bool isWritable)
{
    const Event &event = item.entry.event;
    const QDate day = item.occurrence.day;
    const bool isOther
        = std::exchange(m_shown, event.id) != event.id || std::exchange(m_day, day) != day;
    m_day = day;
    const QString text = wholeText(item, snapshot);
    if (isOther || m_text->toPlainText() != text)
        m_text->setPlainText(text); // otherwise what is selected stays so
    m_address = isGoodMeetingLink(item.content().link) ? item.content().link : QString();
    m_link->setVisible(!m_address.isEmpty() && !item.isCancelled());
    m_link->setText(tr("Open %1").arg(meetingHost(m_address)));
    const bool isSeries = event.latest().content.repeat.every != EventRepeat::Every::Never;
    const bool isOpen = isWritable && !item.isCancelled();
    m_change->setVisible(isOpen);
    m_skip->setVisible(isOpen && isSeries);
    m_skipInstead->setVisible(isSeries);
    m_cancel->setVisible(isOpen);
    m_trail->setText(eventTrail(event, snapshot, now));
    if (isOther || !isOpen)
        m_reasonRow->hide();
}

void EventPanel::displayNothing(const QString &hint)
{
    m_shown = {};
    m_day = {};
    m_address.clear();
    m_text->setPlainText(hint);
    m_trail->clear();
    m_reasonRow->hide();
    for (QPushButton *button : {m_link, m_change, m_skip, m_cancel})
        button->hide();
}

void EventPanel::setRoomName(const QString &name)
{
    m_room->setVisible(!name.isEmpty());
    m_room->setText(tr("Open the room: %1").arg(name));
}

void EventPanel::askWhy()
{
    if (!m_cancel->isVisibleTo(this))
        return;
    m_reason->clear();
    m_reasonRow->show();
    m_reason->setFocus();
}

void EventPanel::focusFirst()
{
    m_text->setFocus();
}

void EventPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F2 && m_change->isVisibleTo(this)) {
        Q_EMIT changeRequested();
    } else if (event->key() == Qt::Key_Escape) {
        m_reasonRow->hide();
        Q_EMIT closed();
    } else {
        QFrame::keyPressEvent(event);
    }
}

} // namespace tasuki
