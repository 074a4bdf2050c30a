// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/post.h"
#include "core/services/files.h"
#include "ui/shell/roomtab.h"

#include <functional>

class QListView;
class QSplitter;
class QStackedWidget;

namespace tasuki {

class ChipGroup;
class Clock;
class DocumentModel;
class DocumentPanel;
class EmptyState;
class FileView;
class MessageBar;
class Workspace;
struct DocumentRow;
struct TalkPlace;

/// 書類: the files of a room, by what kind of paper they are, the newest of each kind in front.
///
/// Keys in the list: Enter opens, O goes to the message it came with, F2 goes to its kind; Ctrl+Up
/// comes back to the list, and in an open document Esc does.
class DocumentsTab final : public RoomTab {
    Q_OBJECT

public:
    using ChooseSavePath = std::function<QString(QWidget *parent, const QString &name)>;

    DocumentsTab(ScopeId room, Workspace &workspace, const Clock &clock, ChooseSavePath savePath,
                 QWidget *parent = nullptr);

    static QString tabTitle();
    void refresh() override;
    void focusFirst() override;
    void choose(ObjectId file) override; ///< as soon as it is on the shelf

Q_SIGNALS:
    /// The message a document came with is wanted.
    void postWanted(tasuki::ScopeId room, const tasuki::PostPlace &place);

private:
    void layOut();
    void connectParts();
    void addKeys();
    const DocumentRow *chosenRow() const;

    void readShelf();
    void showShelf();
    void showFilter();
    void showGone();
    void showPanel();
    void readPictures(const QList<ObjectId> &files);
    void readPosts(const QList<ObjectId> &posts);
    void readOpen(const QByteArray &hash);

    void open();
    void close();
    void goToPost();
    void sort(DocumentKind kind);

    const ScopeId m_room;
    Workspace &m_workspace;
    const Clock &m_clock;
    bool m_isWritable = false;
    quint64 m_talkStamp = 0; ///< when the messages were looked at last
    RoomShelf m_shelf;
    bool m_isRead = false;
    bool m_isReading = false;
    bool m_readsAgain = false;
    bool m_awaitsShelf = false; ///< work begins at the shelf, and it is not here yet
    QList<DocumentKind> m_kinds; ///< of the filter, in its order
    std::optional<DocumentKind> m_only;
    ObjectId m_toChoose; ///< null: nothing is waited for
    ObjectId m_open; ///< what is looked at
    QStackedWidget *m_work; ///< the shelf, or a document
    MessageBar *m_bar;
    ChipGroup *m_filter;
    DocumentModel *m_model;
    QStackedWidget *m_documents; ///< the list, or that there is nothing in it
    QListView *m_list;
    EmptyState *m_empty;
    DocumentPanel *m_panel;
    FileView *m_fileView;
};

} // namespace tasuki
