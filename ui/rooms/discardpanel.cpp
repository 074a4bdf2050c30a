// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/discardpanel.h"

#include "ui/support/japanesetime.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tasuki {

namespace {

    QString reasonText(DiscardReason reason)
    {
        switch (reason) {
        case DiscardReason::CareEnded:
            return DiscardPanel::tr("The support has ended");
        case DiscardReason::Moved:
            return DiscardPanel::tr("The patient moved away or into another place");
        case DiscardReason::NotNeeded:
            return DiscardPanel::tr("Nobody uses the room");
        case DiscardReason::Other:
            break;
        }
        return DiscardPanel::tr("Another reason");
    }

    /// The first day on which it is so at whatever hour, as people write it.
    QString dayText(const QDateTime &moment)
    {
        const QDate day = moment.toLocalTime().date().addDays(1);
        return toBothCalendars(PartialDate{day.year(), day.month(), day.day()});
    }

    QString waitingText(const RoomEnd &end)
    {
        switch (*end.waiting) {
        case DiscardFault::UsedLately:
        case DiscardFault::MustBeKept:
            return DiscardPanel::tr("This room has to be kept. It can be deleted from %1 on: then "
                                    "nobody will have used it since %2, and its records will have "
                                    "been kept until %3.")
                .arg(dayText(std::max(end.dates.unused, end.dates.kept)), dayText(end.dates.unused),
                     dayText(end.dates.kept));
        case DiscardFault::HasCircles:
            return DiscardPanel::tr("There are circles in this room. Please close and delete "
                                    "those first.");
        default:
            return {};
        }
    }

    QString askedText(const Room &room, const Snapshot &snapshot)
    {
        const RoomDiscard &discard = *room.discard;
        return DiscardPanel::tr("%1 (%2) asked on %3 for this room to be deleted: %4. %5")
            .arg(snapshot.personName(discard.asked.person),
                 snapshot.officeName(discard.asked.office), toLocalText(discard.asked.at),
                 reasonText(discard.reason), discard.asked.reason)
            .trimmed();
    }

    /// What comes next, once somebody has asked.
    QString nextText(const Room &room, const RoomEnd &end)
    {
        if (room.discard->agreed)
            return DiscardPanel::tr("You have agreed. The room is deleted at the next contact with "
                                    "the centre.");
        if (end.isCentres)
            return DiscardPanel::tr("There is no other office in the room, so the centre has to "
                                    "agree. Please tell it the number of the room: %1")
                .arg(room.scope.toString());
        if (end.mayAgree)
            return DiscardPanel::tr("Please look whether you still need anything from this room, "
                                    "and print it. Then agree, or keep the room.");
        return DiscardPanel::tr("Now somebody of another office has to agree. Until then nothing "
                                "is deleted.");
    }

    QString stateText(const Room &room, const RoomEnd &end, const Snapshot &snapshot)
    {
        QStringList lines;
        if (room.discard)
            lines.append(askedText(room, snapshot));
        if (end.waiting)
            lines.append(waitingText(end));
        else if (room.discard)
            lines.append(nextText(room, end));
        else
            lines.append(DiscardPanel::tr("This room may be deleted. It takes two people: the "
                                          "caretaker or somebody of the office that opened it "
                                          "asks, and somebody of another office agrees."));
        return lines.join(u'\n');
    }

} // namespace

DiscardPanel::DiscardPanel(QWidget *parent)
    : QGroupBox(tr("Deleting the room"), parent)
    , m_state(new QLabel(this))
    , m_reasonLabel(new QLabel(tr("Why it may go"), this))
    , m_reason(new QComboBox(this))
    , m_ask(new QPushButton(tr("Ask for the room to be deleted…"), this))
    , m_agree(new QPushButton(tr("Agree to the deletion…"), this))
    , m_keep(new QPushButton(tr("Keep the room…"), this))
{
    setObjectName(QStringLiteral("discardPanel"));
    m_state->setObjectName(QStringLiteral("discardStateLabel"));
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_state->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_reason->setObjectName(QStringLiteral("discardReasonBox"));
    m_reason->setAccessibleName(m_reasonLabel->text());
    m_reasonLabel->setBuddy(m_reason);
    for (const DiscardReason reason : allDiscardReasons())
        m_reason->addItem(reasonText(reason));
    m_ask->setObjectName(QStringLiteral("askDiscardButton"));
    m_agree->setObjectName(QStringLiteral("agreeDiscardButton"));
    m_keep->setObjectName(QStringLiteral("keepRoomButton"));
    for (QPushButton *button : {m_ask, m_agree, m_keep})
        button->setAutoDefault(true);
    layOut();
    connect(m_ask, &QPushButton::clicked, this,
            [this] { Q_EMIT askRequested(allDiscardReasons().at(m_reason->currentIndex())); });
    connect(m_agree, &QPushButton::clicked, this, &DiscardPanel::agreeRequested);
    connect(m_keep, &QPushButton::clicked, this, &DiscardPanel::keepRequested);
    hide();
}

void DiscardPanel::layOut()
{
    auto *reasons = new QHBoxLayout;
    reasons->addWidget(m_reasonLabel);
    reasons->addWidget(m_reason);
    reasons->addStretch(1);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_ask, m_keep, m_agree})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_state);
    column->addLayout(reasons);
    column->addLayout(buttons);
}

void DiscardPanel::display(const Room &room, const std::optional<RoomEnd> &end,
                           const Snapshot &snapshot)
{
    setVisible(end.has_value());
    if (!end)
        return;
    m_state->setText(stateText(room, *end, snapshot));
    for (QWidget *part : std::initializer_list<QWidget *>{m_reasonLabel, m_reason, m_ask})
        part->setVisible(end->mayAsk);
    m_agree->setVisible(end->mayAgree);
    m_keep->setVisible(room.discard && !room.discard->agreed);
}

} // namespace tasuki
