// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/splitpanel.h"

#include "core/services/snapshot.h"
#include "ui/rooms/roomwords.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tasuki {

SplitPanel::SplitPanel(QWidget *parent)
    : QGroupBox(tr("Another room with some of these offices"), parent)
    , m_begin(new QPushButton(tr("Open another room from here…"), this))
    , m_form(new QWidget(this))
    , m_officeColumn(new QVBoxLayout)
    , m_title(new QLineEdit(m_form))
    , m_purpose(new QLineEdit(m_form))
{
    setObjectName(QStringLiteral("splitPanel"));
    m_begin->setObjectName(QStringLiteral("beginSplitButton"));
    m_begin->setAutoDefault(true);
    m_begin->setToolTip(
        tr("About the same patient, on the same consent. This room stays as it is."));
    m_title->setObjectName(QStringLiteral("splitTitleEdit"));
    m_title->setAccessibleName(tr("Name of the new room"));
    m_title->setMaxLength(Room::longestTitle);
    m_purpose->setObjectName(QStringLiteral("splitPurposeEdit"));
    m_purpose->setAccessibleName(tr("What it is for"));
    m_purpose->setPlaceholderText(tr("It is the first post of the new room"));
    m_purpose->setMaxLength(Room::longestText);
    layOut();
    connect(m_begin, &QPushButton::clicked, this, [this] {
        m_begin->hide();
        m_form->show();
        m_title->setFocus();
    });
    connect(m_purpose, &QLineEdit::returnPressed, this, &SplitPanel::split);
}

void SplitPanel::layOut()
{
    auto *open = new QPushButton(tr("Open the new room"), m_form);
    open->setObjectName(QStringLiteral("splitButton"));
    open->setAutoDefault(true);
    connect(open, &QPushButton::clicked, this, &SplitPanel::split);
    m_officeColumn->setContentsMargins({});
    auto *rows = new QFormLayout;
    rows->setContentsMargins({});
    rows->addRow(tr("Name of the new room"), m_title);
    rows->addRow(tr("What it is for"), m_purpose);
    auto *inner = new QVBoxLayout(m_form);
    inner->setContentsMargins({});
    inner->addLayout(m_officeColumn);
    inner->addLayout(rows);
    inner->addWidget(open, 0, Qt::AlignRight);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_begin, 0, Qt::AlignLeft);
    column->addWidget(m_form);
    m_form->hide();
}

void SplitPanel::display(const Room &room, const Snapshot &snapshot)
{
    QList<Office> offices;
    for (const OfficeId &office : room.members) {
        if (office != snapshot.myOffice.id)
            offices.append(snapshot.offices.value(office));
    }
    if (offices != m_offices)
        showOffices(offices);
}

/// Those chosen before stay chosen.
void SplitPanel::showOffices(const QList<Office> &offices)
{
    QList<OfficeId> chosen;
    for (int i = 0; i < m_boxes.size(); ++i) {
        if (m_boxes.at(i)->isChecked())
            chosen.append(m_offices.at(i).id);
    }
    qDeleteAll(m_boxes);
    m_boxes.clear();
    m_offices = offices;
    for (const Office &office : offices) {
        auto *box = new QCheckBox(officeText(office), m_form);
        box->setObjectName(QStringLiteral("splitOfficeCheckBox"));
        box->setChecked(chosen.contains(office.id));
        m_officeColumn->addWidget(box);
        m_boxes.append(box);
    }
}

void SplitPanel::split()
{
    Wish wish{{}, m_title->text().trimmed(), m_purpose->text().trimmed()};
    for (int i = 0; i < m_boxes.size(); ++i) {
        if (m_boxes.at(i)->isChecked())
            wish.offices.append(m_offices.at(i).id);
    }
    if (wish.title.isEmpty()) {
        m_title->setFocus();
        return Q_EMIT incomplete(tr("Please give the new room a name."));
    }
    if (wish.purpose.isEmpty()) {
        m_purpose->setFocus();
        return Q_EMIT incomplete(tr("Please say what the new room is for."));
    }
    Q_EMIT splitRequested(wish);
}

void SplitPanel::close()
{
    m_title->clear();
    m_purpose->clear();
    for (QCheckBox *box : std::as_const(m_boxes))
        box->setChecked(false);
    m_form->hide();
    m_begin->show();
}

} // namespace tasuki
