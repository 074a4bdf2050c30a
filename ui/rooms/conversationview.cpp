// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/conversationview.h"

#include "core/base/clock.h"
#include "core/base/whendone.h"
#include "core/services/posts.h"
#include "core/services/workspace.h"
#include "ui/carepoints/carepointstrip.h"
#include "ui/rooms/composer.h"
#include "ui/rooms/draftkeeper.h"
#include "ui/rooms/fileview.h"
#include "ui/rooms/picturepaste.h"
#include "ui/rooms/postedit.h"
#include "ui/rooms/postgestures.h"
#include "ui/rooms/postkeeper.h"
#include "ui/rooms/postpanel.h"
#include "ui/rooms/postsender.h"
#include "ui/rooms/posttimeline.h"
#include "ui/rooms/postwindow.h"
#include "ui/rooms/scanfolder.h"
#include "ui/rooms/scanstrip.h"
#include "ui/rooms/seenwatch.h"
#include "ui/rooms/talkboard.h"
#include "ui/support/errortext.h"
#include "ui/support/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"

#include <QDragEnterEvent>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tasuki {

ConversationView::ConversationView(ScopeId room, const PostPlace &begin, Workspace &workspace,
                                   const Clock &clock, const ScreenProbe &probe, Choosers choose,
                                   QWidget *parent)
    : RoomTab(parent)
    , m_room(room)
    , m_begin(begin)
    , m_workspace(workspace)
    , m_clock(clock)
    , m_choose(std::move(choose))
    , m_work(new QStackedWidget(this))
    , m_bar(new MessageBar(this))
    , m_fileView(new FileView(workspace, m_choose.savePath, this))
    , m_points(new CarePointStrip(this))
    , m_board(new TalkBoard(workspace, clock, this))
    , m_posts(new QStackedWidget(this))
    , m_timeline(new PostTimeline(this))
    , m_empty(new EmptyState(tr("Nobody has written anything yet"),
                             tr("What you write below is read by everybody in this room."), this))
    , m_panel(new PostPanel(this))
    , m_goOn(new QPushButton(tr("Go to the new chapter"), this))
    , m_lock(new QLabel(this))
    , m_scans(new ScanStrip(m_choose.scans, m_choose.scanFolder, this))
    , m_composer(new Composer(this))
    , m_sender(new PostSender(m_composer, m_bar, workspace, this))
    , m_draft(new DraftKeeper(m_composer, workspace.drafts(), this))
    , m_keeper(new PostKeeper(workspace, this))
    , m_gestures(new PostGestures(room, workspace, m_timeline, m_composer, m_bar, this))
{
    setObjectName(QStringLiteral("conversationView"));
    m_bar->setObjectName(QStringLiteral("conversationMessageBar"));
    m_lock->setObjectName(QStringLiteral("talkLockLabel"));
    m_lock->setTextFormat(Qt::PlainText);
    m_lock->setWordWrap(true);
    m_goOn->setObjectName(QStringLiteral("newChapterButton"));
    m_goOn->setAutoDefault(true);
    setAcceptDrops(true);
    layOut();
    connectParts();
    connectScans();
    addKeys();
    auto *watch = new SeenWatch(m_timeline, probe, clock);
    connect(watch, &SeenWatch::seen, this, &ConversationView::markSeen);
}

void ConversationView::layOut()
{
    auto *left = new QWidget(this);
    auto *talk = new QVBoxLayout(left);
    talk->setContentsMargins({});
    m_posts->addWidget(m_timeline);
    m_posts->addWidget(m_empty);
    talk->addWidget(m_points);
    talk->addWidget(m_board);
    talk->addWidget(m_posts, 1);
    talk->addWidget(m_lock);
    talk->addWidget(m_goOn, 0, Qt::AlignLeft);
    talk->addWidget(m_scans);
    talk->addWidget(m_composer);
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->addWidget(left);
    split->addWidget(m_panel);
    split->setStretchFactor(0, 5);
    split->setStretchFactor(1, 2);
    split->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_bar);
    column->addWidget(m_keeper->result());
    m_work->addWidget(split);
    m_work->addWidget(m_fileView);
    m_work->addWidget(m_keeper->panel());
    column->addWidget(m_work, 1);
}

void ConversationView::connectParts()
{
    connect(m_points, &CarePointStrip::allWanted, this,
            [this] { Q_EMIT tabWanted(RoomFeature::Cautions, {}); });
    connect(m_board, &TalkBoard::postWanted, this, &ConversationView::goTo);
    connect(m_board, &TalkBoard::nextWanted, this, &ConversationView::goToNext);
    connect(m_board, &TalkBoard::noneToMe, this,
            [this] { m_bar->showInfo(tr("No post in this room is addressed to you.")); });
    connect(m_board, &TalkBoard::failed, this,
            [this](const Error &error) { m_bar->showError(errorText(error)); });
    connect(m_timeline, &PostTimeline::chosenChanged, this, &ConversationView::showPanel);
    connect(m_panel, &PostPanel::answerRequested, m_gestures, &PostGestures::answer);
    connect(m_panel, &PostPanel::acknowledgeRequested, m_gestures, &PostGestures::acknowledge);
    connect(m_panel, &PostPanel::correctRequested, m_gestures, &PostGestures::correct);
    connect(m_panel, &PostPanel::retractRequested, m_gestures, &PostGestures::retract);
    connect(m_panel, &PostPanel::copyRequested, m_gestures, &PostGestures::copyLine);
    connect(m_panel, &PostPanel::keepRequested, this, &ConversationView::keep);
    connect(m_panel, &PostPanel::pinRequested, m_gestures, &PostGestures::pin);
    connect(m_panel, &PostPanel::itemRequested, m_gestures, &PostGestures::openItem);
    connect(m_gestures, &PostGestures::openRequested, this, &ConversationView::openRequested);
    connect(m_keeper, &PostKeeper::ended, this, &ConversationView::endKeeping);
    connect(m_keeper, &PostKeeper::pointWanted, this,
            [this](ScopeId, ObjectId point) { Q_EMIT tabWanted(RoomFeature::Cautions, point); });
    connect(m_keeper, &PostKeeper::clientWanted, this, [this](ObjectId client) {
        Q_EMIT openRequested({Place::Kind::Client, client});
    });
    connect(m_panel, &PostPanel::fileChosen, this, &ConversationView::openFile);
    connect(m_goOn, &QPushButton::clicked, this, [this] {
        Q_EMIT openRequested({Place::Kind::Room, ObjectId(m_place.continuedIn.uuid())});
    });
    connect(m_fileView, &FileView::closed, this, &ConversationView::closeFile);
    connect(m_composer, &Composer::sendRequested, this, [this] { m_sender->send(m_place.face); });
    connect(m_composer, &Composer::filesWanted, this, &ConversationView::chooseFiles);
    connect(m_sender, &PostSender::written, this, [this] {
        m_isAtStart = true; // one's own words are looked at
        if (m_window)
            m_window->readNewest();
    });
    connect(m_draft, &DraftKeeper::failed, this,
            [this](const Error &error) { m_bar->showError(errorText(error)); });
    connect(m_sender, &PostSender::attached, this, &ConversationView::readFiles);
    connect(&m_workspace.files(), &Files::moved, this, [this](ScopeId room) {
        if (room == m_room)
            readFiles();
    });
}

void ConversationView::connectScans()
{
    auto *paste = new PicturePaste(m_composer, m_clock, this);
    connect(paste, &PicturePaste::failed, m_bar, &MessageBar::showWarning);
    m_composer->setTakesScans(m_scans->hasFolder());
    connect(m_composer, &Composer::scansWanted, m_scans, &ScanStrip::showSetting);
    connect(m_composer, &Composer::edited, m_scans, [this] { m_scans->setAttached(paths()); });
    connect(m_scans, &ScanStrip::attachRequested, this, [this](const QString &path) {
        if (!isWritable())
            return;
        m_composer->addFiles({path});
        m_composer->setFocus();
    });
    connect(m_sender, &PostSender::filesSent, this, [this](const QStringList &sent) {
        m_scans->setAttached(paths());
        m_scans->askAbout(sent);
    });
}

/// Of this computer's files that are with what is being written.
QStringList ConversationView::paths() const
{
    QStringList paths;
    for (const GivenFile &file : m_composer->files())
        paths.append(file.path);
    return paths;
}

void ConversationView::addListKey(const QKeySequence &keys, const std::function<void()> &order)
{
    auto *shortcut = new QShortcut(keys, m_timeline);
    shortcut->setContext(Qt::WidgetShortcut);
    shortcut->setAutoRepeat(false);
    connect(shortcut, &QShortcut::activated, this, order);
}

void ConversationView::addKeys()
{
    addListKey(Qt::Key_Return, [this] { m_gestures->answer(); });
    addListKey(Qt::Key_Enter, [this] { m_gestures->answer(); });
    addListKey(Qt::Key_R, [this] { m_gestures->acknowledge(); });
    addListKey(Qt::Key_F2, [this] { m_gestures->correct(); });
    addListKey(Qt::Key_Delete, [this] { m_panel->askWhy(); });
    addListKey(Qt::Key_K, [this] { keep(); });
    addListKey(Qt::Key_O, [this] { m_gestures->openItem(); });
    addListKey(Qt::Key_P, [this] { m_gestures->pin(); });
    addListKey(Qt::Key_A, [this] { goToNext(); });
    const auto addPageKey = [this](const QKeySequence &keys, auto order) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, order);
    };
    addPageKey(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), [this] { m_gestures->copyLine(); });
    addPageKey(QKeySequence(Qt::CTRL | Qt::Key_O), [this] { chooseFiles(); });
    addPageKey(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), [this] { m_scans->attachNewest(); });
    addPageKey(QKeySequence(Qt::CTRL | Qt::Key_N), [this] { beginWriting(); });
    addPageKey(QKeySequence(Qt::CTRL | Qt::Key_Up), [this] { m_timeline->setFocus(); });
}

void ConversationView::focusFirst()
{
    if (m_choose.scans)
        m_choose.scans->look();
    m_awaitsPosts = !m_window || !m_window->wasRead();
    if (m_awaitsPosts || !m_window->posts().isEmpty())
        m_timeline->setFocus();
    else
        beginWriting();
}

void ConversationView::saveNow()
{
    m_draft->keepNow();
}

void ConversationView::refresh()
{
    const SnapshotPtr snapshot = m_workspace.snapshot();
    const auto place = talkPlace(m_room, *snapshot);
    if (!place)
        return showGone();
    // Neither is about a post, so the room's stamp does not tell of them.
    const bool showsOtherwise
        = place->lock != m_place.lock || place->refusedPosts != m_place.refusedPosts;
    m_place = *place;
    m_composer->setFace(m_place.face);
    m_composer->setMentions(mentionsIn(m_place.face, *snapshot));
    m_board->refresh(m_place);
    showPoints(*snapshot);
    showLock();
    if (!m_window)
        openWindow();
    readAgain(m_place.talk.stamp);
    if (showsOtherwise)
        showPosts();
}

void ConversationView::showPoints(const Snapshot &snapshot)
{
    const RoomEntry *entry = snapshot.room(m_room);
    const bool isOn = entry && entry->room.features.testFlag(RoomFeature::Cautions);
    m_points->display(isOn ? entry->points : QList<CarePointEntry>());
}

void ConversationView::openWindow()
{
    m_window = new PostWindow(m_workspace.posts(), m_room, this);
    connect(m_window, &PostWindow::changed, this, &ConversationView::showPosts);
    connect(m_window, &PostWindow::failed, this,
            [this](const Error &error) { m_bar->showError(errorText(error)); });
    connect(m_timeline, &PostTimeline::olderWanted, m_window, &PostWindow::readOlder);
    connect(m_timeline, &PostTimeline::newerWanted, m_window, &PostWindow::readNewer);
    m_draft->open(m_room);
}

/// What was begun before stays to be seen, and to be copied from where one may write.
void ConversationView::showLock()
{
    const bool isContinued = !m_place.continuedIn.isNull();
    m_composer->setEnabled(isWritable());
    m_gestures->setRoomState(isOpen(), isWritable());
    m_scans->setEnabled(isWritable());
    m_panel->setReadOnly(!isOpen());
    m_lock->setText(isContinued ? continuedText() : lockText(m_place.lock));
    m_lock->setVisible(!isWritable());
    m_goOn->setVisible(isContinued);
    m_empty->setTexts(tr("Nobody has written anything yet"),
                      isWritable() ? tr("What you write below is read by everybody in this room.")
                                   : QString());
}

/// What was said there is not this person's to read any more.
void ConversationView::showGone()
{
    delete std::exchange(m_window, nullptr);
    m_place = {};
    m_gestures->setRoomState(false, false);
    m_files.clear();
    m_board->clear();
    m_composer->setEnabled(false);
    m_timeline->display({}, false);
    m_fileView->forget();
    m_work->setCurrentIndex(0);
    m_bar->showWarning(tr("This room is no longer here. You may have left it."));
}

/// Where nothing can be written the keys of the room still work.
void ConversationView::beginWriting()
{
    if (isWritable())
        m_composer->setFocus();
    else
        setFocus();
}

void ConversationView::readAgain(quint64 stamp)
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

void ConversationView::readFiles()
{
    whenDone(m_workspace.files().inRoom(m_room), this,
             [this](const Result<QList<AttachedFile>> &files) {
                 if (!files)
                     return m_bar->showError(errorText(files.error()));
                 m_files = *files;
                 QSet<QByteArray> hashes;
                 for (const AttachedFile &file : *files) {
                     hashes.insert(file.file.hash);
                     if (file.file.hash == m_fileView->hash())
                         m_fileView->refresh(file);
                 }
                 m_scans->setInRoom(hashes);
                 showPosts();
             });
}

void ConversationView::showPosts()
{
    if (!m_window || !m_window->wasRead())
        return;
    const SnapshotPtr snapshot = m_workspace.snapshot();
    const bool isEmpty = m_window->posts().isEmpty();
    m_posts->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_timeline);
    m_timeline->display(
        shownPosts(m_window->posts(), m_files, m_place.refusedPosts, *snapshot, m_clock.now()),
        !m_window->hasNewer());
    if (!isEmpty && std::exchange(m_isAtStart, false))
        begin();
    if (std::exchange(m_awaitsPosts, false) && isEmpty)
        beginWriting(); // nothing to read
}

void ConversationView::begin()
{
    if (const PostPlace place = std::exchange(m_begin, {}); !place.post.isNull())
        m_timeline->choose(place.post);
    else
        m_timeline->chooseLast();
}

void ConversationView::showPanel()
{
    if (const ShownPost *row = m_timeline->chosenRow())
        m_panel->display(*row, m_place.face, *m_workspace.snapshot(), m_clock.now());
    else
        m_panel->displayNothing();
}

void ConversationView::keep()
{
    const ShownPost *row = m_timeline->chosenRow();
    if (row && m_keeper->begin(m_room, row->post()))
        m_work->setCurrentWidget(m_keeper->panel());
}

void ConversationView::goToNext()
{
    const ShownPost *row = m_timeline->chosenRow();
    m_board->goToNext(row ? row->post().place() : PostPlace());
}

void ConversationView::goTo(const PostPlace &place)
{
    if (!m_window)
        return;
    m_timeline->choose(place.post);
    if (m_timeline->chosen() != place.post) { // not among those that were read
        m_begin = place;
        m_isAtStart = true;
        m_window->readAround(place);
    }
    m_timeline->setFocus();
}

void ConversationView::endKeeping()
{
    m_work->setCurrentIndex(0);
    m_timeline->setFocus();
}

void ConversationView::markSeen(const QList<ObjectId> &posts)
{
    if (!isOpen())
        return; // the centre takes nothing into such a room, not even this
    whenDone(m_workspace.posts().markSeen(m_room, posts), this,
             [this](const Result<void> &done) { m_gestures->report(done); });
}

void ConversationView::chooseFiles()
{
    if (isWritable())
        m_composer->addFiles(m_choose.attachments(this));
}

void ConversationView::openFile(const QByteArray &hash)
{
    for (const AttachedFile &file : std::as_const(m_files)) {
        if (file.file.hash == hash) {
            m_work->setCurrentWidget(m_fileView);
            m_fileView->open(m_room, file);
            m_fileView->setFocus();
            return;
        }
    }
}

void ConversationView::closeFile()
{
    m_work->setCurrentIndex(0);
    m_fileView->forget();
    m_timeline->setFocus();
}

void ConversationView::dragEnterEvent(QDragEnterEvent *event)
{
    if (isWritable() && !localFilesIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ConversationView::dropEvent(QDropEvent *event)
{
    m_composer->addFiles(localFilesIn(event->mimeData()));
    event->acceptProposedAction();
}

} // namespace tasuki
