// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/episode/sendgesture.h"

#include "core/services/workspace.h"
#include "ui/support/theme.h"
#include "ui/widgets/bigpatientlabel.h"

#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tasuki {

namespace {

    QLabel *line(const QString &name, QWidget *parent)
    {
        auto *label = new QLabel(parent);
        label->setObjectName(name);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        return label;
    }

    QPushButton *button(const QString &name, const QString &text, const QString &tip,
                        QWidget *parent)
    {
        auto *button = new QPushButton(text, parent);
        button->setObjectName(name);
        button->setToolTip(tip);
        button->setAutoDefault(true); // Enter presses the button that has the focus
        return button;
    }

} // namespace

SendGesture::SendGesture(const QString &kind, Workspace &workspace, QWidget *parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_patient(new BigPatientLabel(this))
    , m_lines(new QFormLayout)
    , m_recipient(line(kind + QStringLiteral("RecipientLabel"), this))
    , m_readers(line(kind + QStringLiteral("ReadersLabel"), this))
    , m_problem(line(kind + QStringLiteral("ProblemLabel"), this))
    , m_orders(new QHBoxLayout)
    , m_conflicts(button(kind + QStringLiteral("ConflictsButton"),
                         tr("Choose between the two answers"),
                         tr("Two people wrote different answers"), this))
    , m_back(button(kind + QStringLiteral("BackButton"), tr("Back  Esc"), tr("Does not send (Esc)"),
                    this))
{
    setObjectName(kind + QStringLiteral("Panel"));
    m_patient->setObjectName(kind + QStringLiteral("PatientLabel"));
    m_patient->enlargeBirth();
    build();
    connect(m_back, &QPushButton::clicked, this, &SendGesture::closed);
    connect(m_conflicts, &QPushButton::clicked, this, &SendGesture::conflictsRequested);
}

void SendGesture::build()
{
    setFrameShape(QFrame::StyledPanel);
    setFocusPolicy(Qt::StrongFocus);
    setMaximumWidth(theme::readingWidth);
    QFont bold = font();
    bold.setBold(true);
    m_problem->setFont(bold);
    auto *column = new QVBoxLayout(this);
    column->addWidget(new QLabel(tr("Is this the right person?"), this));
    column->addWidget(m_patient);
    column->addLayout(m_lines);
    column->addWidget(m_problem);
    m_orders->addWidget(m_conflicts);
    m_orders->addStretch();
    m_orders->addWidget(m_back);
    column->addLayout(m_orders);
    column->addStretch();
    m_lines->addRow(tr("To"), m_recipient);
    m_lines->addRow(tr("Read there by"), m_readers);
}

QLabel *SendGesture::addLine(const QString &title, const char *name)
{
    QLabel *label = line(QLatin1String(name), this);
    m_lines->addRow(title, label);
    return label;
}

QPushButton *SendGesture::addOrder(const char *name, const QString &text, const QString &tip)
{
    QPushButton *order = button(QLatin1String(name), text, tip, this);
    m_orders->addWidget(order);
    return order;
}

void SendGesture::begin(ObjectId episode)
{
    m_episode = episode;
    m_isSending = false;
    m_recipient->clear();
    m_readers->clear();
    clearLines();
    m_patient->hide(); // never a name that is not the one about to be sent
    show();
    setFocus();
    prepareWith({});
}

void SendGesture::prepareWith(const QString &remark)
{
    m_basis.reset();
    enableSending(false);
    m_conflicts->hide();
    showProblem(remark);
    ++m_round;
    prepare();
}

void SendGesture::showBasis(const SendBasis &basis)
{
    m_basis = basis;
    const SnapshotPtr snapshot = m_workspace.snapshot();
    const EpisodeEntry *entry = snapshot->episode(m_episode);
    m_patient->setPatient(basis.patientName, entry ? entry->episode.patientKana : QString(),
                          basis.patientBirth);
    m_patient->show();
    const Office &to = basis.recipient;
    m_recipient->setText(to.window.isEmpty() ? to.name : to.name + u' ' + to.window);
    QStringList readers;
    for (const Person &reader : basis.readers)
        readers += reader.name;
    m_readers->setText(readers.isEmpty() ? tr("Nobody there uses Tasuki yet – please telephone too")
                                         : readers.join(QStringLiteral("、")));
    const bool isBlocked = !basis.openConflicts.isEmpty();
    m_conflicts->setVisible(isBlocked);
    enableSending(!isBlocked);
    if (isBlocked)
        showProblem(tr("Two people wrote different answers in %1 places. Please choose first.")
                        .arg(basis.openConflicts.size()));
    (isBlocked ? m_conflicts : likelyOrder())->setFocus();
}

void SendGesture::showProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

bool SendGesture::maySend() const
{
    return !m_isSending && m_basis && m_basis->openConflicts.isEmpty();
}

void SendGesture::finishSending(const QFuture<Result<void>> &sending,
                                const std::function<void()> &done)
{
    m_isSending = true;
    enableSending(false);
    showProblem({});
    whenDone(sending, this, [this, done, round = m_round](const Result<void> &sent) {
        m_isSending = false;
        if (round == m_round)
            conclude(sent, done);
    });
}

void SendGesture::conclude(const Result<void> &done, const std::function<void()> &then)
{
    if (done) {
        then();
    } else if (done.error().kind == Error::Kind::Conflict) {
        prepareWith(tr("The sheet changed meanwhile. Please look again and send."));
    } else {
        enableSending(true);
        showProblem(errorText(done.error()));
        likelyOrder()->setFocus();
    }
}

} // namespace tasuki
