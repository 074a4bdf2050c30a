// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/consentpanel.h"

#include "core/services/snapshot.h"
#include "ui/rooms/consenteditor.h"
#include "ui/support/japanesetime.h"
#include "ui/support/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tasuki {

static QPushButton *orderButton(const char *name, const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(true);
    return button;
}

ConsentPanel::ConsentPanel(QWidget *parent)
    : QGroupBox(tr("Consent of the patient"), parent)
    , m_history(new QLabel(this))
    , m_formRow(new QWidget(this))
    , m_editor(new ConsentEditor(m_formRow))
    , m_begin(orderButton("beginConsentButton", tr("Record a consent…"), this))
    , m_withdraw(orderButton("withdrawConsentButton", tr("Record a withdrawal…"), this))
{
    setObjectName(QStringLiteral("consentPanel"));
    m_history->setObjectName(QStringLiteral("consentHistoryLabel"));
    m_history->setTextFormat(Qt::PlainText);
    m_history->setWordWrap(true);
    auto *record = orderButton("giveConsentButton", tr("Record this consent"), m_formRow);
    auto *inner = new QVBoxLayout(m_formRow);
    inner->setContentsMargins({});
    inner->addWidget(m_editor);
    inner->addWidget(record, 0, Qt::AlignRight);
    auto *row = new QHBoxLayout;
    row->addWidget(m_begin);
    row->addWidget(m_withdraw);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_history);
    column->addLayout(row);
    column->addWidget(m_formRow);
    m_formRow->hide();
    connect(m_begin, &QPushButton::clicked, this, &ConsentPanel::openForm);
    connect(record, &QPushButton::clicked, this, &ConsentPanel::record);
    connect(m_withdraw, &QPushButton::clicked, this, &ConsentPanel::withdrawRequested);
}

static QString consentText(const RoomConsent &consent, const Snapshot &snapshot)
{
    const ConsentForm &form = consent.form;
    const QString signer = form.proxyReason.isEmpty()
        ? form.signer
        : ConsentPanel::tr("%1 (for the patient: %2)").arg(form.signer, form.proxyReason);
    QString text = ConsentPanel::tr("%1, signed on %2 by %3. May be shared: %4. Recorded by %5.")
                       .arg(form.version, toWareki(PartialDate::fromDate(form.on)), signer,
                            form.scope, snapshot.personName(consent.recorded.person));
    if (consent.withdrawn) {
        text += u'\n'
            + ConsentPanel::tr("Withdrawn on %1, recorded by %2. %3")
                  .arg(toLocalText(consent.withdrawn->at),
                       snapshot.personName(consent.withdrawn->person), consent.withdrawn->reason)
                  .trimmed();
    }
    return text;
}

void ConsentPanel::display(const Room &room, Rights rights, const Snapshot &snapshot,
                           const QDateTime &now)
{
    m_today = now.toLocalTime().date();
    QStringList lines;
    for (auto it = room.consents.crbegin(); it != room.consents.crend(); ++it)
        lines.append(consentText(*it, snapshot));
    m_history->setText(lines.isEmpty() ? tr("None was recorded.") : lines.join(u'\n'));
    m_editor->setPatient(room.patient);
    m_mayGive = rights.mayGive;
    m_begin->setVisible(rights.mayGive && m_formRow->isHidden());
    m_withdraw->setVisible(rights.mayWithdraw);
    if (!rights.mayGive)
        m_formRow->hide();
}

void ConsentPanel::openForm()
{
    m_editor->begin(m_today);
    m_formRow->show();
    m_begin->hide();
    m_editor->setFocus();
}

void ConsentPanel::record()
{
    if (const QString missing = m_editor->complain(); !missing.isEmpty())
        Q_EMIT incomplete(missing);
    else
        Q_EMIT given(m_editor->form());
}

void ConsentPanel::closeForm()
{
    m_formRow->hide();
    m_begin->setVisible(m_mayGive);
}

} // namespace tasuki
