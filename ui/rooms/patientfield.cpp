// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/patientfield.h"

#include "core/services/snapshot.h"
#include "ui/rooms/pickfield.h"
#include "ui/rooms/roomwords.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/pickline.h"

#include <QFormLayout>
#include <QLineEdit>

namespace tasuki {

PatientField::PatientField(Way way, const QList<ClientEntry> &clients, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("patientField"));
    if (way == Way::Typed)
        addLines();
    else
        addPicker(clients);
}

void PatientField::addPicker(const QList<ClientEntry> &clients)
{
    m_pick = new PickField(tr("Client"), tr("Type a name to find a client, or ↓"), this);
    QStringList texts, keys;
    for (const ClientEntry &entry : clients) {
        m_patients.append({entry.client.name, entry.client.kana, entry.client.birth});
        m_ids.append(entry.client.id);
        texts.append(patientText(m_patients.last()));
        keys.append(entry.client.insuredNumber);
    }
    m_pick->line()->setChoices(texts, keys);
    m_pick->line()->lineEdit()->setObjectName(QStringLiteral("patientLineEdit"));
    auto *form = new QFormLayout(this);
    form->setContentsMargins({});
    form->addRow(tr("Client"), m_pick);
    setFocusProxy(m_pick);
    connect(m_pick->line(), &PickLine::textEdited, this, &PatientField::changed);
}

void PatientField::addLines()
{
    m_name = new QLineEdit(this);
    m_name->setObjectName(QStringLiteral("patientNameEdit"));
    m_name->setAccessibleName(tr("Name of the patient"));
    m_kana = new QLineEdit(this);
    m_kana->setObjectName(QStringLiteral("patientKanaEdit"));
    m_kana->setAccessibleName(tr("Reading of the name"));
    m_birth = new DateEdit(this);
    m_birth->setObjectName(QStringLiteral("patientBirthEdit"));
    m_birth->lineEdit()->setAccessibleName(tr("Birth date"));
    auto *form = new QFormLayout(this);
    form->setContentsMargins({});
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Reading"), m_kana);
    form->addRow(tr("Birth date"), m_birth);
    setFocusProxy(m_name);
    for (QLineEdit *line : {m_name, m_kana, m_birth->lineEdit()})
        connect(line, &QLineEdit::textEdited, this, &PatientField::changed);
}

void PatientField::choose(ObjectId client)
{
    const qsizetype index = m_ids.indexOf(client);
    if (!m_pick || index < 0)
        return;
    m_pick->line()->setText(patientText(m_patients.at(index)));
    Q_EMIT changed();
}

std::optional<RoomPatient> PatientField::patient() const
{
    if (m_pick) {
        const int index = m_pick->line()->chosenIndex();
        return index < 0 ? std::nullopt : std::optional(m_patients.at(index));
    }
    const RoomPatient typed{m_name->text().trimmed(), m_kana->text().trimmed(),
                            m_birth->date().value_or(PartialDate())};
    return typed.name.isEmpty() || typed.kana.isEmpty() || typed.birth.year == 0
        ? std::nullopt
        : std::optional(typed);
}

QString PatientField::whatIsMissing() const
{
    if (patient())
        return {};
    return m_pick ? tr("Please choose the client this room is about.")
                  : tr("Please write name, reading and birth date of the patient; all three "
                       "together tell her from a namesake.");
}

} // namespace tasuki
