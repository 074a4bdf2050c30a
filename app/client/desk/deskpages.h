// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/client/desk/filechoosers.h"
#include "core/base/clock.h"
#include "ui/print/layoutlibrary.h"
#include "ui/print/sheetpaper.h"
#include "ui/rooms/conversationview.h"
#include "ui/rooms/roomtabkind.h"
#include "ui/rooms/scanfolder.h"
#include "ui/shell/pagefactory.h"
#include "ui/unlock/enrolpage.h"
#include "ui/widgets/onscreenwatch.h"

#include <functional>

namespace tasuki {

class Access;
class ClientPage;
class ReadingPage;

/// Which page stands at which place. The one spot that knows all pages of the window.
class DeskPages final : public PageFactory {
public:
    struct Texts {
        EnrolPage::Defaults enrolment;
        QString doorHint; ///< e.g. the password of the demonstration
        LayoutLibrary layouts = LayoutLibrary::builtIn(); ///< of paper, the region's own included
        QString printMemory = {}; ///< file for the choices of printing; empty: not remembered
        QString scanMemory = {}; ///< and for the scanner's folder of this computer
    };

    DeskPages(Access &access, const Clock &clock, Texts texts, FileChoosers choose);

    Page *makePage(const Place &place, Workspace &workspace, QWidget *parent) override;
    QWidget *makeDoor(QWidget *parent) override;

private:
    Page *makeEpisode(const Place &place, Workspace &workspace, QWidget *parent);
    Page *makePaper(PaperSubject subject, ObjectId episode, Workspace &workspace, QWidget *parent);
    Page *makeConversation(const Place &place, Workspace &workspace, QWidget *parent);
    ConversationView::Choosers talkChoosers();
    Page *makeDocuments(const Place &place, Workspace &workspace, QWidget *parent);
    Page *makeRoom(const Place &place, Workspace &workspace, QWidget *parent);
    QList<RoomTabKind> roomTabs(const PostPlace &begin, Workspace &workspace);
    Page *makeDifferences(ObjectId subject, Workspace &workspace, QWidget *parent);
    Page *makeClient(const Place &place, ObjectId client, Workspace &workspace, QWidget *parent);

    Access &m_access;
    const Clock &m_clock;
    Texts m_texts;
    FileChoosers m_choose;
    WidgetScreenProbe m_probe;
    RoomTabMemory m_tabs;
    ScanFolder m_scans;
};

} // namespace tasuki
