// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/addresseerow.h"

#include "ui/rooms/roomwords.h"
#include "ui/widgets/flowlayout.h"

#include <QLabel>
#include <QPushButton>

namespace tasuki {

AddresseeRow::AddresseeRow(QWidget *parent)
    : QWidget(parent)
    , m_chips(new FlowLayout(this))
{
    setObjectName(QStringLiteral("addresseeRow"));
    showChips();
}

void AddresseeRow::setMentions(const QList<Mention> &mentions)
{
    if (mentions == m_mentions)
        return;
    m_mentions = mentions;
    showChips();
}

void AddresseeRow::setAddressees(const Addressees &addressees)
{
    m_addressees = addressees;
    showChips();
}

void AddresseeRow::add(const Addressees &who)
{
    if (isFull())
        return;
    m_addressees.add(who);
    showChips();
}

QString AddresseeRow::nameOf(const Addressees &one) const
{
    for (const Mention &mention : m_mentions) {
        if (mention.who == one)
            return mention.name;
    }
    return one.professions.isEmpty() ? tr("Somebody who is not here any more")
                                     : professionText(one.professions.first());
}

void AddresseeRow::showChips()
{
    qDeleteAll(findChildren<QPushButton *>(QString(), Qt::FindDirectChildrenOnly));
    qDeleteAll(findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly));
    QList<Addressees> each;
    for (const PersonId &person : std::as_const(m_addressees.people))
        each.append({{person}, {}, {}});
    for (const OfficeId &office : std::as_const(m_addressees.offices))
        each.append({{}, {office}, {}});
    for (const Profession profession : std::as_const(m_addressees.professions))
        each.append({{}, {}, {profession}});
    for (const Addressees &one : std::as_const(each))
        addChip(nameOf(one), one);
    if (isFull())
        m_chips->addWidget(new QLabel(tr("More are not possible; everybody here reads it."), this));
    setVisible(!m_addressees.isEmpty());
}

void AddresseeRow::addChip(const QString &name, const Addressees &who)
{
    auto *chip = new QPushButton(tr("To: %1  ✕").arg(name), this);
    chip->setToolTip(tr("Address it no longer to %1").arg(name));
    chip->setAutoDefault(true);
    m_chips->addWidget(chip);
    connect(chip, &QPushButton::clicked, this, [this, who] {
        m_addressees.remove(who);
        QMetaObject::invokeMethod(this, &AddresseeRow::showChips, Qt::QueuedConnection);
        Q_EMIT edited();
    });
}

} // namespace tasuki
