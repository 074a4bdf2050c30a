// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/episode/sendpanel.h"

#include "core/base/whendone.h"
#include "core/services/workspace.h"
#include "ui/support/errortext.h"
#include "ui/support/theme.h"
#include "ui/widgets/bigpatientlabel.h"

#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tasuki {

static QLabel *line(const char *name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

static QPushButton *order(const char *name, const QString &text, const QString &tip,
                          QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(QLatin1String(name));
    button->setToolTip(tip);
    button->setAutoDefault(true);
    return button;
}

SendPanel::SendPanel(Workspace &workspace, QWidget *parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_patient(new BigPatientLabel(this))
    , m_recipient(line("sendRecipientLabel", this))
    , m_readers(line("sendReadersLabel", this))
    , m_version(line("sendVersionLabel", this))
    , m_unconfirmed(line("sendUnconfirmedLabel", this))
    , m_problem(line("sendProblemLabel", this))
    , m_conflicts(order("sendConflictsButton", tr("Choose between the two answers"), {}, this))
    , m_send(order("sendButton", tr("Send  Enter"), tr("Sends the sheet (Enter)"), this))
    , m_back(order("cancelSendButton", tr("Back  Esc"), tr("Does not send (Esc)"), this))
{
    setObjectName(QStringLiteral("sendPanel"));
    setFrameShape(QFrame::StyledPanel);
    setFocusPolicy(Qt::StrongFocus);
    m_patient->setObjectName(QStringLiteral("sendPatientLabel"));
    m_patient->enlargeBirth();
    QFont bold = font();
    bold.setBold(true);
    m_problem->setFont(bold);

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
    orders->addWidget(m_back);
    orders->addWidget(m_send);
    column->addLayout(orders);
    column->addStretch();
    setMaximumWidth(theme::readingWidth);
    connect(m_send, &QPushButton::clicked, this, &SendPanel::send);
    connect(m_back, &QPushButton::clicked, this, &SendPanel::closed);
    connect(m_conflicts, &QPushButton::clicked, this, &SendPanel::conflictsRequested);
}

void SendPanel::addLines(QFormLayout *form)
{
    form->addRow(tr("To"), m_recipient);
    form->addRow(tr("Read there by"), m_readers);
    form->addRow(tr("Sheet"), m_version);
    form->addRow(tr("Unconfirmed"), m_unconfirmed);
}

void SendPanel::begin(ObjectId episode)
{
    m_episode = episode;
    m_isSending = false;
    for (QLabel *label : {m_recipient, m_readers, m_version, m_unconfirmed})
        label->clear();
    m_patient->hide(); // never a name that is not the one about to be sent
    show();
    setFocus();
    prepare({});
}

void SendPanel::prepare(const QString &remark)
{
    m_preview.reset();
    m_send->setEnabled(false);
    m_conflicts->hide();
    showProblem(remark);
    const int round = ++m_round;
    whenDone(m_workspace.handoffs().prepareSend(m_episode), this,
             [this, round](const Result<SendPreview> &preview) {
                 if (round != m_round)
                     return;
                 if (preview)
                     showPreview(*preview);
                 else
                     showProblem(errorText(preview.error()));
             });
}

void SendPanel::showPreview(const SendPreview &preview)
{
    m_preview = preview;
    const SnapshotPtr snapshot = m_workspace.snapshot();
    const EpisodeEntry *entry = snapshot->episode(m_episode);
    m_patient->setPatient(preview.clientName, entry ? entry->episode.patientKana : QString(),
                          preview.clientBirth);
    m_patient->show();
    m_recipient->setText(preview.recipient.window.isEmpty()
                             ? preview.recipient.name
                             : preview.recipient.name + u' ' + preview.recipient.window);
    QStringList readers;
    for (const Person &reader : preview.readers)
        readers += reader.name;
    m_readers->setText(readers.isEmpty() ? tr("Nobody there uses Tasuki yet – please telephone too")
                                         : readers.join(QStringLiteral("、")));
    m_version->setText(tr("Admission information sheet, version %1").arg(preview.version));
    m_unconfirmed->setText(
        preview.unconfirmedItems == 0
            ? tr("None")
            : tr("%1 items – may be sent like this").arg(preview.unconfirmedItems));
    const bool isBlocked = !preview.openConflicts.isEmpty();
    m_conflicts->setVisible(isBlocked);
    m_send->setEnabled(!isBlocked);
    if (isBlocked) {
        showProblem(tr("Two people wrote different answers in %1 places. Please choose first.")
                        .arg(preview.openConflicts.size()));
        m_conflicts->setFocus();
    } else {
        m_send->setFocus();
    }
}

void SendPanel::showProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

void SendPanel::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else if (isEnter && event->modifiers() == Qt::NoModifier && !event->isAutoRepeat())
        send();
    else
        QFrame::keyPressEvent(event);
}

void SendPanel::send()
{
    if (m_isSending || !m_preview || !m_preview->openConflicts.isEmpty())
        return;
    m_isSending = true;
    m_send->setEnabled(false);
    showProblem({});
    whenDone(m_workspace.handoffs().send(m_episode, m_preview->seenHash), this,
             [this, round = m_round](const Result<void> &done) {
                 m_isSending = false;
                 if (round != m_round)
                     return;
                 if (done) {
                     Q_EMIT sent(m_episode);
                 } else if (done.error().kind == Error::Kind::Conflict) {
                     prepare(tr("The sheet changed meanwhile. Please look again and send."));
                 } else {
                     m_send->setEnabled(true);
                     showProblem(errorText(done.error()));
                     m_send->setFocus();
                 }
             });
}

} // namespace tasuki
