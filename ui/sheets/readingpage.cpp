// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/readingpage.h"

#include "core/base/clock.h"
#include "core/base/whendone.h"
#include "core/forms/formlibrary.h"
#include "core/services/handoffs.h"
#include "core/services/itemquoting.h"
#include "core/services/workspace.h"
#include "ui/sheets/itemquoter.h"
#include "ui/sheets/sheetdocument.h"
#include "ui/sheets/sheetform.h"
#include "ui/sheets/sheettext.h"
#include "ui/support/errortext.h"
#include "ui/support/itemquotetext.h"
#include "ui/support/japanesetime.h"
#include "ui/support/theme.h"
#include "ui/widgets/bigpatientlabel.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/onscreenwatch.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

namespace tasuki {

ReadingPage::ReadingPage(ObjectId episode, Workspace &workspace, const Clock &clock,
                         const ScreenProbe &probe, QWidget *parent)
    : Page(parent)
    , m_episode(episode)
    , m_workspace(workspace)
    , m_clock(clock)
    , m_patient(new BigPatientLabel(this))
    , m_stay(new QLabel(this))
    , m_state(new QLabel(this))
    , m_bar(new MessageBar(this))
    , m_text(new SheetText(this))
    , m_quoter(new ItemQuoter(workspace, this))
{
    setObjectName(QStringLiteral("readingPage"));
    m_patient->setObjectName(QStringLiteral("readingPatientLabel"));
    m_state->setObjectName(QStringLiteral("readingStateLabel"));
    m_bar->setObjectName(QStringLiteral("readingMessageBar"));
    for (QLabel *label : {m_stay, m_state}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_text->setObjectName(QStringLiteral("sheetTextEdit"));
    m_text->setAccessibleName(tr("The sheet"));
    m_watch = new OnScreenWatch(m_text->viewport(), probe, clock);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::space, theme::smallSpace, theme::space, theme::smallSpace);
    column->addWidget(m_patient);
    column->addWidget(m_stay);
    auto *row = new QHBoxLayout;
    row->addWidget(m_state, 1);
    addButtons(row);
    column->addLayout(row);
    column->addWidget(m_bar);
    column->addWidget(m_text, 1);
    connect(m_watch, &OnScreenWatch::seen, this, &ReadingPage::markRead);
    connect(m_text, &SheetText::quoteRequested, this, &ReadingPage::quote);
    connect(m_text, &SheetText::noItemHere, this, [this] {
        m_bar->showInfo(tr("Choose a line of the sheet first, with the mouse or the arrow keys."));
    });
    connect(m_quoter, &ItemQuoter::openRequested, this, &Page::openRequested);
    connect(m_quoter, &ItemQuoter::failed, this,
            [this](const Error &error) { m_bar->showError(errorText(error)); });
}

void ReadingPage::addButtons(QBoxLayout *row)
{
    const auto add = [this, row](const char *name, const QString &text, const QString &tip) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(QLatin1String(name));
        button->setToolTip(tip);
        button->setAutoDefault(true);
        row->addWidget(button);
        return button;
    };
    auto *preview
        = add("previewButton", tr("On paper  Ctrl+P"), tr("Shows the sheet as it prints (Ctrl+P)"));
    preview->setShortcut(QKeySequence::Print);
    auto *pdf = add("pdfButton", tr("Save as PDF"), tr("Saves the official form as a PDF"));
    m_acknowledge = add("acknowledgeButton", tr("Acknowledge  R"),
                        tr("Tells the care manager that you have taken it over (R)"));
    connect(preview, &QPushButton::clicked, this, [this] { Q_EMIT previewRequested(m_episode); });
    connect(pdf, &QPushButton::clicked, this, [this] { Q_EMIT pdfRequested(m_episode); });
    connect(m_acknowledge, &QPushButton::clicked, this, &ReadingPage::acknowledge);
    auto *talk = add("conversationButton", tr("Messages  Ctrl+M"),
                     tr("What you and the care office write to each other (Ctrl+M)"));
    talk->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_M));
    connect(talk, &QPushButton::clicked, this, [this] {
        Q_EMIT openRequested({Place::Kind::Conversation, m_episode});
    });
    auto *discharge = add("dischargeButton", tr("Discharge sheet  Ctrl+T"),
                          tr("What the care manager needs on the way home (Ctrl+T)"));
    connect(discharge, &QPushButton::clicked, this, &ReadingPage::openDischarge);
    auto *dischargeKey = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_T), this);
    dischargeKey->setContext(Qt::WidgetWithChildrenShortcut);
    connect(dischargeKey, &QShortcut::activated, this, &ReadingPage::openDischarge);
    auto *key = new QShortcut(QKeySequence(Qt::Key_R), this);
    key->setContext(Qt::WidgetWithChildrenShortcut);
    key->setAutoRepeat(false);
    connect(key, &QShortcut::activated, this, &ReadingPage::acknowledge);
}

void ReadingPage::openDischarge()
{
    Q_EMIT openRequested({Place::Kind::Discharge, m_episode});
}

QString ReadingPage::title() const
{
    const SnapshotPtr snapshot = m_workspace.snapshot();
    const EpisodeEntry *entry = snapshot->episode(m_episode);
    return entry ? entry->episode.patientName : tr("Sheet");
}

void ReadingPage::focusFirst()
{
    m_text->setFocus();
}

void ReadingPage::refresh()
{
    const SnapshotPtr snapshot = m_workspace.snapshot();
    const EpisodeEntry *entry = snapshot->episode(m_episode);
    if (!entry || !entry->sheet) {
        m_shown.clear();
        m_watch->stop();
        m_text->clear();
        m_bar->showWarning(tr("This sheet is no longer here. It may have been taken back."));
    } else if (m_shown != entry->sheet->contentHash) {
        showSheet();
    }
    showState();
}

void ReadingPage::showSheet()
{
    const SnapshotPtr snapshot = m_workspace.snapshot();
    const EpisodeEntry &entry = *snapshot->episode(m_episode);
    const std::optional<FormState> answers = answersOf(entry);
    if (!answers) {
        m_bar->showWarning(tr("This computer does not know the form of this sheet yet."));
        return;
    }
    if (!m_shown.isEmpty())
        m_bar->showInfo(tr("A newer version of the sheet has come."));
    const int position = m_text->verticalScrollBar()->value();
    writeSheet(m_text->document(), *answers, entry, *snapshot, m_clock.now());
    m_text->moveCursor(QTextCursor::Start);
    m_text->verticalScrollBar()->setValue(position);
    m_shown = entry.sheet->contentHash;
    m_watch->restart();
    goToQuoted(entry, *answers);
}

/// None while this computer does not know the form.
std::optional<FormState> ReadingPage::answersOf(const EpisodeEntry &entry) const
{
    const auto form = formOf(m_workspace, *entry.sheet);
    if (!form)
        return std::nullopt;
    FormState answers(form);
    answers.setReferenceDay(m_clock.now().toLocalTime().date());
    answers.loadGroups(entry.sheet->groups);
    return answers;
}

/// What hangs below an answer stands in its line.
void ReadingPage::goToQuoted(const EpisodeEntry &entry, const FormState &answers)
{
    const std::optional<ItemQuote> quote = std::exchange(m_quoted, std::nullopt);
    if (!quote)
        return;
    const FormItem *item = answers.form().item(quote->linkId);
    while (item && !m_text->goToItem(item->linkId))
        item = answers.form().parentOf(item->linkId);
    if (!item)
        m_bar->showWarning(itemGoneText(*quote));
    else if (isOvertaken(*quote, *entry.sheet, answers))
        m_bar->showInfo(overtakenText(*quote));
}

void ReadingPage::quote(const QString &linkId)
{
    const SnapshotPtr snapshot = m_workspace.snapshot();
    const EpisodeEntry *entry = snapshot->episode(m_episode);
    if (!entry || !entry->sheet)
        return;
    if (const auto answers = answersOf(*entry))
        m_quoter->quote(m_episode, *entry->sheet, *answers, linkId);
}

void ReadingPage::showState()
{
    const SnapshotPtr snapshot = m_workspace.snapshot();
    const EpisodeEntry *entry = snapshot->episode(m_episode);
    m_acknowledge->setEnabled(!m_shown.isEmpty() && !m_isAcknowledging
                              && m_workspace.handoffs().canAcknowledge(m_episode));
    if (!entry)
        return;
    const Episode &episode = entry->episode;
    const QDateTime now = m_clock.now();
    m_patient->setPatient(episode.patientName, episode.patientKana, episode.patientBirth);
    m_stay->setText(tr("Admitted %1 · from %2, %3")
                        .arg(toLocalText(episode.admittedAt, now),
                             snapshot->officeName(episode.careOffice),
                             snapshot->personName(episode.careManager)));
    if (entry->acknowledged) {
        m_state->setText(tr("✓ Acknowledged by %1, %2")
                             .arg(snapshot->personName(entry->acknowledged->by),
                                  toLocalText(entry->acknowledged->at, now)));
    } else {
        m_state->setText(
            tr("Came in %1 · not yet acknowledged").arg(toLocalText(entry->deliveredAt, now)));
    }
}

void ReadingPage::markRead()
{
    whenDone(m_workspace.handoffs().markRead(m_episode), this, [this](const Result<void> &done) {
        if (!done)
            m_bar->showError(errorText(done.error()));
    });
}

void ReadingPage::acknowledge()
{
    if (!m_acknowledge->isEnabled())
        return;
    m_isAcknowledging = true;
    m_acknowledge->setEnabled(false);
    whenDone(m_workspace.handoffs().acknowledge(m_episode, m_shown), this,
             [this](const Result<void> &done) {
                 m_isAcknowledging = false;
                 if (done)
                     m_bar->showGood(tr("Acknowledged. The care manager will see it."));
                 else if (done.error().kind == Error::Kind::Conflict)
                     m_bar->showWarning(tr("The sheet changed meanwhile. Please read it again."));
                 else
                     m_bar->showError(errorText(done.error()));
                 refresh();
             });
}

} // namespace tasuki
