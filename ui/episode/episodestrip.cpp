// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/episode/episodestrip.h"

#include "ui/episode/deliverysteps.h"
#include "ui/episode/episodetext.h"
#include "ui/support/deadlinetext.h"
#include "ui/support/japanesetime.h"
#include "ui/support/theme.h"
#include "ui/widgets/statebadge.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tasuki {

EpisodeStripContent stripContent(const EpisodeEntry &entry, const Snapshot &snapshot,
                                 const QDateTime &now)
{
    EpisodeStripContent content;
    content.entry = entry;
    content.hospital = snapshot.officeName(entry.episode.hospital);
    QStringList readers;
    for (const ReadReceipt &receipt : entry.receipts)
        readers += snapshot.personName(receipt.reader) + u' ' + toLocalText(receipt.at, now);
    content.readers = readers.join(QStringLiteral("、"));
    content.notes[2] = toLocalText(entry.sentAt, now);
    content.notes[3] = toLocalText(entry.deliveredAt, now);
    if (!readers.isEmpty())
        content.notes[4] = readers.first();
    if (entry.acknowledged) {
        content.notes[5] = snapshot.personName(entry.acknowledged->by) + u' '
            + toLocalText(entry.acknowledged->at, now);
    }
    return content;
}

static QLabel *plainLabel(const char *name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

EpisodeStrip::EpisodeStrip(QWidget *parent)
    : QFrame(parent)
    , m_stay(plainLabel("stayLabel", this))
    , m_deadline(plainLabel("deadlineLabel", this))
    , m_state(plainLabel("deliveryStateLabel", this))
    , m_readers(plainLabel("readersLabel", this))
    , m_steps(new DeliverySteps(this))
{
    setObjectName(QStringLiteral("episodeStrip"));
    setFrameShape(QFrame::StyledPanel);
    QFont bold = font();
    bold.setBold(true);
    m_stay->setFont(bold);
    m_state->setFont(bold);

    auto *top = new QHBoxLayout;
    top->addWidget(m_stay, 1);
    addButtons(top);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::space, theme::hairSpace, theme::space, theme::hairSpace);
    column->setSpacing(theme::hairSpace);
    column->addLayout(top);
    column->addWidget(m_steps);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_state, 1);
    bottom->addWidget(m_deadline, 1);
    column->addLayout(bottom);
    column->addWidget(m_readers);
}

void EpisodeStrip::addButtons(QBoxLayout *row)
{
    const auto add = [this, row](const char *name, const QString &text, const QString &tip) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(QLatin1String(name));
        button->setToolTip(tip);
        button->setAutoDefault(true); // Enter presses the button that has the focus
        row->addWidget(button, 0, Qt::AlignTop);
        return button;
    };
    m_withdraw = add("withdrawButton", tr("Take back"),
                     tr("Possible until somebody at the hospital has read it"));
    m_preview
        = add("previewButton", tr("Print preview"), tr("Shows the sheet as it prints (Ctrl+P)"));
    m_preview->setShortcut(QKeySequence::Print);
    m_pdf = add("pdfButton", tr("Save as PDF"), tr("Saves the official form as a PDF"));
    auto *talk = add("openConversationButton", tr("Messages  Ctrl+M"),
                     tr("What you and the hospital write to each other (Ctrl+M)"));
    talk->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_M));
    connect(talk, &QPushButton::clicked, this, [this] { Q_EMIT conversationRequested(m_episode); });
    m_review = add("openReviewButton", tr("Discharge information  Ctrl+T"),
                   tr("What changed during the stay, row by row (Ctrl+T)"));
    m_review->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_T));
    connect(m_review, &QPushButton::clicked, this, [this] { Q_EMIT reviewRequested(m_episode); });
    m_send
        = add("openSendButton", tr("Send  Ctrl+Enter"), tr("Opens the sending panel (Ctrl+Enter)"));
    connect(m_send, &QPushButton::clicked, this, &EpisodeStrip::sendRequested);
    connect(m_withdraw, &QPushButton::clicked, this,
            [this] { Q_EMIT withdrawRequested(m_episode); });
    connect(m_preview, &QPushButton::clicked, this, [this] { Q_EMIT previewRequested(m_episode); });
    connect(m_pdf, &QPushButton::clicked, this, [this] { Q_EMIT pdfRequested(m_episode); });
}

void EpisodeStrip::display(const EpisodeStripContent &content, const QDateTime &now)
{
    const EpisodeEntry &entry = content.entry;
    m_episode = entry.episode.id;
    QString since = toLocalText(entry.episode.admittedAt, now);
    if (entry.episode.admittedAtIsGuess)
        since = tr("%1 (hour is a guess)").arg(since);
    m_stay->setText(tr("In hospital: %1, since %2").arg(content.hospital, since));
    m_deadline->setText(content.deadline ? deadlineText(*content.deadline, now.toLocalTime().date())
                                         : QString());
    m_deadline->setVisible(content.deadline.has_value());
    m_steps->display(entry.delivery, content.notes);

    QString state = tr("State: %1").arg(StateBadge::stateText(entry.delivery));
    if (entry.delivery == DeliveryState::Waiting)
        state = tr("%1 – goes out by itself as soon as there is a connection").arg(state);
    if (entry.delivery == DeliveryState::Refused)
        state = tr("%1 – please open the sending panel and try again, or telephone").arg(state);
    m_state->setText(state);
    m_readers->setText(tr("Read by: %1").arg(content.readers));
    m_readers->setVisible(!content.readers.isEmpty());

    const bool canSend = entry.delivery == DeliveryState::Draft
        || entry.delivery == DeliveryState::SavedHere || entry.delivery == DeliveryState::Returned
        || entry.delivery == DeliveryState::Refused;
    m_send->setVisible(canSend);
    m_withdraw->setVisible(content.canWithdraw);
    m_review->setVisible(entry.discharge.sheet.has_value());
    m_preview->setVisible(entry.sheet.has_value());
    m_pdf->setVisible(entry.sheet.has_value());
}

QString EpisodeStrip::stateText() const
{
    return m_state->text();
}

} // namespace tasuki
