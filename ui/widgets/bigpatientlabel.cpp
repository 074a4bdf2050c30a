// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/bigpatientlabel.h"

#include "ui/support/japanesetime.h"
#include "ui/support/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace tasuki {

BigPatientLabel::BigPatientLabel(QWidget *parent)
    : QWidget(parent)
    , m_kana(new QLabel(this))
    , m_name(new QLabel(this))
    , m_birth(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    for (QLabel *label : {m_kana, m_name, m_birth}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    m_name->setFont(theme::guardFont());
    m_name->setObjectName(QStringLiteral("patientNameLabel"));
    QFont birthFont = theme::largeFont();
    m_birth->setFont(birthFont);
    m_birth->setObjectName(QStringLiteral("patientBirthLabel"));
}

void BigPatientLabel::setPatient(const QString &name, const QString &kana, const PartialDate &birth)
{
    m_kana->setText(kana);
    m_kana->setVisible(!kana.isEmpty());
    m_name->setText(tr("Client: %1").arg(name));
    m_birth->setText(birth.year == 0 ? tr("Birth date unknown")
                                     : tr("Born %1").arg(toBothCalendars(birth)));
}

void BigPatientLabel::enlargeBirth()
{
    m_birth->setFont(theme::guardFont());
}

} // namespace tasuki
