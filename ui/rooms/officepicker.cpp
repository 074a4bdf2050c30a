// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/officepicker.h"

#include "ui/rooms/pickfield.h"
#include "ui/rooms/roomwords.h"
#include "ui/support/theme.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/pickline.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tasuki {

OfficePicker::OfficePicker(QWidget *parent)
    : QWidget(parent)
    , m_field(
          new PickField(tr("Office to invite"), tr("Type a name to find an office, or ↓"), this))
    , m_row(new QWidget(this))
    , m_chips(new FlowLayout(m_row))
{
    setObjectName(QStringLiteral("officePicker"));
    m_field->line()->lineEdit()->setObjectName(QStringLiteral("officeLineEdit"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme::hairSpace);
    column->addWidget(m_field);
    column->addWidget(m_row);
    setFocusProxy(m_field);
    showChosen();
    connect(m_field->line(), &PickLine::picked, this, &OfficePicker::pick);
}

void OfficePicker::setOffices(const QList<Office> &offices)
{
    if (m_offices == offices)
        return;
    m_offices = offices;
    const auto before = m_chosen.size();
    m_chosen.removeIf([&offices](const Office &office) { return !offices.contains(office); });
    offer();
    if (m_chosen.size() != before) {
        showChosen();
        Q_EMIT changed();
    }
}

void OfficePicker::offer()
{
    m_offered.clear();
    QStringList texts;
    for (const Office &office : std::as_const(m_offices)) {
        if (m_chosen.contains(office))
            continue;
        m_offered.append(office);
        texts.append(officeText(office));
    }
    m_field->line()->setChoices(texts);
}

QList<OfficeId> OfficePicker::chosen() const
{
    QList<OfficeId> ids;
    for (const Office &office : m_chosen)
        ids.append(office.id);
    return ids;
}

void OfficePicker::clear()
{
    m_chosen.clear();
    m_field->line()->setText({});
    offer();
    showChosen();
    Q_EMIT changed();
}

void OfficePicker::pick(int index)
{
    if (index < 0 || index >= m_offered.size())
        return;
    m_chosen.append(m_offered.at(index));
    m_field->line()->setText({});
    offer();
    showChosen();
    Q_EMIT changed();
}

void OfficePicker::showChosen()
{
    qDeleteAll(m_row->findChildren<QPushButton *>(QString(), Qt::FindDirectChildrenOnly));
    for (const Office &office : std::as_const(m_chosen)) {
        auto *chip = new QPushButton(tr("%1  ✕").arg(officeText(office)), m_row);
        chip->setObjectName(QStringLiteral("chosenOfficeButton"));
        chip->setToolTip(tr("Leave %1 out").arg(office.name));
        chip->setAutoDefault(true);
        m_chips->addWidget(chip);
        connect(chip, &QPushButton::clicked, this, [this, office] {
            m_chosen.removeAll(office);
            offer();
            QMetaObject::invokeMethod(this, &OfficePicker::showChosen, Qt::QueuedConnection);
            m_field->setFocus();
            Q_EMIT changed();
        });
    }
    m_row->setVisible(!m_chosen.isEmpty());
}

} // namespace tasuki
