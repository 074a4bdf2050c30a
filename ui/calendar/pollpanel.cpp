// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/pollpanel.h"

#include "core/services/snapshot.h"
#include "ui/calendar/calendartext.h"
#include "ui/calendar/polltable.h"
#include "ui/calendar/polltablemodel.h"
#include "ui/calendar/polltext.h"
#include "ui/support/theme.h"
#include "ui/widgets/flowlayout.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tasuki {

PollPanel::PollPanel(QWidget *parent)
    : QFrame(parent)
    , m_model(new PollTableModel(this))
    , m_text(new QPlainTextEdit(this))
    , m_hint(new QLabel(this))
    , m_table(new PollTable(*m_model, this))
    , m_decide(addButton("decidePollButton", tr("Decide on this date  Enter"),
                         tr("Makes an entry of the calendar at the chosen date (Enter)")))
    , m_close(addButton("closePollButton", tr("Close without a date  Del"),
                        tr("It stays to be read, with the reason (Del)")))
    , m_entry(addButton("pollEntryButton", tr("To the entry  O"),
                        tr("Shows the entry in the calendar (O)")))
    , m_sureRow(new QWidget(this))
    , m_sure(new QLabel(m_sureRow))
    , m_confirm(addButton("confirmDecideButton", tr("Decide"), {}))
    , m_reasonRow(new QWidget(this))
    , m_reason(new QLineEdit(m_reasonRow))
{
    constexpr int lines = 5;
    setObjectName(QStringLiteral("pollPanel"));
    setFrameShape(QFrame::StyledPanel);
    m_text->setObjectName(QStringLiteral("pollTextEdit"));
    m_text->setAccessibleName(tr("What is asked"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFixedHeight(lines * m_text->fontMetrics().lineSpacing() + theme::space);
    for (QLabel *label : {m_hint, m_sure}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_hint->setObjectName(QStringLiteral("pollHintLabel"));
    m_hint->setText(tr("Your row: 1 ○ can, 2 △ can if need be, 3 × cannot, 0 takes it back. It is "
                       "stored by itself."));
    m_sure->setObjectName(QStringLiteral("decidePollLabel"));
    layOut();
    connectParts();
    displayNothing();
}

QPushButton *PollPanel::addButton(const char *name, const QString &text, const QString &tip)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    button->setToolTip(tip);
    button->setAutoDefault(true);
    return button;
}

void PollPanel::layOut()
{
    auto *buttons = new QWidget(this);
    auto *row = new FlowLayout(buttons);
    for (QPushButton *button : {m_decide, m_close, m_entry})
        row->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme::smallSpace);
    column->addWidget(m_text);
    column->addWidget(m_table, 1);
    column->addWidget(m_hint);
    column->addWidget(buttons);
    column->addWidget(makeSure());
    column->addWidget(makeReason());
}

QWidget *PollPanel::makeSure()
{
    auto *leave = addButton("leaveDecideButton", tr("Stop  Esc"), {});
    auto *buttons = new QWidget(m_sureRow);
    auto *row = new FlowLayout(buttons);
    row->addWidget(m_confirm);
    row->addWidget(leave);
    auto *column = new QVBoxLayout(m_sureRow);
    column->setContentsMargins({});
    column->addWidget(m_sure);
    column->addWidget(buttons);
    connect(leave, &QPushButton::clicked, this, &PollPanel::leaveQuestion);
    return m_sureRow;
}

QWidget *PollPanel::makeReason()
{
    m_reason->setObjectName(QStringLiteral("closePollReasonEdit"));
    m_reason->setPlaceholderText(tr("Why is there no date?"));
    m_reason->setAccessibleName(tr("Reason for closing without a date"));
    m_reason->setMaxLength(Event::longestReason);
    auto *confirm = addButton("confirmClosePollButton", tr("Close it"), {});
    auto *leave = addButton("leaveClosePollButton", tr("Stop  Esc"), {});
    auto *buttons = new QWidget(m_reasonRow);
    auto *row = new FlowLayout(buttons);
    row->addWidget(confirm);
    row->addWidget(leave);
    auto *column = new QVBoxLayout(m_reasonRow);
    column->setContentsMargins({});
    column->addWidget(m_reason);
    column->addWidget(buttons);
    const auto give = [this] { Q_EMIT closeRequested(m_reason->text().trimmed()); };
    connect(confirm, &QPushButton::clicked, this, give);
    connect(m_reason, &QLineEdit::returnPressed, this, give);
    connect(leave, &QPushButton::clicked, this, &PollPanel::leaveQuestion);
    return m_reasonRow;
}

void PollPanel::connectParts()
{
    connect(m_model, &PollTableModel::answered, this, &PollPanel::answered);
    connect(m_decide, &QPushButton::clicked, this, &PollPanel::askDecide);
    connect(m_close, &QPushButton::clicked, this, &PollPanel::askWhy);
    connect(m_entry, &QPushButton::clicked, this, &PollPanel::entryRequested);
    connect(m_table, &PollTable::decideWanted, this, &PollPanel::askDecide);
    connect(m_table, &PollTable::closeWanted, this, &PollPanel::askWhy);
    connect(m_table, &PollTable::entryWanted, this, [this] {
        if (m_entry->isVisibleTo(this))
            Q_EMIT entryRequested();
    });
    connect(m_confirm, &QPushButton::clicked, this, [this] {
        m_sureRow->hide();
        m_table->setFocus();
        Q_EMIT decideRequested(m_candidate);
    });
}

void PollPanel::display(const PollEntry &entry, const std::optional<QList<PollAnswer>> &begun,
                        const Snapshot &snapshot, const Standing &standing)
{
    const bool isOther = m_poll.id != entry.poll.id;
    const int candidate = m_table->candidate();
    m_poll = entry.poll;
    m_tells = standing.tells;
    const QString text = wholePollText(entry, snapshot, standing.now);
    if (isOther || m_text->toPlainText() != text)
        m_text->setPlainText(text); // otherwise what is selected stays so
    m_model->display(m_poll, begun, snapshot, standing.isWritable);
    if (isOther || !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, isOther ? 0 : std::max(candidate, 0)));
    if (isOther)
        m_reason->clear();
    if (isOther || m_poll.ended)
        leaveQuestion();
    showParts(m_poll.by == snapshot.me.id, m_model->isWritable());
}

void PollPanel::showParts(bool isOwn, bool isWritable)
{
    m_table->show();
    m_hint->setVisible(isWritable);
    m_decide->setVisible(isOwn && isWritable);
    m_close->setVisible(isOwn && isWritable);
    m_entry->setVisible(m_poll.ended && m_poll.ended->candidate >= 0);
    if (!isWritable)
        leaveQuestion();
}

void PollPanel::displayNothing()
{
    m_poll = {};
    m_model->clear();
    m_text->clear();
    const QList<QWidget *> parts{m_table, m_hint,    m_decide,   m_close,
                                 m_entry, m_sureRow, m_reasonRow};
    for (QWidget *part : parts)
        part->hide();
}

QList<PollAnswer> PollPanel::own() const
{
    return m_model->own();
}

void PollPanel::askDecide()
{
    if (!m_decide->isVisibleTo(this) || m_table->candidate() < 0)
        return;
    m_candidate = m_table->candidate();
    const QString when = timeText(m_poll.draft.candidates.at(m_candidate));
    m_sure->setText(
        m_tells ? tr("Decide on %1? It becomes an entry of the calendar, and everybody is told in "
                     "the messages.")
                      .arg(when)
                : tr("Decide on %1? It becomes an entry of the calendar.").arg(when));
    m_reasonRow->hide();
    m_sureRow->show();
    m_confirm->setAccessibleDescription(m_sure->text());
    m_confirm->setFocus();
}

void PollPanel::askWhy()
{
    if (!m_close->isVisibleTo(this))
        return;
    m_sureRow->hide();
    m_reasonRow->show();
    m_reason->setFocus(); // what was typed before is still there
}

bool PollPanel::leaveQuestion()
{
    const bool wasOpen = m_sureRow->isVisibleTo(this) || m_reasonRow->isVisibleTo(this);
    if (!wasOpen)
        return false;
    const QWidget *focus = QApplication::focusWidget();
    const bool hadFocus = m_sureRow->isAncestorOf(focus) || m_reasonRow->isAncestorOf(focus);
    m_sureRow->hide();
    m_reasonRow->hide();
    if (hadFocus)
        m_table->setFocus();
    return true;
}

void PollPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || !leaveQuestion())
        QFrame::keyPressEvent(event);
}

} // namespace tasuki
