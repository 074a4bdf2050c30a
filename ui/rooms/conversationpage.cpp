// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/conversationpage.h"

#include "core/base/clock.h"
#include "core/base/whendone.h"
#include "core/services/posts.h"
#include "core/services/workspace.h"
#include "ui/rooms/composer.h"
#include "ui/rooms/draftkeeper.h"
#include "ui/rooms/fileview.h"
#include "ui/rooms/postedit.h"
#include "ui/rooms/postpanel.h"
#include "ui/rooms/postsender.h"
#include "ui/rooms/posttext.h"
#include "ui/rooms/posttimeline.h"
#include "ui/rooms/postwindow.h"
#include "ui/rooms/seenwatch.h"
#include "ui/support/errortext.h"
#include "ui/support/theme.h"
#include "ui/widgets/bigpatientlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tasuki {

ConversationPage::ConversationPage(ObjectId episode, const PostPlace &begin, Workspace &workspace,
                                   const Clock &clock, const ScreenProbe &probe, Choosers choose,
                                   QWidget *parent)
    : Page(parent)
    , m_episode(episode)
    , m_begin(begin)
    , m_workspace(workspace)
    , m_clock(clock)
    , m_choose(std::move(choose))
    , m_work(new QStackedWidget(this))
    , m_patient(new BigPatientLabel(this))
    , m_others(new QLabel(this))
    , m_bar(new MessageBar(this))
    , m_fileView(new FileView(workspace, m_choose.savePath, this))
    , m_posts(new QStackedWidget(this))
    , m_timeline(new PostTimeline(this))
    , m_empty(new EmptyState(tr("Nobody has written anything yet"),
                             tr("What you write below is read by everybody in this room."), this))
    , m_panel(new PostPanel(this))
    , m_composer(new Composer(this))
    , m_sender(new PostSender(m_composer, m_bar, workspace, this))
    , m_draft(new DraftKeeper(m_composer, workspace.drafts(), this))
{
    setObjectName(QStringLiteral("conversationPage"));
    m_patient->setObjectName(QStringLiteral("conversationPatientLabel"));
    m_bar->setObjectName(QStringLiteral("conversationMessageBar"));
    m_others->setTextFormat(Qt::PlainText);
    m_others->setWordWrap(true);
    setAcceptDrops(true);
    layOut();
    connectParts();
    addKeys();
    auto *watch = new SeenWatch(m_timeline, probe, clock);
    connect(watch, &SeenWatch::seen, this, &ConversationPage::markSeen);
}

void ConversationPage::layOut()
{
    auto *left = new QWidget(this);
    auto *talk = new QVBoxLayout(left);
    talk->setContentsMargins({});
    m_posts->addWidget(m_timeline);
    m_posts->addWidget(m_empty);
    talk->addWidget(m_posts, 1);
    talk->addWidget(m_composer);
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->addWidget(left);
    split->addWidget(m_panel);
    split->setStretchFactor(0, 5);
    split->setStretchFactor(1, 2);
    split->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::space, theme::smallSpace, theme::space, theme::smallSpace);
    column->addWidget(m_patient);
    column->addWidget(m_others);
    column->addWidget(m_bar);
    m_work->addWidget(split);
    m_work->addWidget(m_fileView);
    column->addWidget(m_work, 1);
}

void ConversationPage::connectParts()
{
    connect(m_timeline, &PostTimeline::chosenChanged, this, &ConversationPage::showPanel);
    connect(m_panel, &PostPanel::answerRequested, this, &ConversationPage::answer);
    connect(m_panel, &PostPanel::acknowledgeRequested, this, &ConversationPage::acknowledge);
    connect(m_panel, &PostPanel::correctRequested, this, &ConversationPage::correct);
    connect(m_panel, &PostPanel::retractRequested, this, &ConversationPage::retract);
    connect(m_panel, &PostPanel::copyRequested, this, &ConversationPage::copyLine);
    connect(m_panel, &PostPanel::fileChosen, this, &ConversationPage::openFile);
    connect(m_fileView, &FileView::closed, this, &ConversationPage::closeFile);
    connect(m_composer, &Composer::sendRequested, this, [this] { m_sender->send(m_face); });
    connect(m_composer, &Composer::filesWanted, this, &ConversationPage::chooseFiles);
    connect(m_sender, &PostSender::written, this, [this] {
        m_isAtStart = true; // one's own words are looked at
        if (m_window)
            m_window->readNewest();
    });
    connect(m_draft, &DraftKeeper::failed, this,
            [this](const Error &error) { m_bar->showError(errorText(error)); });
    connect(m_sender, &PostSender::attached, this, &ConversationPage::readFiles);
    connect(&m_workspace.files(), &Files::moved, this, [this](ScopeId room) {
        if (room == m_face.room)
            readFiles();
    });
}

void ConversationPage::addListKey(const QKeySequence &keys, void (ConversationPage::*order)())
{
    auto *shortcut = new QShortcut(keys, m_timeline);
    shortcut->setContext(Qt::WidgetShortcut);
    shortcut->setAutoRepeat(false);
    connect(shortcut, &QShortcut::activated, this, order);
}

void ConversationPage::addKeys()
{
    addListKey(Qt::Key_Return, &ConversationPage::answer);
    addListKey(Qt::Key_Enter, &ConversationPage::answer);
    addListKey(Qt::Key_R, &ConversationPage::acknowledge);
    addListKey(Qt::Key_F2, &ConversationPage::correct);
    addListKey(Qt::Key_Delete, &ConversationPage::askWhy);
    const auto addPageKey = [this](const QKeySequence &keys, auto order) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, order);
    };
    addPageKey(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), [this] { copyLine(); });
    addPageKey(QKeySequence(Qt::CTRL | Qt::Key_O), [this] { chooseFiles(); });
    addPageKey(QKeySequence(Qt::CTRL | Qt::Key_N), [this] { m_composer->setFocus(); });
    addPageKey(QKeySequence(Qt::CTRL | Qt::Key_Up), [this] { m_timeline->setFocus(); });
}

QString ConversationPage::title() const
{
    const SnapshotPtr snapshot = m_workspace.snapshot();
    const EpisodeEntry *entry = snapshot->episode(m_episode);
    return entry ? tr("Messages: %1").arg(entry->episode.patientName) : tr("Messages");
}

void ConversationPage::focusFirst()
{
    m_awaitsPosts = !m_window || !m_window->wasRead();
    if (m_awaitsPosts || !m_window->posts().isEmpty())
        m_timeline->setFocus();
    else
        m_composer->setFocus();
}

void ConversationPage::saveNow()
{
    m_draft->keepNow();
}

void ConversationPage::refresh()
{
    const SnapshotPtr snapshot = m_workspace.snapshot();
    const EpisodeEntry *entry = snapshot->episode(m_episode);
    m_composer->setEnabled(entry != nullptr);
    if (!entry)
        return showGone();
    m_face = roomFace(*entry);
    m_patient->setPatient(m_face.name, m_face.kana, m_face.birth);
    m_composer->setFace(m_face);
    QStringList offices;
    for (const OfficeId &office : std::as_const(m_face.offices))
        offices.append(snapshot->officeName(office));
    m_others->setText(tr("In this room: %1").arg(offices.join(QStringLiteral("、"))));
    if (!m_window) {
        m_window = new PostWindow(m_workspace.posts(), m_face.room, this);
        connect(m_window, &PostWindow::changed, this, &ConversationPage::showPosts);
        connect(m_window, &PostWindow::failed, this,
                [this](const Error &error) { m_bar->showError(errorText(error)); });
        connect(m_timeline, &PostTimeline::olderWanted, m_window, &PostWindow::readOlder);
        m_draft->open(m_face.room);
        connect(m_timeline, &PostTimeline::newerWanted, m_window, &PostWindow::readNewer);
    }
    readAgain(entry->talk.stamp);
}

/// What was said there is not this person's to read any more.
void ConversationPage::showGone()
{
    delete std::exchange(m_window, nullptr);
    m_files.clear();
    m_timeline->display({}, false);
    m_fileView->forget();
    m_work->setCurrentIndex(0);
    m_bar->showWarning(tr("This room is no longer here. You may have left it."));
}

void ConversationPage::readAgain(quint64 stamp)
{
    if (m_window->wasRead() && stamp == m_stamp)
        return;
    m_stamp = stamp;
    if (m_window->wasRead() || m_begin.post.isNull())
        m_window->readAgain();
    else
        m_window->readAround(m_begin);
    readFiles();
}

void ConversationPage::readFiles()
{
    whenDone(m_workspace.files().inRoom(m_face.room), this,
             [this](const Result<QList<AttachedFile>> &files) {
                 if (!files)
                     return m_bar->showError(errorText(files.error()));
                 m_files = *files;
                 for (const AttachedFile &file : *files) {
                     if (file.file.hash == m_fileView->hash())
                         m_fileView->refresh(file);
                 }
                 showPosts();
             });
}

void ConversationPage::showPosts()
{
    if (!m_window || !m_window->wasRead())
        return;
    const SnapshotPtr snapshot = m_workspace.snapshot();
    const bool isEmpty = m_window->posts().isEmpty();
    m_posts->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_timeline);
    m_timeline->display(shownPosts(m_window->posts(), m_files, *snapshot, m_clock.now()),
                        !m_window->hasNewer());
    if (!isEmpty && std::exchange(m_isAtStart, false))
        begin();
    if (std::exchange(m_awaitsPosts, false) && isEmpty)
        m_composer->setFocus(); // nothing to read: one writes
}

void ConversationPage::begin()
{
    if (const PostPlace place = std::exchange(m_begin, {}); !place.post.isNull())
        m_timeline->choose(place.post);
    else
        m_timeline->chooseLast();
}

void ConversationPage::showPanel()
{
    if (const ShownPost *row = m_timeline->chosenRow())
        m_panel->display(*row, m_face, *m_workspace.snapshot(), m_clock.now());
    else
        m_panel->displayNothing();
}

void ConversationPage::report(const Result<void> &done)
{
    if (!done)
        m_bar->showError(errorText(done.error()));
}

void ConversationPage::answer()
{
    if (const ShownPost *row = m_timeline->chosenRow())
        m_composer->answer(row->post().id,
                           tr("Reply to %1").arg(quotedText(row->post(), *m_workspace.snapshot())));
}

void ConversationPage::acknowledge()
{
    const ShownPost *row = m_timeline->chosenRow();
    if (!row || !row->awaitsMe)
        return;
    whenDone(m_workspace.posts().acknowledge(m_face.room, row->post().id), this,
             [this](const Result<void> &done) { report(done); });
}

void ConversationPage::correct()
{
    const ShownPost *row = m_timeline->chosenRow();
    if (!row || !row->isMine || row->post().isRetracted())
        return;
    if (!m_composer->isEmpty()) {
        m_bar->showWarning(tr("Please send or clear first what you have begun to write below."));
        return;
    }
    m_composer->correct(row->post().id, row->post().text());
}

void ConversationPage::askWhy()
{
    m_panel->askWhy();
}

void ConversationPage::retract(const QString &reason)
{
    if (!isGoodRetractReason(reason)) {
        m_bar->showWarning(
            tr("Please give a shorter reason, up to %1 characters.").arg(Post::longestReason));
    } else if (const ObjectId post = m_timeline->chosen(); !post.isNull()) {
        whenDone(m_workspace.posts().retract(m_face.room, post, reason), this,
                 [this](const Result<void> &done) {
                     report(done);
                     m_timeline->setFocus();
                 });
    }
}

void ConversationPage::copyLine()
{
    const ShownPost *row = m_timeline->chosenRow();
    if (!row)
        return;
    QGuiApplication::clipboard()->setText(recordLine(row->post(), *m_workspace.snapshot()));
    m_bar->showInfo(tr("Copied as a line for the support record."));
}

void ConversationPage::markSeen(const QList<ObjectId> &posts)
{
    whenDone(m_workspace.posts().markSeen(m_face.room, posts), this,
             [this](const Result<void> &done) { report(done); });
}

void ConversationPage::chooseFiles()
{
    m_composer->addFiles(m_choose.attachments(this));
}

void ConversationPage::openFile(const QByteArray &hash)
{
    for (const AttachedFile &file : std::as_const(m_files)) {
        if (file.file.hash == hash) {
            m_work->setCurrentWidget(m_fileView);
            m_fileView->open(m_face.room, file);
            m_fileView->setFocus();
            return;
        }
    }
}

void ConversationPage::closeFile()
{
    m_work->setCurrentIndex(0);
    m_fileView->forget();
    m_timeline->setFocus();
}

void ConversationPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFilesIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ConversationPage::dropEvent(QDropEvent *event)
{
    m_composer->addFiles(localFilesIn(event->mimeData()));
    event->acceptProposedAction();
}

} // namespace tasuki
