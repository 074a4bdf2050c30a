// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/askedback.h"
#include "core/services/desk.h"
#include "core/services/livecalendarfiles.h"
#include "core/services/livecarepoints.h"
#include "core/services/liveclients.h"
#include "core/services/livedischargesheets.h"
#include "core/services/livedrafts.h"
#include "core/services/liveevents.h"
#include "core/services/livefiles.h"
#include "core/services/livehandoffs.h"
#include "core/services/livemedicines.h"
#include "core/services/livenotices.h"
#include "core/services/livephrases.h"
#include "core/services/livepolls.h"
#include "core/services/liveposts.h"
#include "core/services/liveprofiles.h"
#include "core/services/livereviews.h"
#include "core/services/liveroomlife.h"
#include "core/services/liverooms.h"
#include "core/services/livestandingsheets.h"
#include "core/services/livetoday.h"
#include "core/services/livevitals.h"
#include "core/services/snapshotmemo.h"
#include "core/services/workspace.h"

#include <QElapsedTimer>

namespace tasuki {

/// The workspace over an open session. Reads the store anew after every write and every answer of
/// the server; several reasons to read fold into one reading. Between readings it counts the posts
/// of all rooms, until it knows.
class LiveWorkspace final : public Workspace {
    Q_OBJECT

public:
    LiveWorkspace(Session &session, const FormLibrary &forms, const AdmissionRules &rules,
                  const Clock &clock, PreviewMaker makePreview = {}, QObject *parent = nullptr);

    /// The first reading; done when snapshot() is filled.
    QFuture<Result<void>> load();

    SnapshotPtr snapshot() const override { return m_snapshot; }
    Connectivity connectivity() const override { return m_session.connectivity(); }
    void retryNow() override { m_session.retryNow(); }
    const FormLibrary &forms() const override { return m_forms; }
    const AskedBack &askedBack() const override { return m_askedBack; }

    Clients &clients() override { return m_clients; }
    StandingSheets &standingSheets() override { return m_standingSheets; }
    Handoffs &handoffs() override { return m_handoffs; }
    DischargeSheets &dischargeSheets() override { return m_dischargeSheets; }
    Reviews &reviews() override { return m_reviews; }
    Today &today() override { return m_today; }
    Phrases &phrases() override { return m_phrases; }
    Files &files() override { return m_files; }
    Posts &posts() override { return m_posts; }
    Drafts &drafts() override { return m_drafts; }
    Rooms &rooms() override { return m_rooms; }
    RoomLife &roomLife() override { return m_roomLife; }
    CarePoints &carePoints() override { return m_carePoints; }
    Events &events() override { return m_events; }
    CalendarFiles &calendarFiles() override { return m_calendarFiles; }
    Polls &polls() override { return m_polls; }
    Profiles &profiles() override { return m_profiles; }
    Vitals &vitals() override { return m_vitals; }
    Medicines &medicines() override { return m_medicines; }
    Notices &notices() override { return m_notices; }

private:
    struct Reading {
        SnapshotPtr snapshot;
        bool isCounted = false; ///< every room's posts
    };
    QFuture<Result<Reading>> readStore();
    void refresh();
    void take(const Result<Reading> &read);
    void count();

    Session &m_session;
    const FormLibrary &m_forms;
    const AskedBack m_askedBack = AskedBack::builtIn();
    std::shared_ptr<SnapshotMemo> m_memo; ///< used on the storage thread only
    SnapshotPtr m_snapshot;
    Desk m_desk;
    LiveClients m_clients;
    LiveStandingSheets m_standingSheets;
    LiveHandoffs m_handoffs;
    LiveDischargeSheets m_dischargeSheets;
    LiveReviews m_reviews;
    LiveToday m_today;
    LivePhrases m_phrases;
    LiveFiles m_files;
    LivePosts m_posts;
    LiveDrafts m_drafts;
    LiveRooms m_rooms;
    LiveRoomLife m_roomLife;
    LiveCarePoints m_carePoints;
    LiveEvents m_events;
    LiveCalendarFiles m_calendarFiles;
    LivePolls m_polls;
    LiveProfiles m_profiles;
    LiveVitals m_vitals;
    LiveMedicines m_medicines;
    LiveNotices m_notices;
    bool m_isReading = false;
    bool m_isStale = false; ///< something came while reading: read once more
    bool m_isCounting = false;
    QElapsedTimer m_shown; ///< since the last snapshot
};

} // namespace tasuki
