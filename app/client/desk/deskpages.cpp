// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/desk/deskpages.h"

#include "core/forms/formlibrary.h"
#include "core/services/access.h"
#include "core/services/dischargesheets.h"
#include "core/services/workspace.h"
#include "ui/addressbook/addressbookpage.h"
#include "ui/calendar/calendartab.h"
#include "ui/calendar/mycalendarpage.h"
#include "ui/carepoints/cautionstab.h"
#include "ui/discharge/dischargepage.h"
#include "ui/discharge/reviewpage.h"
#include "ui/documents/documentspage.h"
#include "ui/documents/documentstab.h"
#include "ui/medicines/medicinestab.h"
#include "ui/notices/noticespage.h"
#include "ui/patients/clientpage.h"
#include "ui/patients/monthlypage.h"
#include "ui/patients/patientspage.h"
#include "ui/patients/quicksearch.h"
#include "ui/print/previewpage.h"
#include "ui/print/sheetpaper.h"
#include "ui/profile/profiletab.h"
#include "ui/rooms/conversationpage.h"
#include "ui/rooms/openroompage.h"
#include "ui/rooms/roompage.h"
#include "ui/rooms/roomsettingstab.h"
#include "ui/rooms/roomspage.h"
#include "ui/rooms/roomwords.h"
#include "ui/sheets/differencepage.h"
#include "ui/sheets/readingpage.h"
#include "ui/sheets/traypage.h"
#include "ui/today/todaypage.h"
#include "ui/unlock/door.h"
#include "ui/vitals/vitalstab.h"

namespace tasuki {

namespace {

    /// A page that can be printed asks for the paper of an episode; the way there is a place like
    /// any other.
    template<typename PrintablePage>
    PrintablePage *withPaper(PrintablePage *page)
    {
        const auto openPaper = [page](ObjectId episode) {
            Q_EMIT page->openRequested({Place::Kind::Paper, episode});
        };
        QObject::connect(page, &PrintablePage::previewRequested, page, openPaper);
        QObject::connect(page, &PrintablePage::pdfRequested, page, openPaper);
        return page;
    }

    /// Where somebody comes from a post about an item of the sheet, the page begins there.
    template<typename SheetPage>
    SheetPage *begun(SheetPage *page, const Place &place)
    {
        if (place.quote)
            page->beginAt(*place.quote);
        return page;
    }

    /// For tabs that need nothing but the services and the time.
    template<typename Tab>
    auto makerOf(Workspace &workspace, const Clock &clock)
    {
        return [&workspace, &clock](ScopeId room, QWidget *parent) {
            return new Tab(room, workspace, clock, parent);
        };
    }

} // namespace

DeskPages::DeskPages(Access &access, const Clock &clock, Texts texts, FileChoosers choose)
    : m_access(access)
    , m_clock(clock)
    , m_texts(std::move(texts))
    , m_choose(std::move(choose))
    , m_scans(ScanMemory(m_texts.scanMemory))
{ }

Page *DeskPages::makePage(const Place &place, Workspace &workspace, QWidget *parent)
{
    switch (place.kind) {
    case Place::Kind::Today:
        return new TodayPage(workspace, m_clock, parent);
    case Place::Kind::Patients:
        return new PatientsPage(workspace, m_clock, parent);
    case Place::Kind::Tray:
        return new TrayPage(workspace, m_clock, parent);
    case Place::Kind::Client:
        return makeClient(place, place.object, workspace, parent);
    case Place::Kind::Episode:
        return makeEpisode(place, workspace, parent);
    case Place::Kind::Paper:
        return makePaper(PaperSubject::Admission, place.object, workspace, parent);
    case Place::Kind::DischargePaper:
        return makePaper(PaperSubject::Discharge, place.object, workspace, parent);
    case Place::Kind::QuickSearch:
        return new QuickSearch(workspace, m_clock, parent);
    case Place::Kind::Differences:
        return makeDifferences(place.object, workspace, parent);
    case Place::Kind::Monthly:
        return new MonthlyPage(workspace, m_clock, parent);
    case Place::Kind::Discharge:
        return workspace.dischargeSheets().canWrite(place.object)
            ? begun(new DischargePage(place.object, workspace, m_clock, parent), place)
            : nullptr;
    case Place::Kind::Review:
        return new ReviewPage(place.object, workspace, m_clock, m_probe, parent);
    case Place::Kind::Rooms:
        return new RoomsPage(workspace, m_clock, parent);
    case Place::Kind::Conversation:
        return makeConversation(place, workspace, parent);
    case Place::Kind::Documents:
        return makeDocuments(place, workspace, parent);
    case Place::Kind::Room:
        return makeRoom(place, workspace, parent);
    case Place::Kind::MyCalendar:
        return new MyCalendarPage(workspace, m_clock, parent);
    case Place::Kind::AddressBook:
        return new AddressBookPage(workspace, m_clock, parent);
    case Place::Kind::OpenRoom:
        return new OpenRoomPage(place.object, workspace, m_clock, parent);
    case Place::Kind::Notices:
        return new NoticesPage(workspace, parent);
    case Place::Kind::Help:
        break; // the window's own
    }
    return nullptr;
}

Page *DeskPages::makeClient(const Place &place, ObjectId client, Workspace &workspace,
                            QWidget *parent)
{
    if (!workspace.snapshot()->client(client))
        return nullptr;
    return withPaper(begun(new ClientPage(client, workspace, m_clock, parent), place));
}

Page *DeskPages::makeEpisode(const Place &place, Workspace &workspace, QWidget *parent)
{
    const auto snapshot = workspace.snapshot();
    const EpisodeEntry *entry = snapshot->episode(place.object);
    if (!entry)
        return nullptr;
    // At the care office an admission is read on the client's own page, where the sheet is at hand.
    if (entry->episode.careOffice == snapshot->myOffice.id)
        return makeClient(place, entry->episode.client, workspace, parent);
    return withPaper(
        begun(new ReadingPage(place.object, workspace, m_clock, m_probe, parent), place));
}

Page *DeskPages::makeConversation(const Place &place, Workspace &workspace, QWidget *parent)
{
    if (!workspace.snapshot()->episode(place.object))
        return nullptr;
    return new ConversationPage(place.object, place.post, workspace, m_clock, m_probe,
                                talkChoosers(), parent);
}

ConversationView::Choosers DeskPages::talkChoosers()
{
    return {m_choose.attachments, m_choose.savePath, m_choose.scanFolder, &m_scans};
}

Page *DeskPages::makeDocuments(const Place &place, Workspace &workspace, QWidget *parent)
{
    return workspace.snapshot()->episode(place.object)
        ? new DocumentsPage(place.object, workspace, m_clock, m_choose.savePath, parent)
        : nullptr;
}

Page *DeskPages::makeRoom(const Place &place, Workspace &workspace, QWidget *parent)
{
    const ScopeId room(place.object.uuid());
    if (!workspace.snapshot()->room(room))
        return nullptr;
    return new RoomPage(room, place.post, roomTabs(place.post, workspace), m_tabs, workspace,
                        parent);
}

/// In the order in which they stand beside each other.
QList<RoomTabKind> DeskPages::roomTabs(const PostPlace &begin, Workspace &workspace)
{
    const auto talk = [this, begin, &workspace](ScopeId room, QWidget *parent) {
        return new ConversationView(room, begin, workspace, m_clock, m_probe, talkChoosers(),
                                    parent);
    };
    const auto documents = [this, &workspace](ScopeId room, QWidget *parent) {
        auto *tab = new DocumentsTab(room, workspace, m_clock, m_choose.savePath, parent);
        QObject::connect(
            tab, &DocumentsTab::postWanted, tab, [tab](ScopeId from, const PostPlace &at) {
                Q_EMIT tab->openRequested({Place::Kind::Room, ObjectId(from.uuid()), at});
            });
        return tab;
    };
    const auto cautions = [this, &workspace](ScopeId room, QWidget *parent) {
        auto *tab = new CautionsTab(room, workspace, m_clock, parent);
        // A point that was kept leads back to the post it was taken from.
        QObject::connect(tab, &CautionsTab::opened, tab, [tab](ScopeId from, const PostPlace &at) {
            Q_EMIT tab->openRequested({Place::Kind::Room, ObjectId(from.uuid()), at});
        });
        return tab;
    };
    return {
        {RoomFeature::Talk, featureText(RoomFeature::Talk), talk},
        {RoomFeature::Cautions, featureText(RoomFeature::Cautions), cautions},
        {RoomFeature::Vitals, featureText(RoomFeature::Vitals),
         makerOf<VitalsTab>(workspace, m_clock)},
        {RoomFeature::Medicines, featureText(RoomFeature::Medicines),
         makerOf<MedicinesTab>(workspace, m_clock)},
        {RoomFeature::Calendar, featureText(RoomFeature::Calendar),
         makerOf<CalendarTab>(workspace, m_clock)},
        {RoomFeature::Profile, featureText(RoomFeature::Profile),
         makerOf<ProfileTab>(workspace, m_clock)},
        {RoomFeature::Talk, DocumentsTab::tabTitle(), documents},
        {std::nullopt, RoomSettingsTab::tabTitle(), makerOf<RoomSettingsTab>(workspace, m_clock)},
    };
}

Page *DeskPages::makeDifferences(ObjectId subject, Workspace &workspace, QWidget *parent)
{
    const auto snapshot = workspace.snapshot();
    if (!snapshot->client(subject) && !snapshot->episode(subject))
        return nullptr;
    return new DifferencePage(subject, workspace, m_clock, parent);
}

Page *DeskPages::makePaper(PaperSubject subject, ObjectId episode, Workspace &workspace,
                           QWidget *parent)
{
    const auto snapshot = workspace.snapshot();
    const EpisodeEntry *entry = snapshot->episode(episode);
    if (!entry)
        return nullptr;
    auto document = printDocumentFor(subject, *snapshot, *entry, workspace.forms(), m_clock.now());
    if (!document)
        return nullptr;
    return new PreviewPage(std::move(*document), m_choose.pdfPath, {},
                           PrintMemory(m_texts.printMemory), m_texts.layouts, parent);
}

QWidget *DeskPages::makeDoor(QWidget *parent)
{
    return new Door(m_access, m_texts.enrolment, m_texts.doorHint, parent);
}

} // namespace tasuki
