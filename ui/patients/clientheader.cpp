// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patients/clientheader.h"

#include "ui/patients/clienttext.h"
#include "ui/support/theme.h"
#include "ui/widgets/bigpatientlabel.h"
#include "ui/widgets/flowlayout.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace tasuki {

ClientHeader::ClientHeader(QWidget *parent)
    : QWidget(parent)
    , m_patient(new BigPatientLabel(this))
    , m_facts(new QLabel(this))
{
    m_patient->setObjectName(QStringLiteral("clientPatientLabel"));
    m_facts->setObjectName(QStringLiteral("clientFactsLabel"));
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setWordWrap(true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_conflicts = addButton("conflictsButton", {}, tr("Two people wrote different answers"),
                            &ClientHeader::conflictsRequested);
    m_compare = addButton("compareButton", tr("What changed  Ctrl+D"),
                          tr("Compares the sheet with an earlier one, or with the hospital's"),
                          &ClientHeader::comparisonRequested);
    m_room = addButton("newRoomButton", tr("New room  Ctrl+Shift+N"),
                       tr("Opens a room about her with other offices (Ctrl+Shift+N)"),
                       &ClientHeader::roomRequested);
    m_edit = addButton("editProfileButton", tr("Edit  F2"), tr("Name, address and more (F2)"),
                       &ClientHeader::editRequested);
    m_admit
        = addButton("admitButton", tr("Went to hospital  F4"),
                    tr("Records that she went to hospital (F4)"), &ClientHeader::admitRequested);

    auto *words = new QVBoxLayout;
    words->setSpacing(theme::hairSpace);
    words->addWidget(m_patient);
    words->addWidget(m_facts);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addLayout(words, 1);
    auto *orders = new QWidget(this); // beside her name, in as many lines as she has
    auto *flow = new FlowLayout(orders);
    flow->setColumns(2);
    for (QPushButton *button : {m_conflicts, m_compare, m_room, m_edit, m_admit})
        flow->addWidget(button);
    row->addWidget(orders);
}

QPushButton *ClientHeader::addButton(const char *name, const QString &text, const QString &tip,
                                     void (ClientHeader::*order)())
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    button->setToolTip(tip);
    button->setAutoDefault(true);
    connect(button, &QPushButton::clicked, this, order);
    return button;
}

void ClientHeader::display(const ClientEntry &entry, const Snapshot &snapshot, const QDateTime &now)
{
    const Client &client = entry.client;
    m_patient->setPatient(client.name, client.kana, client.birth);
    QStringList facts;
    if (client.birth.isWhole())
        facts += tr("aged %1").arg(ageOn(client.birth.toDate(), now.toLocalTime().date()));
    if (const QString level = careLevelText(client.careLevel); !level.isEmpty())
        facts += level;
    if (!client.phone.isEmpty())
        facts += tr("Tel. %1").arg(client.phone);
    if (const QString manager = snapshot.personName(client.careManager); !manager.isEmpty())
        facts += tr("in the care of %1").arg(manager);
    QString address = client.address.simplified();
    if (!client.postalCode.isEmpty())
        address = tr("Postal code %1").arg(client.postalCode) + u' ' + address;
    QStringList lines{facts.join(QStringLiteral("　"))};
    if (!address.isEmpty())
        lines += address;
    m_facts->setText(lines.join(u'\n'));
    m_conflicts->setText(tr("%1 with two answers").arg(entry.openConflicts));
    m_conflicts->setVisible(entry.openConflicts > 0);
    m_compare->setVisible(!entry.standingSheet.isNull());
    m_admit->setVisible(entry.openEpisode.isNull());
}

} // namespace tasuki
