// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/discharge/dischargesendpanel.h"

#include "core/base/whendone.h"
#include "core/services/workspace.h"
#include "ui/discharge/dischargetext.h"
#include "ui/support/errortext.h"
#include "ui/support/theme.h"
#include "ui/widgets/bigpatientlabel.h"

#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace tasuki {

static QLabel *line(const char *name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

DischargeSendPanel::DischargeSendPanel(Workspace &workspace, QWidget *parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_patient(new BigPatientLabel(this))
    , m_recipient(line("dischargeRecipientLabel", this))
    , m_readers(line("dischargeReadersLabel", this))
    , m_missing(line("dischargeMissingLabel", this))
    , m_unconfirmed(line("dischargeUnconfirmedLabel", this))
    , m_last(line("dischargeLastLabel", this))
    , m_problem(line("dischargeProblemLabel", this))
    , m_conflicts(addButton("dischargeConflictsButton", tr("Choose between answers"),
                            tr("Two people wrote different answers")))
    , m_back(addButton("dischargeBackButton", tr("Back  Esc"), tr("Does not send (Esc)")))
    , m_preliminary(addButton("sendPreliminaryButton", tr("1  Send as preliminary"),
                              tr("May be incomplete; says which parts are not written (1)")))
    , m_final(addButton("sendFinalButton", tr("2  Send as final"),
                        tr("Replaces what was sent before (2)")))
{
    setObjectName(QStringLiteral("dischargeSendPanel"));
    setFrameShape(QFrame::StyledPanel);
    setFocusPolicy(Qt::StrongFocus);
    setMaximumWidth(theme::readingWidth);
    m_patient->enlargeBirth();
    QFont bold = font();
    bold.setBold(true);
    m_problem->setFont(bold);
    m_missing->setFont(bold);
    auto *column = new QVBoxLayout(this);
    column->addWidget(new QLabel(tr("Is this the right person?"), this));
    column->addWidget(m_patient);
    auto *form = new QFormLayout;
    addLines(form);
    column->addLayout(form);
    column->addWidget(m_problem);
    auto *orders = new QHBoxLayout;
    orders->addWidget(m_conflicts);
    orders->addStretch();
    for (QPushButton *button : {m_back, m_preliminary, m_final})
        orders->addWidget(button);
    column->addLayout(orders);
    column->addStretch();
    connect(m_back, &QPushButton::clicked, this, &DischargeSendPanel::closed);
    connect(m_conflicts, &QPushButton::clicked, this, &DischargeSendPanel::conflictsRequested);
    connect(m_preliminary, &QPushButton::clicked, this, [this] { send(SheetStage::Preliminary); });
    connect(m_final, &QPushButton::clicked, this, [this] { send(SheetStage::Final); });
}

QPushButton *DischargeSendPanel::addButton(const char *name, const QString &text,
                                           const QString &tip)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    button->setToolTip(tip);
    button->setAutoDefault(true); // Enter presses the button that has the focus
    return button;
}

void DischargeSendPanel::addLines(QFormLayout *form)
{
    form->addRow(tr("To"), m_recipient);
    form->addRow(tr("Read there by"), m_readers);
    form->addRow(tr("Not written"), m_missing);
    form->addRow(tr("Not yet complete"), m_unconfirmed);
    form->addRow(tr("Sent before"), m_last);
}

void DischargeSendPanel::begin(ObjectId episode)
{
    m_episode = episode;
    m_isSending = false;
    for (QLabel *label : {m_recipient, m_readers, m_missing, m_unconfirmed, m_last})
        label->clear();
    m_patient->hide(); // never a name that is not the one about to be sent
    show();
    setFocus();
    prepare({});
}

void DischargeSendPanel::enableSending(bool on)
{
    m_preliminary->setEnabled(on);
    m_final->setEnabled(on);
}

void DischargeSendPanel::prepare(const QString &remark)
{
    m_preview.reset();
    enableSending(false);
    m_conflicts->hide();
    showProblem(remark);
    const int round = ++m_round;
    whenDone(m_workspace.dischargeSheets().prepareSend(m_episode), this,
             [this, round](const Result<DischargePreview> &preview) {
                 if (round != m_round)
                     return;
                 if (preview)
                     showPreview(*preview);
                 else
                     showProblem(errorText(preview.error()));
             });
}

void DischargeSendPanel::showLines(const DischargePreview &preview)
{
    m_recipient->setText(preview.recipient.name);
    QStringList readers;
    for (const Person &reader : preview.readers)
        readers += reader.name;
    m_readers->setText(readers.isEmpty() ? tr("Nobody there uses Tasuki yet – please telephone too")
                                         : readers.join(QStringLiteral("、")));
    m_missing->setText(preview.missing.isEmpty() ? tr("None") : blockTexts(preview.missing));
    m_unconfirmed->setText(preview.unconfirmed.isEmpty() ? tr("None")
                                                         : blockTexts(preview.unconfirmed));
    m_last->setText(preview.lastStage ? tr("%1, %2 answers have changed since")
                                            .arg(stageText(*preview.lastStage))
                                            .arg(preview.changesSince)
                                      : tr("Nothing yet"));
}

void DischargeSendPanel::showPreview(const DischargePreview &preview)
{
    m_preview = preview;
    const SnapshotPtr snapshot = m_workspace.snapshot();
    const EpisodeEntry *entry = snapshot->episode(m_episode);
    m_patient->setPatient(preview.patientName, entry ? entry->episode.patientKana : QString(),
                          preview.patientBirth);
    m_patient->show();
    showLines(preview);
    const bool isBlocked = !preview.openConflicts.isEmpty();
    m_conflicts->setVisible(isBlocked);
    enableSending(!isBlocked);
    if (isBlocked) {
        showProblem(tr("Two people wrote different answers in %1 places. Please choose first.")
                        .arg(preview.openConflicts.size()));
        m_conflicts->setFocus();
        return;
    }
    const bool isWhole = preview.missing.isEmpty() && preview.unconfirmed.isEmpty();
    (isWhole ? m_final : m_preliminary)->setFocus();
}

void DischargeSendPanel::showProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

void DischargeSendPanel::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain
        = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier && !event->isAutoRepeat();
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else if (isPlain && event->key() == Qt::Key_1)
        send(SheetStage::Preliminary);
    else if (isPlain && event->key() == Qt::Key_2)
        send(SheetStage::Final);
    else
        QFrame::keyPressEvent(event);
}

void DischargeSendPanel::send(SheetStage stage)
{
    if (m_isSending || !m_preview || !m_preview->openConflicts.isEmpty())
        return;
    m_isSending = true;
    enableSending(false);
    showProblem({});
    DischargeSheets &sheets = m_workspace.dischargeSheets();
    auto sending = stage == SheetStage::Final
        ? sheets.sendFinal(m_episode, m_preview->seenHash)
        : sheets.sendPreliminary(m_episode, m_preview->seenHash);
    whenDone(sending, this, [this, stage, round = m_round](const Result<void> &done) {
        m_isSending = false;
        if (round == m_round)
            finish(stage, done);
    });
}

void DischargeSendPanel::finish(SheetStage stage, const Result<void> &done)
{
    if (done) {
        Q_EMIT sent(stage);
    } else if (done.error().kind == Error::Kind::Conflict) {
        prepare(tr("The sheet changed meanwhile. Please look again and send."));
    } else {
        enableSending(true);
        showProblem(errorText(done.error()));
        m_preliminary->setFocus();
    }
}

} // namespace tasuki
