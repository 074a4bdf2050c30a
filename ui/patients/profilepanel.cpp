// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patients/profilepanel.h"

#include "core/base/japanesetext.h"
#include "core/base/whendone.h"
#include "core/services/clients.h"
#include "core/services/workspace.h"
#include "ui/patients/clienttext.h"
#include "ui/support/composition.h"
#include "ui/support/errortext.h"
#include "ui/support/theme.h"
#include "ui/widgets/dateedit.h"

#include <QComboBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tasuki {

/// Codes of domain.md 6.1 in the order people choose from.
static QStringList careLevelCodes()
{
    return QStringLiteral("12 13 21 22 23 24 25").split(QLatin1Char(' '));
}

ProfilePanel::ProfilePanel(Workspace &workspace, QWidget *parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_composition(new Composition(this))
    , m_problem(new QLabel(this))
{
    setObjectName(QStringLiteral("profilePanel"));
    setFrameShape(QFrame::StyledPanel);
    auto *column = new QVBoxLayout(this);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_name = addLine(form, "profileNameEdit", tr("Name"));
    m_kana = addLine(form, "profileKanaEdit", tr("Reading"));
    m_birth = new DateEdit(this);
    m_birth->setObjectName(QStringLiteral("profileBirthEdit"));
    m_birth->lineEdit()->setAccessibleName(tr("Born"));
    form->addRow(tr("Born"), m_birth);
    addChoices(form);
    m_phone = addLine(form, "profilePhoneEdit", tr("Telephone"));
    m_postalCode = addLine(form, "profilePostalCodeEdit", tr("Postal code"));
    m_address = new QPlainTextEdit(this);
    m_address->setObjectName(QStringLiteral("profileAddressEdit"));
    m_address->setTabChangesFocus(true);
    m_address->setFixedHeight(fontMetrics().height() * 5);
    form->addRow(tr("Address"), m_address);
    m_insuredNumber = addLine(form, "profileInsuredNumberEdit", tr("Insured number"));
    m_note = addLine(form, "profileNoteEdit", tr("Note"));
    column->addLayout(form);
    m_problem->setObjectName(QStringLiteral("profileProblemLabel"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    column->addWidget(m_problem);

    auto *orders = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Back  Esc"), this);
    cancel->setObjectName(QStringLiteral("cancelProfileButton"));
    cancel->setAutoDefault(true);
    m_save = new QPushButton(tr("Save  Ctrl+S"), this);
    m_save->setObjectName(QStringLiteral("saveProfileButton"));
    m_save->setToolTip(tr("Saves the changes (Ctrl+S)"));
    m_save->setAutoDefault(true);
    orders->addStretch();
    orders->addWidget(cancel);
    orders->addWidget(m_save);
    column->addLayout(orders);
    column->addStretch();
    setMaximumWidth(theme::readingWidth);
    connect(m_save, &QPushButton::clicked, this, &ProfilePanel::save);
    connect(cancel, &QPushButton::clicked, this, &ProfilePanel::closed);
}

QLineEdit *ProfilePanel::addLine(QFormLayout *form, const char *name, const QString &label)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(QLatin1String(name));
    edit->setAccessibleName(label);
    form->addRow(label, edit);
    return edit;
}

void ProfilePanel::addChoices(QFormLayout *form)
{
    m_careLevel = new QComboBox(this);
    m_careLevel->setObjectName(QStringLiteral("profileCareLevelCombo"));
    m_hospital = new QComboBox(this);
    m_hospital->setObjectName(QStringLiteral("profileHospitalCombo"));
    for (QComboBox *combo : {m_careLevel, m_hospital})
        combo->setFocusPolicy(Qt::StrongFocus);
    form->addRow(tr("Care level"), m_careLevel);
    form->addRow(tr("Wished hospital"), m_hospital);
}

void ProfilePanel::begin(const Client &client)
{
    m_seen = client;
    m_isSaving = false;
    m_name->setText(client.name);
    m_kana->setText(client.kana);
    m_birth->setDate(client.birth.year == 0 ? std::nullopt : std::optional(client.birth));
    m_phone->setText(client.phone);
    m_postalCode->setText(client.postalCode);
    m_address->setPlainText(client.address);
    m_insuredNumber->setText(client.insuredNumber);
    m_note->setText(client.note);
    m_careLevel->clear();
    m_careLevel->addItem(tr("Not known"), QString());
    QStringList codes = careLevelCodes();
    if (!client.careLevel.isEmpty() && !codes.contains(client.careLevel))
        codes += client.careLevel;
    for (const QString &code : std::as_const(codes))
        m_careLevel->addItem(careLevelText(code).isEmpty() ? code : careLevelText(code), code);
    m_careLevel->setCurrentIndex(m_careLevel->findData(client.careLevel));
    fillHospitals(client.preferredHospital);
    m_problem->hide();
    show();
    m_name->setFocus();
}

void ProfilePanel::fillHospitals(OfficeId chosen)
{
    const SnapshotPtr snapshot = m_workspace.snapshot();
    QList<Office> hospitals;
    for (const Office &office : snapshot->offices) {
        if (takesSheets(office.kind) || (office.id == chosen && !chosen.isNull()))
            hospitals += office;
    }
    std::sort(hospitals.begin(), hospitals.end(),
              [](const Office &a, const Office &b) { return a.name < b.name; });
    m_hospital->clear();
    m_hospital->addItem(tr("None in particular"), QUuid());
    for (const Office &office : std::as_const(hospitals))
        m_hospital->addItem(office.name, office.id.uuid());
    m_hospital->setCurrentIndex(std::max(0, m_hospital->findData(chosen.uuid())));
}

Client ProfilePanel::readFields() const
{
    Client client = m_seen;
    client.name = m_name->text().trimmed();
    client.kana = m_kana->text().trimmed();
    client.birth = m_birth->date().value_or(PartialDate());
    client.careLevel = m_careLevel->currentData().toString();
    client.phone = plainDigits(m_phone->text());
    client.postalCode = plainDigits(m_postalCode->text());
    client.address = m_address->toPlainText().trimmed();
    client.insuredNumber = plainDigits(m_insuredNumber->text());
    client.preferredHospital = OfficeId(m_hospital->currentData().toUuid());
    client.note = m_note->text().trimmed();
    return client;
}

void ProfilePanel::save()
{
    if (m_isSaving || m_composition->isComposing())
        return;
    const Client changed = readFields();
    if (changed.name.isEmpty()) {
        complain(tr("A name is needed."), m_name);
        return;
    }
    if (m_birth->isUnreadable()) {
        complain(tr("Please write the birth date like S15.4.1 or 1940-04-01."), m_birth);
        return;
    }
    if (changed == m_seen) {
        Q_EMIT closed();
        return;
    }
    m_isSaving = true;
    m_save->setEnabled(false);
    whenDone(m_workspace.clients().saveProfile(m_seen, changed), this,
             [this](const Result<void> &done) {
                 m_isSaving = false;
                 m_save->setEnabled(true);
                 if (done)
                     Q_EMIT saved();
                 else
                     complain(errorText(done.error()), m_save); // what was typed stays
             });
}

void ProfilePanel::keyPressEvent(QKeyEvent *event)
{
    const bool isSave = event->matches(QKeySequence::Save)
        || (event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_Return);
    if (m_composition->isComposing())
        event->accept();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else if (isSave)
        save();
    else
        QFrame::keyPressEvent(event);
}

void ProfilePanel::complain(const QString &text, QWidget *where)
{
    m_problem->setText(text);
    m_problem->show();
    where->setFocus();
}

} // namespace tasuki
