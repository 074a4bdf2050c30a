// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/documentstab.h"

#include "core/base/clock.h"
#include "core/base/whendone.h"
#include "core/services/posts.h"
#include "core/services/workspace.h"
#include "ui/documents/documentdelegate.h"
#include "ui/documents/documentmodel.h"
#include "ui/documents/documentpanel.h"
#include "ui/documents/documenttext.h"
#include "ui/rooms/fileview.h"
#include "ui/rooms/kindbox.h"
#include "ui/rooms/talkplace.h"
#include "ui/support/errortext.h"
#include "ui/support/filepreview.h"
#include "ui/widgets/chipgroup.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"

#include <QListView>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace tasuki {

namespace {

    using Pictures = QHash<ObjectId, QImage>;

    /// Takes a while; on any thread. What shows nothing has a picture of nothing.
    Pictures decoded(const QList<ObjectId> &files, const QHash<ObjectId, QByteArray> &previews)
    {
        constexpr QSize within(DocumentModel::pictureSide, DocumentModel::pictureSide);
        Pictures pictures;
        for (const ObjectId &id : files) {
            const QImage picture = filePreviewImage(previews.value(id));
            pictures.insert(id,
                            picture.isNull() ? picture
                                             : picture.scaled(within, Qt::KeepAspectRatio,
                                                              Qt::SmoothTransformation));
        }
        return pictures;
    }

} // namespace

DocumentsTab::DocumentsTab(ScopeId room, Workspace &workspace, const Clock &clock,
                           ChooseSavePath savePath, QWidget *parent)
    : RoomTab(parent)
    , m_room(room)
    , m_workspace(workspace)
    , m_clock(clock)
    , m_work(new QStackedWidget(this))
    , m_bar(new MessageBar(this))
    , m_filter(new ChipGroup(ChipGroup::Mode::Single, this))
    , m_model(new DocumentModel(this))
    , m_documents(new QStackedWidget(this))
    , m_list(new QListView(this))
    , m_empty(new EmptyState(tr("There is no document here yet"),
                             tr("Photos and papers that are put to messages stand here by what "
                                "they are. Write a message and attach the file with Ctrl+O."),
                             this))
    , m_panel(new DocumentPanel(this))
    , m_fileView(new FileView(workspace, std::move(savePath), this))
{
    setObjectName(QStringLiteral("documentsTab"));
    m_bar->setObjectName(QStringLiteral("documentsMessageBar"));
    m_filter->setObjectName(QStringLiteral("documentKindChips"));
    m_filter->setAccessibleName(tr("Show only one kind of document"));
    m_list->setObjectName(QStringLiteral("documentsListView"));
    m_list->setAccessibleName(tr("Documents"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new DocumentDelegate(this));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layOut();
    connectParts();
    addKeys();
}

QString DocumentsTab::tabTitle()
{
    return tr("Documents");
}

void DocumentsTab::layOut()
{
    m_documents->addWidget(m_list);
    m_documents->addWidget(m_empty);
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->addWidget(m_documents);
    split->addWidget(m_panel);
    split->setStretchFactor(0, 5);
    split->setStretchFactor(1, 3);
    split->setChildrenCollapsible(false);
    auto *shelf = new QWidget(this);
    auto *column = new QVBoxLayout(shelf);
    column->setContentsMargins({});
    column->addWidget(m_filter);
    column->addWidget(split, 1);
    m_work->addWidget(shelf);
    m_work->addWidget(m_fileView);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_bar);
    whole->addWidget(m_work, 1);
}

void DocumentsTab::connectParts()
{
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &DocumentsTab::showPanel);
    connect(m_list, &QListView::doubleClicked, this, &DocumentsTab::open);
    connect(m_model, &DocumentModel::picturesWanted, this, &DocumentsTab::readPictures);
    connect(m_model, &DocumentModel::postsWanted, this, &DocumentsTab::readPosts);
    connect(m_panel, &DocumentPanel::openRequested, this, &DocumentsTab::open);
    connect(m_panel, &DocumentPanel::postRequested, this, &DocumentsTab::goToPost);
    connect(m_panel, &DocumentPanel::kindRequested, this, &DocumentsTab::sort);
    connect(m_filter, &ChipGroup::toggled, this, [this](int index, bool on) {
        m_only = on ? std::optional(m_kinds.at(index)) : std::nullopt;
        showShelf();
    });
    connect(m_filter, &ChipGroup::goOnRequested, this, &DocumentsTab::focusFirst);
    connect(m_fileView, &FileView::closed, this, &DocumentsTab::close);
    connect(&m_workspace.files(), &Files::moved, this,
            [this](ScopeId room, const QByteArray &hash) {
                if (room == m_room)
                    readOpen(hash);
            });
}

void DocumentsTab::addKeys()
{
    const auto addKey = [this](const QKeySequence &keys, QWidget *of, auto order) {
        auto *shortcut = new QShortcut(keys, of);
        shortcut->setContext(of == this ? Qt::WidgetWithChildrenShortcut : Qt::WidgetShortcut);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, order);
    };
    for (const int key : {Qt::Key_Return, Qt::Key_Enter})
        addKey(QKeySequence(key), m_list, [this] { open(); });
    addKey(Qt::Key_O, m_list, [this] { goToPost(); });
    addKey(Qt::Key_F2, m_list, [this] { m_panel->askKind(); });
    addKey(QKeySequence(Qt::CTRL | Qt::Key_Up), this, [this] { focusFirst(); });
}

const DocumentRow *DocumentsTab::chosenRow() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? &m_model->rows().at(index.row()) : nullptr;
}

void DocumentsTab::refresh()
{
    const auto place = talkPlace(m_room, *m_workspace.snapshot());
    if (!place)
        return showGone();
    m_isWritable = place->lock == TalkLock::None;
    if (std::exchange(m_talkStamp, place->talk.stamp) != place->talk.stamp)
        m_model->forgetPosts(); // somebody may have acknowledged
    readShelf();
    showPanel();
}

/// What stood there is not this person's to see any more.
void DocumentsTab::showGone()
{
    m_shelf = {};
    m_isRead = false;
    m_isWritable = false;
    m_fileView->forget();
    m_open = {};
    m_work->setCurrentIndex(0);
    showShelf();
    m_bar->showWarning(tr("This room is no longer here. You may have left it."));
}

void DocumentsTab::readShelf()
{
    if (std::exchange(m_isReading, true)) {
        m_readsAgain = true;
        return;
    }
    whenDone(m_workspace.files().shelf(m_room, m_shelf.stamp), this,
             [this](const Result<std::optional<RoomShelf>> &shelf) {
                 m_isReading = false;
                 if (!shelf) {
                     m_bar->showError(errorText(shelf.error()));
                 } else if (*shelf && talkPlace(m_room, *m_workspace.snapshot())) {
                     m_shelf = **shelf;
                     m_isRead = true;
                     showShelf();
                     if (std::exchange(m_awaitsShelf, false))
                         focusFirst();
                 }
                 if (std::exchange(m_readsAgain, false))
                     readShelf();
             });
}

void DocumentsTab::showFilter()
{
    QList<DocumentKind> kinds;
    for (const DocumentRow &row : documentRows(m_shelf.files)) {
        if (row.isNewest())
            kinds.append(row.file.kind());
    }
    if (m_only && !kinds.contains(*m_only))
        m_only.reset();
    if (std::exchange(m_kinds, kinds) != kinds) {
        m_filter->clear();
        for (const DocumentKind kind : kinds)
            m_filter->addChoice(documentKindText(kind));
    }
    m_filter->setChosen(m_only ? QSet<int>{static_cast<int>(kinds.indexOf(*m_only))} : QSet<int>());
    m_filter->setVisible(kinds.size() > 1);
}

void DocumentsTab::showShelf()
{
    showFilter();
    const DocumentRow *row = chosenRow();
    const ObjectId chosen = row ? row->file.id : ObjectId();
    m_model->setDocuments(documentRows(m_shelf.files, m_only), m_workspace.snapshot(),
                          m_clock.now());
    m_documents->setCurrentWidget(m_model->rowCount() == 0 ? static_cast<QWidget *>(m_empty)
                                                           : m_list);
    if (const QModelIndex again = m_model->indexOf(chosen); again.isValid())
        m_list->setCurrentIndex(again);
    if (!m_toChoose.isNull())
        choose(m_toChoose);
    showPanel();
}

void DocumentsTab::focusFirst()
{
    if (m_work->currentWidget() == m_fileView)
        return m_fileView->setFocus();
    m_awaitsShelf = !m_isRead;
    if (m_model->rowCount() == 0)
        return setFocus();
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0));
    m_list->setFocus();
}

void DocumentsTab::choose(ObjectId file)
{
    const QModelIndex index = m_model->indexOf(file);
    m_toChoose = index.isValid() ? ObjectId() : file;
    if (index.isValid())
        m_list->setCurrentIndex(index);
}

void DocumentsTab::showPanel()
{
    if (const DocumentRow *row = chosenRow())
        m_panel->display(row->file, m_model->postOf(row->file), *m_workspace.snapshot(),
                         m_clock.now(), m_isWritable);
    else
        m_panel->displayNothing();
}

/// Read on the storage thread, decoded on one of its own.
void DocumentsTab::readPictures(const QList<ObjectId> &files)
{
    using Previews = QHash<ObjectId, QByteArray>;
    whenDone(m_workspace.files().previews(m_room, files), this,
             [this, files](const Result<Previews> &previews) {
                 if (!previews)
                     return m_bar->showError(errorText(previews.error()));
                 const auto decoding = QtConcurrent::run(
                     [files, previews = *previews] { return decoded(files, previews); });
                 whenDone(decoding, this,
                          [this](const Pictures &pictures) { m_model->setPictures(pictures); });
             });
}

void DocumentsTab::readPosts(const QList<ObjectId> &posts)
{
    whenDone(m_workspace.posts().some(m_room, posts), this,
             [this](const Result<QList<Post>> &found) {
                 if (!found)
                     return m_bar->showError(errorText(found.error()));
                 m_model->setPosts(*found);
                 showPanel();
             });
}

/// More of what is looked at has come.
void DocumentsTab::readOpen(const QByteArray &hash)
{
    if (m_open.isNull() || m_fileView->hash() != hash)
        return;
    whenDone(m_workspace.files().one(m_room, m_open), this,
             [this, id = m_open](const Result<AttachedFile> &file) {
                 if (file && id == m_open)
                     m_fileView->refresh(*file);
             });
}

void DocumentsTab::open()
{
    const DocumentRow *row = chosenRow();
    if (!row)
        return;
    m_open = row->file.id;
    whenDone(m_workspace.files().one(m_room, m_open), this,
             [this, id = m_open](const Result<AttachedFile> &file) {
                 if (id != m_open)
                     return; // another one is wanted by now
                 if (!file) {
                     m_open = {};
                     return m_bar->showError(errorText(file.error()));
                 }
                 m_work->setCurrentWidget(m_fileView);
                 m_fileView->open(m_room, *file);
                 m_fileView->setFocus();
             });
}

void DocumentsTab::close()
{
    m_open = {};
    m_work->setCurrentIndex(0);
    m_fileView->forget();
    focusFirst();
}

void DocumentsTab::goToPost()
{
    const DocumentRow *row = chosenRow();
    const auto post = row ? m_model->postOf(row->file) : std::nullopt;
    if (post)
        Q_EMIT postWanted(m_room, post->place());
}

void DocumentsTab::sort(DocumentKind kind)
{
    const DocumentRow *row = chosenRow();
    if (!row || !m_isWritable)
        return;
    choose(row->file.id);
    whenDone(m_workspace.files().setKind(m_room, row->file.id, kind), this,
             [this, kind](const Result<void> &done) {
                 if (!done)
                     return m_bar->showError(sortingErrorText(done.error()));
                 m_bar->showGood(tr("It stands among: %1").arg(documentKindText(kind)));
                 readShelf();
                 focusFirst();
             });
}

} // namespace tasuki
