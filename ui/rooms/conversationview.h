// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/post.h"
#include "core/services/files.h"
#include "ui/rooms/talkplace.h"
#include "ui/shell/roomtab.h"

#include <functional>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace tasuki {

class CarePointStrip;
class Clock;
class Composer;
class DraftKeeper;
class EmptyState;
class FileView;
class MessageBar;
class PostGestures;
class PostKeeper;
class PostPanel;
class PostSender;
class PostTimeline;
class PostWindow;
class ScanFolder;
class ScanStrip;
class ScreenProbe;
class TalkBoard;
class Workspace;

/// 連絡帳: what people of several offices say to each other in one room, of an admission or with a
/// record of its own.
///
/// Keys in the list: Enter replies, R is 了解, F2 corrects, Del takes back, K keeps it on record, P
/// pins it to the top, O opens the item of a sheet it is about, A goes to the next one addressed to
/// this person, Ctrl+Shift+C copies a line for the support record; Ctrl+N goes to where one writes,
/// from anywhere in it. A post is seen when it was really on screen (SeenWatch).
class ConversationView final : public RoomTab {
    Q_OBJECT

public:
    /// How a person is asked for files of this computer; an empty answer means not now.
    struct Choosers {
        std::function<QStringList(QWidget *parent)> attachments;
        std::function<QString(QWidget *parent, const QString &name)> savePath;
        std::function<QString(QWidget *parent)> scanFolder = {};
        ScanFolder *scans = nullptr; ///< where this computer's scanner puts its files; may be null
    };

    /// Begins at that post, or at the newest one. `clock` and `probe` must outlive it.
    ConversationView(ScopeId room, const PostPlace &begin, Workspace &workspace, const Clock &clock,
                     const ScreenProbe &probe, Choosers choose, QWidget *parent = nullptr);

    void refresh() override;
    void focusFirst() override;
    void saveNow() override;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void layOut();
    void connectParts();
    void connectScans();
    QStringList paths() const;
    void addKeys();
    void addListKey(const QKeySequence &keys, const std::function<void()> &order);

    bool isOpen() const { return m_place.lock == TalkLock::None; }
    bool isWritable() const { return isOpen() && m_place.continuedIn.isNull(); }
    void showGone();
    void showPoints(const Snapshot &snapshot);
    void showLock();
    void openWindow();
    void beginWriting();
    void readAgain(quint64 stamp);
    void readFiles();
    void showPosts();
    void begin(); ///< chooses what one looks at first
    void showPanel();

    void keep();
    void goToNext(); ///< post addressed to this person
    void goTo(const PostPlace &place);
    void endKeeping();
    void markSeen(const QList<ObjectId> &posts);
    void chooseFiles();
    void openFile(const QByteArray &hash);
    void closeFile();

    const ScopeId m_room;
    PostPlace m_begin; ///< null once it was shown
    Workspace &m_workspace;
    const Clock &m_clock;
    const Choosers m_choose;
    TalkPlace m_place;
    QList<AttachedFile> m_files; ///< of the room
    quint64 m_stamp = 0; ///< of the room when its posts were read last
    bool m_awaitsPosts = false; ///< work begins at the posts, and they are not here yet
    bool m_isAtStart = true; ///< the newest post was not shown yet
    QStackedWidget *m_work; ///< the conversation, or a file
    MessageBar *m_bar;
    FileView *m_fileView;
    CarePointStrip *m_points; ///< what everybody who comes has to know
    TalkBoard *m_board;
    QStackedWidget *m_posts; ///< the timeline, or that there is nothing in it
    PostTimeline *m_timeline;
    EmptyState *m_empty;
    PostPanel *m_panel;
    QPushButton *m_goOn; ///< to the chapter in which the room goes on
    QLabel *m_lock; ///< why nothing can be written; hidden where it can
    ScanStrip *m_scans; ///< what came from the scanner
    Composer *m_composer;
    PostSender *m_sender;
    DraftKeeper *m_draft;
    PostKeeper *m_keeper;
    PostGestures *m_gestures;
    PostWindow *m_window = nullptr; ///< null while the room is not there
};

} // namespace tasuki
