// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/growpanel.h"

#include "core/services/roomstaff.h"
#include "ui/rooms/officepicker.h"
#include "ui/rooms/roomwords.h"

#include <QButtonGroup>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace tasuki {

GrowPanel::GrowPanel(QWidget *parent)
    : QGroupBox(tr("Make the room larger"), parent)
    , m_begin(new QPushButton(tr("Make the room larger…"), this))
    , m_form(new QWidget(this))
    , m_kindBox(new QWidget(m_form))
    , m_kindColumn(new QVBoxLayout(m_kindBox))
    , m_kinds(new QButtonGroup(this))
    , m_picker(new OfficePicker(m_form))
    , m_everything(new QRadioButton(tr("They see everything that was written here"), m_form))
    , m_fromNow(new QRadioButton(tr("They see only what is written from today on"), m_form))
{
    setObjectName(QStringLiteral("growPanel"));
    m_begin->setObjectName(QStringLiteral("beginGrowButton"));
    m_begin->setAutoDefault(true);
    m_everything->setObjectName(QStringLiteral("growEverythingButton"));
    m_fromNow->setObjectName(QStringLiteral("growFromNowButton"));
    m_fromNow->setChecked(true);
    m_kindColumn->setContentsMargins({});
    auto *grow = new QPushButton(tr("Make it larger"), m_form);
    grow->setObjectName(QStringLiteral("growButton"));
    grow->setAutoDefault(true);
    auto *inner = new QVBoxLayout(m_form);
    inner->setContentsMargins({});
    for (QWidget *part : {m_kindBox, static_cast<QWidget *>(m_picker),
                          static_cast<QWidget *>(m_fromNow), static_cast<QWidget *>(m_everything)})
        inner->addWidget(part);
    inner->addWidget(grow, 0, Qt::AlignRight);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_begin, 0, Qt::AlignLeft);
    column->addWidget(m_form);
    m_form->hide();
    connect(m_begin, &QPushButton::clicked, this, [this] {
        m_begin->hide();
        m_form->show();
        if (auto *first = m_kinds->checkedButton())
            first->setFocus();
    });
    connect(m_kinds, &QButtonGroup::idToggled, this, &GrowPanel::offerOffices);
    connect(grow, &QPushButton::clicked, this, &GrowPanel::grow);
}

void GrowPanel::display(const QList<RoomTemplate> &larger, const QList<OfficeId> &members,
                        const Snapshot &snapshot)
{
    setVisible(!larger.isEmpty());
    m_members = members;
    m_offices = snapshot.offices;
    const auto idsOf = [](const QList<RoomTemplate> &kinds) {
        QStringList ids;
        for (const RoomTemplate &kind : kinds)
            ids.append(kind.id);
        return ids;
    };
    if (idsOf(larger) != idsOf(m_larger))
        showKinds(larger);
    offerOffices();
}

void GrowPanel::showKinds(const QList<RoomTemplate> &larger)
{
    qDeleteAll(m_kinds->buttons());
    m_larger = larger;
    for (int i = 0; i < larger.size(); ++i) {
        auto *kind = new QRadioButton(templateText(larger.at(i).title), m_kindBox);
        kind->setObjectName(larger.at(i).id + QStringLiteral("GrowButton"));
        kind->setToolTip(templateText(larger.at(i).purpose));
        kind->setAccessibleDescription(templateText(larger.at(i).purpose));
        m_kinds->addButton(kind, i);
        m_kindColumn->addWidget(kind);
    }
    if (auto *first = m_kinds->button(0))
        first->setChecked(true);
}

void GrowPanel::offerOffices()
{
    const int kind = m_kinds->checkedId();
    if (kind < 0 || kind >= m_larger.size())
        return;
    Snapshot directory;
    directory.offices = m_offices;
    m_picker->setOffices(officesFor(m_larger.at(kind), m_members, directory));
}

void GrowPanel::grow()
{
    const int kind = m_kinds->checkedId();
    if (kind < 0 || kind >= m_larger.size())
        return;
    Q_EMIT growRequested({m_larger.at(kind).id, m_picker->chosen(), m_fromNow->isChecked()});
}

void GrowPanel::close()
{
    m_picker->clear();
    m_form->hide();
    m_begin->show();
}

} // namespace tasuki
