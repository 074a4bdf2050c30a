// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/memberspanel.h"

#include "core/services/snapshot.h"
#include "ui/rooms/officepicker.h"
#include "ui/rooms/roomwords.h"
#include "ui/support/theme.h"

#include <QCheckBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace tasuki {

static QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

MembersPanel::MembersPanel(QWidget *parent)
    : QGroupBox(tr("Offices in this room"), parent)
    , m_missing(plainLabel({}, this))
    , m_list(new QWidget(this))
    , m_listColumn(new QVBoxLayout(m_list))
    , m_picker(new OfficePicker(this))
    , m_fromNow(new QCheckBox(tr("They see only what is written from now on"), this))
    , m_invite(new QPushButton(tr("Invite"), this))
{
    setObjectName(QStringLiteral("membersPanel"));
    m_missing->setObjectName(QStringLiteral("missingRoleLabel"));
    QPalette colours = m_missing->palette();
    colours.setColor(QPalette::WindowText, theme::warning);
    m_missing->setPalette(colours);
    m_listColumn->setContentsMargins({});
    m_invite->setObjectName(QStringLiteral("inviteButton"));
    m_invite->setAutoDefault(true);
    m_invite->setEnabled(false);
    m_fromNow->setObjectName(QStringLiteral("fromNowCheckBox"));
    m_fromNow->setToolTip(
        tr("The room goes on in a new chapter. Whoever is in it now reads both."));
    auto *invite = new QHBoxLayout;
    invite->addWidget(m_picker, 1);
    invite->addWidget(m_invite, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_missing);
    column->addWidget(m_list);
    column->addLayout(invite);
    column->addWidget(m_fromNow);
    connect(m_picker, &OfficePicker::changed, this,
            [this] { m_invite->setEnabled(!m_picker->chosen().isEmpty()); });
    connect(m_invite, &QPushButton::clicked, this,
            [this] { Q_EMIT inviteRequested(m_picker->chosen(), m_fromNow->isChecked()); });
}

void MembersPanel::display(const Room &room, const QList<Office> &invitable, const QString &missing,
                           Rights rights, const Snapshot &snapshot)
{
    m_missing->setText(missing);
    m_missing->setVisible(!missing.isEmpty());
    QList<Row> rows;
    for (const OfficeId &office : room.members) {
        QStringList people;
        QList<Person> others;
        for (const Person &person : peopleAt(office, snapshot)) {
            if (!room.people.isEmpty() && !room.people.contains(person.id))
                continue;
            people.append(personText(person));
            if (room.people.isEmpty() && person.id != snapshot.me.id)
                others.append(person);
        }
        const Office listed = snapshot.offices.value(office);
        const bool isOpener = office == room.opener();
        const QString name
            = isOpener ? tr("%1 – opened this room").arg(officeText(listed)) : officeText(listed);
        rows.append({office, name + u'\n' + people.join(QStringLiteral("、")),
                     rights.mayRemove && !isOpener, others});
    }
    if (rows != m_rows)
        showRows(rows);
    m_picker->setOffices(invitable);
    m_picker->setVisible(rights.mayInvite);
    m_invite->setVisible(rights.mayInvite);
    m_fromNow->setVisible(rights.mayInvite && rights.mayBeginChapter);
}

void MembersPanel::showRows(const QList<Row> &rows)
{
    m_rows = rows;
    while (QLayoutItem *item = m_listColumn->takeAt(0)) {
        if (QWidget *gone = item->widget()) {
            gone->hide();
            gone->deleteLater(); // one of its buttons may have asked for this
        }
        delete item;
    }
    for (const Row &row : rows) {
        auto *line = new QWidget(m_list);
        auto *inner = new QHBoxLayout(line);
        inner->setContentsMargins({});
        inner->addWidget(plainLabel(row.text, line), 1);
        if (!row.others.isEmpty())
            inner->addWidget(writeButton(row, line), 0, Qt::AlignTop);
        if (row.mayGo) {
            auto *remove = new QPushButton(tr("Remove…"), line);
            remove->setObjectName(QStringLiteral("removeOfficeButton"));
            remove->setAccessibleName(tr("Remove %1").arg(row.text.section(u'\n', 0, 0)));
            remove->setAutoDefault(true);
            inner->addWidget(remove, 0, Qt::AlignTop);
            connect(remove, &QPushButton::clicked, this,
                    [this, office = row.office] { Q_EMIT removeRequested(office); });
        }
        m_listColumn->addWidget(line);
    }
}

QPushButton *MembersPanel::writeButton(const Row &row, QWidget *line)
{
    auto *write = new QPushButton(tr("Write…"), line);
    write->setObjectName(QStringLiteral("writeToMemberButton"));
    write->setAccessibleName(tr("Write to somebody at %1").arg(row.text.section(u'\n', 0, 0)));
    write->setToolTip(tr("Only the two of you read it"));
    write->setAutoDefault(true);
    auto *menu = new QMenu(write);
    for (const Person &person : row.others)
        menu->addAction(personText(person), this,
                        [this, id = person.id] { Q_EMIT writeRequested(id); });
    write->setMenu(menu);
    return write;
}

void MembersPanel::clearInvited()
{
    m_picker->clear();
    m_fromNow->setChecked(false);
}

} // namespace tasuki
