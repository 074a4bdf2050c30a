// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/consenteditor.h"

#include "core/base/japanesetext.h"
#include "ui/widgets/dateedit.h"

#include <QFormLayout>
#include <QLineEdit>

namespace tasuki {

ConsentEditor::ConsentEditor(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
{
    setObjectName(QStringLiteral("consentEditor"));
    m_form->setContentsMargins({});
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_version = addLine("consentVersionEdit", tr("Form and version"),
                        tr("For example: form 3-1, edition of April 2026"));
    m_scope = addLine("consentScopeEdit", tr("What may be shared, and with whom"),
                      tr("For example: sheets and messages, with the offices of this room"));
    m_on = new DateEdit(this);
    m_on->setObjectName(QStringLiteral("consentDateEdit"));
    m_on->lineEdit()->setAccessibleName(tr("Signed on"));
    m_form->addRow(tr("Signed on"), m_on);
    m_signer = addLine("consentSignerEdit", tr("Signed by"), tr("As it stands on the form"));
    m_proxy = addLine("consentProxyEdit", tr("Why not by the patient"),
                      tr("For example: daughter, the patient cannot write"));
    for (QLineEdit *line : {m_version, m_scope, m_on->lineEdit(), m_signer, m_proxy}) {
        connect(line, &QLineEdit::textEdited, this, [this] {
            m_isTouched = true;
            showProxy();
            Q_EMIT changed();
        });
    }
    connect(m_signer, &QLineEdit::textEdited, this, [this] { m_isSignerWritten = true; });
    setFocusProxy(m_version);
    showProxy();
}

QLineEdit *ConsentEditor::addLine(const char *name, const QString &label, const QString &hint)
{
    auto *line = new QLineEdit(this);
    line->setObjectName(QLatin1String(name));
    line->setAccessibleName(label);
    line->setPlaceholderText(hint);
    m_form->addRow(label, line);
    return line;
}

void ConsentEditor::begin(QDate today)
{
    m_today = today;
    m_isTouched = false;
    m_isSignerWritten = false;
    for (QLineEdit *line : {m_version, m_scope, m_signer, m_proxy})
        line->clear();
    m_on->setText(toShortWareki(PartialDate::fromDate(today)));
    setPatient(m_patient);
}

void ConsentEditor::setPatient(const std::optional<RoomPatient> &patient)
{
    m_patient = patient;
    if (!m_isSignerWritten)
        m_signer->setText(patient ? patient->name : QString());
    showProxy();
}

bool ConsentEditor::isProxy() const
{
    return !m_signer->text().trimmed().isEmpty() && m_patient
        && searchKey(m_signer->text()) != searchKey(m_patient->name);
}

void ConsentEditor::showProxy()
{
    m_form->setRowVisible(m_proxy, isProxy());
}

ConsentForm ConsentEditor::form() const
{
    ConsentForm form;
    form.version = m_version->text().trimmed();
    form.scope = m_scope->text().trimmed();
    form.on = m_on->date().value_or(PartialDate()).toDate();
    form.signer = m_signer->text().trimmed();
    if (isProxy())
        form.proxyReason = m_proxy->text().trimmed();
    return form;
}

QString ConsentEditor::complain()
{
    const ConsentForm given = form();
    const auto at = [](QWidget *where, const QString &text) {
        where->setFocus();
        return text;
    };
    if (given.version.isEmpty())
        return at(m_version, tr("Please say which consent form was signed."));
    if (given.scope.isEmpty())
        return at(m_scope, tr("Please say what may be shared, and with whom."));
    if (!given.on.isValid())
        return at(m_on, tr("Please write the day of the signature like 2026-06-01 or R8.6.1."));
    if (given.on > m_today)
        return at(m_on, tr("The day of the signature is still to come."));
    if (given.signer.isEmpty())
        return at(m_signer, tr("Please say who signed."));
    if (isProxy() && given.proxyReason.isEmpty())
        return at(m_proxy, tr("Somebody else signed: please say why it was not the patient."));
    if (!isCompleteConsent(given, m_patient))
        return at(m_version, tr("One of these lines is too long. Please make it shorter."));
    return {};
}

} // namespace tasuki
