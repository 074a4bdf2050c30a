// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/discharge/reviewpage.h"

#include "core/base/clock.h"
#include "core/base/whendone.h"
#include "core/forms/formlibrary.h"
#include "core/services/dischargeblocks.h"
#include "core/services/workspace.h"
#include "ui/discharge/dischargetext.h"
#include "ui/discharge/reasonpanel.h"
#include "ui/discharge/reviewdelegate.h"
#include "ui/discharge/reviewmodel.h"
#include "ui/sheets/sheetdocument.h"
#include "ui/sheets/sheetform.h"
#include "ui/support/errortext.h"
#include "ui/support/japanesetime.h"
#include "ui/support/theme.h"
#include "ui/widgets/bigpatientlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/onscreenwatch.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTextEdit>
#include <QVBoxLayout>

namespace tasuki {

ReviewPage::ReviewPage(ObjectId episode, Workspace &workspace, const Clock &clock,
                       const ScreenProbe &probe, QWidget *parent)
    : Page(parent)
    , m_episode(episode)
    , m_workspace(workspace)
    , m_clock(clock)
    , m_patient(new BigPatientLabel(this))
    , m_from(new QLabel(this))
    , m_progress(new QLabel(this))
    , m_bar(new MessageBar(this))
    , m_work(new QStackedWidget(this))
    , m_model(new ReviewModel(this))
    , m_list(new QListView(this))
    , m_whole(new QTextEdit(this))
    , m_empty(new EmptyState({}, {}, this))
    , m_reason(new ReasonPanel(this))
    , m_watch(new OnScreenWatch(m_work, probe, clock))
{
    setObjectName(QStringLiteral("reviewPage"));
    buildPage();
    addKeys();
    connect(m_reason, &ReasonPanel::given, this, [this](const QString &reason) {
        m_reason->hide();
        m_list->setFocus();
        decide(ReviewChoice::NotTaken, reason);
    });
    connect(m_reason, &ReasonPanel::closed, this, [this] {
        m_reason->hide();
        m_list->setFocus();
    });
    connect(m_watch, &OnScreenWatch::seen, this, &ReviewPage::markRead);
}

void ReviewPage::buildPage()
{
    m_bar->setObjectName(QStringLiteral("reviewMessageBar"));
    m_progress->setObjectName(QStringLiteral("reviewProgressLabel"));
    m_from->setObjectName(QStringLiteral("reviewFromLabel"));
    for (QLabel *label : {m_from, m_progress}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    QFont bold = font();
    bold.setBold(true);
    m_progress->setFont(bold);
    m_list->setObjectName(QStringLiteral("reviewListView"));
    m_list->setAccessibleName(tr("What is different after the stay"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ReviewDelegate(m_list));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setFrameShape(QFrame::NoFrame);
    m_whole->setObjectName(QStringLiteral("dischargeTextEdit"));
    m_whole->setReadOnly(true);
    m_whole->setTabChangesFocus(true);
    m_whole->setAccessibleName(tr("The whole discharge sheet"));
    m_reason->hide();
    for (QWidget *part : {static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_whole),
                          static_cast<QWidget *>(m_empty)})
        m_work->addWidget(part);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::space, theme::smallSpace, theme::space, theme::smallSpace);
    column->setSpacing(theme::smallSpace);
    for (QWidget *part : {static_cast<QWidget *>(m_patient), static_cast<QWidget *>(m_from),
                          static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_bar)})
        column->addWidget(part);
    column->addWidget(m_work, 1);
    column->addWidget(m_reason);
    auto *orders = new QHBoxLayout;
    addOrders(orders);
    column->addLayout(orders);
}

void ReviewPage::addOrders(QBoxLayout *row)
{
    const auto add = [this, row](const char *name, const QString &text, const QString &tip) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(QLatin1String(name));
        button->setToolTip(tip);
        button->setAutoDefault(true);
        row->addWidget(button);
        return button;
    };
    m_choices = {
        add("takeUpButton", tr("1  Take up"), tr("Writes it into the standing sheet (1)")),
        add("consideredButton", tr("2  Considered, no change"), tr("The plan stays as it is (2)")),
        add("notTakenButton", tr("3  Not taken up …"), tr("Asks for the reason (3)"))};
    row->addStretch();
    m_undo
        = add("undoReviewButton", tr("Undo  Ctrl+Z"), tr("Takes the last decision back (Ctrl+Z)"));
    m_wholeButton = add("wholeSheetButton", tr("Whole sheet  F5"),
                        tr("Shows everything the hospital wrote (F5)"));
    auto *print = add("printDischargeButton", tr("On paper  Ctrl+P"),
                      tr("Shows the sheet as it prints (Ctrl+P)"));
    print->setShortcut(QKeySequence::Print);
    m_finish = add("finishReviewButton", tr("Finish  Enter"),
                   tr("Tells the hospital what became of its information"));
    for (int i = 0; i < m_choices.size(); ++i)
        connect(m_choices.at(i), &QPushButton::clicked, this, [this, i] { digit(i + 1); });
    connect(m_undo, &QPushButton::clicked, this, &ReviewPage::takeBack);
    connect(m_wholeButton, &QPushButton::clicked, this, &ReviewPage::toggleWhole);
    connect(print, &QPushButton::clicked, this, [this] {
        Q_EMIT openRequested({Place::Kind::DischargePaper, m_episode});
    });
    connect(m_finish, &QPushButton::clicked, this, &ReviewPage::finish);
}

void ReviewPage::addKeys()
{
    const auto add = [this](const QKeySequence &keys, QWidget *place, std::function<void()> order) {
        auto *shortcut = new QShortcut(keys, place);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, std::move(order));
    };
    for (int number = 1; number <= 3; ++number)
        add(QKeySequence(Qt::Key(Qt::Key_0 + number)), this, [this, number] { digit(number); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Z), this, [this] { takeBack(); });
    add(QKeySequence(Qt::Key_F5), this, [this] { toggleWhole(); });
    add(QKeySequence(Qt::Key_Return), m_list, [this] { finish(); });
    add(QKeySequence(Qt::Key_Enter), m_list, [this] { finish(); });
}

QString ReviewPage::title() const
{
    const SnapshotPtr snapshot = m_workspace.snapshot();
    const EpisodeEntry *entry = snapshot->episode(m_episode);
    return entry ? entry->episode.patientName : tr("Discharge information");
}

void ReviewPage::focusFirst()
{
    m_work->currentWidget()->setFocus();
}

void ReviewPage::refresh()
{
    const SnapshotPtr snapshot = m_workspace.snapshot();
    const EpisodeEntry *entry = snapshot->episode(m_episode);
    if (!entry || !entry->discharge.sheet || !m_workspace.reviews().canReview(m_episode)) {
        m_empty->setTexts(
            tr("Nothing has come from the hospital yet"),
            tr("As soon as it sends what changed during the stay, it appears here and "
               "under Today."));
        m_work->setCurrentWidget(m_empty);
        m_watch->stop();
        showRows();
        return;
    }
    const QString hash = entry->discharge.sheet->contentHash;
    const bool isNewer = !m_shown.isEmpty() && m_shown != hash;
    if (m_shown != hash) {
        if (isNewer)
            m_bar->showInfo(tr("A newer sheet has come. Answers that changed are open again."));
        m_shown = hash;
        m_steps.clear();
        showWhole(*entry);
        m_watch->restart();
    }
    showHeader(*entry);
    showRows();
    if (isNewer)
        goToFirstOpen();
}

void ReviewPage::showHeader(const EpisodeEntry &entry)
{
    const SnapshotPtr snapshot = m_workspace.snapshot();
    const Episode &episode = entry.episode;
    m_patient->setPatient(episode.patientName, episode.patientKana, episode.patientBirth);
    const Sheet &sheet = *entry.discharge.sheet;
    QString from = tr("%1 · from %2 · came %3")
                       .arg(sheet.stage ? stageText(*sheet.stage) : QString(),
                            snapshot->officeName(episode.hospital),
                            toLocalText(entry.discharge.deliveredAt, m_clock.now()));
    QStringList missing;
    if (const auto form = formOf(m_workspace, sheet)) {
        for (const DischargeBlock &block : dischargeBlocks(FormState(form), sheet)) {
            if (block.state == DischargeBlock::State::Missing)
                missing += block.owner;
        }
    }
    if (!missing.isEmpty())
        from += QStringLiteral(" · ") + tr("Not written: %1").arg(blockTexts(missing));
    m_from->setText(from);
}

void ReviewPage::showRows()
{
    const bool isFirst = m_model->rowCount() == 0;
    m_model->setRows(m_workspace.reviews().rows(m_episode));
    const ReviewCount count = countOf(m_model->rows());
    const bool hasSheet = !m_shown.isEmpty();
    m_progress->setText(
        hasSheet
            ? tr("%1 of %2 decided · %3").arg(count.decided()).arg(count.rows).arg(countText(count))
            : QString());
    m_finish->setEnabled(hasSheet);
    m_undo->setEnabled(!m_steps.isEmpty());
    for (QPushButton *choice : std::as_const(m_choices))
        choice->setEnabled(count.rows > 0);
    if (hasSheet && count.rows == 0) {
        m_empty->setTexts(tr("Nothing is different from before the stay"),
                          tr("Please read the whole sheet (F5), then finish."));
        if (m_work->currentWidget() != m_whole)
            m_work->setCurrentWidget(m_empty);
    } else if (hasSheet && m_work->currentWidget() == m_empty) {
        m_work->setCurrentWidget(m_list);
    }
    if (isFirst)
        goToFirstOpen();
}

void ReviewPage::goToFirstOpen()
{
    m_list->setCurrentIndex(m_model->index(std::max(m_model->nextOpen(0), 0)));
}

void ReviewPage::showWhole(const EpisodeEntry &entry)
{
    const auto form = formOf(m_workspace, *entry.discharge.sheet);
    if (!form) {
        m_bar->showWarning(tr("This computer does not know the form of this sheet yet."));
        return;
    }
    FormState answers(form);
    answers.loadGroups(entry.discharge.sheet->groups);
    EpisodeEntry shown = entry;
    shown.sheet = entry.discharge.sheet;
    writeSheet(m_whole->document(), answers, shown, *m_workspace.snapshot(), m_clock.now());
    m_whole->moveCursor(QTextCursor::Start);
}

void ReviewPage::toggleWhole()
{
    if (m_shown.isEmpty())
        return;
    const bool isWhole = m_work->currentWidget() == m_whole;
    QWidget *rows = m_model->rowCount() > 0 ? static_cast<QWidget *>(m_list) : m_empty;
    m_work->setCurrentWidget(isWhole ? rows : m_whole);
    m_wholeButton->setText(isWhole ? tr("Whole sheet  F5") : tr("Differences  F5"));
    focusFirst();
}

QString ReviewPage::currentKey() const
{
    const int row = m_list->currentIndex().row();
    return row >= 0 && row < m_model->rowCount() ? m_model->rows().at(row).key : QString();
}

void ReviewPage::digit(int number)
{
    if (m_reason->isVisible())
        return m_reason->choose(number);
    if (m_isWorking) {
        m_waitingKeys += number;
        return;
    }
    if (m_work->currentWidget() != m_list || currentKey().isEmpty())
        return;
    if (number == 3)
        m_reason->begin(toText(m_model->rows().at(m_list->currentIndex().row()).difference));
    else
        decide(static_cast<ReviewChoice>(number), {});
}

void ReviewPage::decide(ReviewChoice choice, const QString &reason)
{
    const QString key = currentKey();
    if (m_isWorking || key.isEmpty())
        return;
    m_isWorking = true;
    whenDone(m_workspace.reviews().decide(m_episode, key, choice, reason), this,
             [this](const Result<ReviewStep> &step) {
                 m_isWorking = false;
                 if (!step) {
                     m_waitingKeys.clear();
                     m_bar->showError(errorText(step.error()));
                     return;
                 }
                 m_steps += *step;
                 if (step->after.choice == ReviewChoice::Taken && !step->isWritten())
                     m_bar->showWarning(
                         tr("Noted. The standing sheet has no place for this; please "
                            "write it there yourself."));
                 else
                     m_bar->clear();
                 goOn();
             });
}

QStringList ReviewPage::decidedHere() const
{
    QStringList rows;
    for (const ReviewStep &step : m_steps)
        rows += step.row;
    return rows;
}

void ReviewPage::playNextKey()
{
    if (m_isWorking || m_waitingKeys.isEmpty())
        return;
    const int key = m_waitingKeys.takeFirst();
    if (key == 0)
        finish();
    else
        digit(key);
}

void ReviewPage::goOn()
{
    refresh();
    const int decided = m_model->rowOf(m_steps.isEmpty() ? QString() : m_steps.last().row);
    const int next = m_model->nextOpen(decided + 1, decidedHere());
    if (next >= 0)
        m_list->setCurrentIndex(m_model->index(next));
    else
        m_finish->setFocus();
    playNextKey();
}

void ReviewPage::takeBack()
{
    if (m_isWorking || m_steps.isEmpty())
        return;
    m_isWorking = true;
    const ReviewStep step = m_steps.takeLast();
    whenDone(m_workspace.reviews().takeBack(step), this, [this, step](const Result<void> &done) {
        m_isWorking = false;
        if (!done) {
            m_steps += step;
            m_bar->showError(errorText(done.error()));
            return;
        }
        refresh();
        if (const int row = m_model->rowOf(step.row); row >= 0)
            m_list->setCurrentIndex(m_model->index(row));
        m_list->setFocus();
    });
}

void ReviewPage::finish()
{
    if (m_isWorking && !m_shown.isEmpty())
        m_waitingKeys += 0;
    if (m_isWorking || m_shown.isEmpty())
        return;
    const int open = m_model->nextOpen(0, decidedHere());
    if (open >= 0) {
        m_bar->showInfo(tr("Some rows are still open."));
        m_list->setCurrentIndex(m_model->index(open));
        m_list->setFocus();
        return;
    }
    m_isWorking = true;
    whenDone(m_workspace.reviews().finish(m_episode, m_shown), this,
             [this](const Result<void> &done) {
                 m_isWorking = false;
                 if (done)
                     m_bar->showGood(tr("Finished. The hospital will see: %1")
                                         .arg(countText(countOf(m_model->rows()))));
                 else if (done.error().kind == Error::Kind::Conflict)
                     m_bar->showWarning(tr("The sheet changed meanwhile. Please look again."));
                 else
                     m_bar->showError(errorText(done.error()));
                 refresh();
             });
}

void ReviewPage::markRead()
{
    whenDone(m_workspace.reviews().markRead(m_episode), this, [this](const Result<void> &done) {
        if (!done)
            m_bar->showError(errorText(done.error()));
    });
}

} // namespace tasuki
