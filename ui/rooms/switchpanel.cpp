// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/switchpanel.h"

#include "core/services/snapshot.h"
#include "ui/rooms/pickfield.h"
#include "ui/rooms/roomwords.h"
#include "ui/support/theme.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/pickline.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tasuki {

SwitchPanel::SwitchPanel(QWidget *parent)
    : QGroupBox(tr("Name and parts of the room"), parent)
    , m_title(new QLineEdit(this))
    , m_rename(new QPushButton(tr("Rename"), this))
    , m_pick(new PickField(tr("Caretaker"), {}, this))
{
    m_title->setObjectName(QStringLiteral("roomTitleEdit"));
    m_title->setAccessibleName(tr("Name of the room"));
    m_title->setMaxLength(Room::longestTitle);
    m_rename->setObjectName(QStringLiteral("renameRoomButton"));
    m_rename->setAutoDefault(true);
    m_pick->line()->lineEdit()->setObjectName(QStringLiteral("caretakerLineEdit"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_title, 1);
    row->addWidget(m_rename);
    auto *form = new QFormLayout;
    form->addRow(tr("Name of the room"), row);
    form->addRow(tr("Caretaker"), m_pick);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    addSwitches(column);
    connect(m_rename, &QPushButton::clicked, this, &SwitchPanel::rename);
    connect(m_title, &QLineEdit::returnPressed, this, &SwitchPanel::rename);
    connect(m_pick->line(), &PickLine::picked, this,
            [this](int index) { Q_EMIT caretakerChosen(m_people.value(index)); });
}

void SwitchPanel::addSwitches(QVBoxLayout *column)
{
    auto *switches = new QWidget(this);
    auto *flow = new FlowLayout(switches);
    for (const RoomFeature feature : allRoomFeatures()) {
        auto *box = new QCheckBox(featureText(feature), switches);
        box->setObjectName(toCode(feature) + QStringLiteral("CheckBox"));
        flow->addWidget(box);
        m_switches.insert(feature, box);
        connect(box, &QCheckBox::clicked, this,
                [this, feature](bool on) { Q_EMIT switched(feature, on); });
    }
    column->addWidget(switches);
}

void SwitchPanel::display(const Room &room, const Snapshot &snapshot)
{
    if (m_title->text() == m_shownTitle)
        m_title->setText(room.title);
    m_shownTitle = room.title;
    for (auto it = m_switches.cbegin(); it != m_switches.cend(); ++it)
        it.value()->setChecked(room.features.testFlag(it.key()));
    showCaretaker(room, snapshot);
}

void SwitchPanel::showCaretaker(const Room &room, const Snapshot &snapshot)
{
    QList<PersonId> people{PersonId()};
    QStringList texts{tr("Nobody")};
    for (const OfficeId &office : room.members) {
        for (const Person &person : peopleAt(office, snapshot)) {
            people.append(person.id);
            texts.append(tr("%1, %2", "person, office")
                             .arg(personText(person), snapshot.officeName(office)));
        }
    }
    if (std::exchange(m_people, people) != people)
        m_pick->line()->setChoices(texts);
    const qsizetype chosen = people.indexOf(room.caretaker);
    const QString text = chosen > 0 ? texts.at(chosen) : snapshot.personName(room.caretaker);
    if (!m_pick->line()->lineEdit()->hasFocus() || m_caretaker != room.caretaker)
        m_pick->line()->setText(text);
    m_caretaker = room.caretaker;
}

void SwitchPanel::setReadOnly(bool isReadOnly)
{
    m_title->setReadOnly(isReadOnly);
    m_rename->setVisible(!isReadOnly);
    m_pick->line()->lineEdit()->setReadOnly(isReadOnly);
    m_pick->line()->lineEdit()->setPlaceholderText(isReadOnly ? tr("Nobody")
                                                              : tr("Nobody; type a name, or ↓"));
    for (QCheckBox *box : std::as_const(m_switches))
        box->setEnabled(!isReadOnly);
}

void SwitchPanel::rename()
{
    const QString title = m_title->text().trimmed();
    if (!title.isEmpty() && title != m_shownTitle && !m_title->isReadOnly())
        Q_EMIT renamed(title);
}

} // namespace tasuki
