// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/roomheader.h"

#include "core/services/snapshot.h"
#include "ui/support/theme.h"
#include "ui/widgets/bigpatientlabel.h"

#include <QLabel>
#include <QVBoxLayout>

namespace tasuki {

static QLabel *lineLabel(const char *name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

RoomHeader::RoomHeader(QWidget *parent)
    : QWidget(parent)
    , m_patient(new BigPatientLabel(this))
    , m_title(lineLabel("roomTitleLabel", this))
    , m_others(lineLabel("roomOfficesLabel", this))
    , m_nobody(lineLabel("nobodyNamedLabel", this))
{
    m_patient->setObjectName(QStringLiteral("conversationPatientLabel"));
    m_nobody->setText(tr("！ Do not write personal data of patients in this room"));
    m_nobody->setMargin(theme::hairSpace);
    m_nobody->setAutoFillBackground(true);
    QPalette colours = m_nobody->palette();
    colours.setColor(QPalette::Window, theme::warningWash);
    colours.setColor(QPalette::WindowText, theme::warning);
    m_nobody->setPalette(colours);
    QFont bold = font();
    bold.setBold(true);
    m_nobody->setFont(bold);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme::hairSpace);
    column->addWidget(m_patient);
    column->addWidget(m_title);
    column->addWidget(m_nobody);
    column->addWidget(m_others);
}

void RoomHeader::display(const RoomFace &face, const Snapshot &snapshot)
{
    m_patient->setVisible(face.isAboutPatient());
    if (face.isAboutPatient())
        m_patient->setPatient(face.name, face.kana, face.birth);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(face.isAboutPatient() ? bold : theme::guardFont());
    m_title->setText(face.title);
    m_title->setVisible(!face.title.isEmpty());
    m_nobody->setVisible(!face.isAboutPatient());
    QStringList offices;
    for (const OfficeId &office : face.offices)
        offices.append(snapshot.officeName(office));
    m_others->setText(tr("In this room: %1").arg(offices.join(QStringLiteral("、"))));
}

} // namespace tasuki
