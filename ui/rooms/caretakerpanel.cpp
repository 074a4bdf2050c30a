// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/caretakerpanel.h"

#include "ui/rooms/roomwords.h"
#include "ui/support/japanesetime.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tasuki {

namespace {

    QLabel *linesLabel(const char *name, QWidget *parent)
    {
        auto *label = new QLabel(parent);
        label->setObjectName(QLatin1String(name));
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        return label;
    }

    QString lastText(const Room &room, const Snapshot &snapshot)
    {
        if (room.caretaker.isNull())
            return CaretakerPanel::tr("Nobody takes care of this room yet. The office that opened "
                                      "it names a caretaker below.");
        const QString name = snapshot.personName(room.caretaker);
        if (!room.tended)
            return CaretakerPanel::tr("Caretaker: %1. She or he has not looked through the room "
                                      "yet.")
                .arg(name);
        return CaretakerPanel::tr("Caretaker: %1. Last looked through on %2 by %3.")
            .arg(name, toLocalText(room.tended->at), snapshot.personName(room.tended->person));
    }

    QString withPhone(const QString &text, const Office &office)
    {
        return office.phone.isEmpty()
            ? text
            : CaretakerPanel::tr("%1 Telephone %2").arg(text, office.phone);
    }

    QString unreadText(const OfficeWeek &week, const Snapshot &snapshot)
    {
        QStringList people;
        for (const PersonBehind &one : week.behind)
            people.append(CaretakerPanel::tr("%1 %n", "person, posts not read", one.posts)
                              .arg(snapshot.personName(one.person)));
        const QString who = people.join(QStringLiteral("、"));
        const QString office = snapshot.officeName(week.office);
        if (week.unread == 0)
            return CaretakerPanel::tr("%1: somebody there has read everything; behind are %2.")
                .arg(office, who);
        return CaretakerPanel::tr("%1: %n post(s) older than a week not read by anybody there "
                                  "(%2).",
                                  nullptr, week.unread)
            .arg(office, who);
    }

    QStringList officeTexts(const OfficeWeek &week, const Snapshot &snapshot)
    {
        QStringList lines;
        const Office office = snapshot.offices.value(week.office);
        if (!week.lastSign.isValid() && week.isSilent)
            lines.append(withPhone(CaretakerPanel::tr("%1: nobody there has read or written here "
                                                      "yet. In the room since %2.")
                                       .arg(office.name, toLocalText(week.since)),
                                   office));
        else if (!week.lastSign.isValid())
            lines.append(CaretakerPanel::tr("%1: came on %2 and has not opened the room yet.")
                             .arg(office.name, toLocalText(week.since)));
        else if (week.isSilent)
            lines.append(withPhone(CaretakerPanel::tr("%1: nothing heard since %2.")
                                       .arg(office.name, toLocalText(week.lastSign)),
                                   office));
        if (!week.behind.isEmpty())
            lines.append(unreadText(week, snapshot));
        return lines;
    }

    QString weekText(const RoomEntry &entry, const RoomWeek &week, const Snapshot &snapshot)
    {
        QStringList lines;
        for (const OfficeWeek &office : week.offices)
            lines += officeTexts(office, snapshot);
        if (week.consentToRenew.isValid())
            lines.append(
                CaretakerPanel::tr("The consent was signed %n month(s) ago or more. Please "
                                   "ask the patient whether it still holds, and record it "
                                   "anew.",
                                   nullptr, week.numbers.consentMonths));
        lines.append(missingText(entry.missing));
        lines.removeAll(QString());
        if (lines.isEmpty())
            return CaretakerPanel::tr("Nothing stands out: everybody reads and writes here.");
        return QStringLiteral("・") + lines.join(QStringLiteral("\n・"));
    }

} // namespace

CaretakerPanel::CaretakerPanel(QWidget *parent)
    : QGroupBox(tr("The caretaker's week"), parent)
    , m_last(linesLabel("tendedLabel", this))
    , m_week(linesLabel("caretakerWeekLabel", this))
    , m_tended(new QPushButton(tr("I have looked through the room"), this))
{
    setObjectName(QStringLiteral("caretakerPanel"));
    m_tended->setObjectName(QStringLiteral("tendedButton"));
    m_tended->setToolTip(tr("Everybody in the room sees when the caretaker looked through it"));
    m_tended->setAutoDefault(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_last);
    column->addWidget(m_week);
    column->addWidget(m_tended, 0, Qt::AlignLeft);
    connect(m_tended, &QPushButton::clicked, this, &CaretakerPanel::tended);
}

void CaretakerPanel::display(const RoomEntry &entry, const std::optional<RoomWeek> &week,
                             const Snapshot &snapshot)
{
    m_last->setText(lastText(entry.room, snapshot));
    m_week->setText(week ? weekText(entry, *week, snapshot)
                         : tr("The posts of this room are still being counted."));
    m_tended->setVisible(entry.room.caretaker == snapshot.me.id && !entry.room.archived);
}

} // namespace tasuki
