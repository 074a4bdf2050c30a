// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/askedback.h"
#include "core/services/clients.h"
#include "core/services/handoffs.h"
#include "core/services/standingsheets.h"
#include "core/services/today.h"
#include "core/services/workspace.h"
#include "tests/support/fakecalendarfiles.h"
#include "tests/support/fakecarepoints.h"
#include "tests/support/fakedischarge.h"
#include "tests/support/fakedrafts.h"
#include "tests/support/fakeevents.h"
#include "tests/support/fakefiles.h"
#include "tests/support/fakemedicines.h"
#include "tests/support/fakenotices.h"
#include "tests/support/fakephrases.h"
#include "tests/support/fakepolls.h"
#include "tests/support/fakeposts.h"
#include "tests/support/fakeprofiles.h"
#include "tests/support/fakeroomlife.h"
#include "tests/support/fakerooms.h"
#include "tests/support/fakevitals.h"

#include <QStringList>

namespace tasuki {

/// A signed-in person without disk, network or vault: all services over values in RAM, for tests
/// of widgets. Everybody in it is invented.
///
/// The care manager's desk (西田, さつき居宅介護支援事業所) has 12 clients and three admissions:
/// 佐藤ハル to be sent, 髙﨑𠮷次 delivered and unread, 宮内トメ read and acknowledged. The social
/// worker's desk (田中, さくら市民病院) sees the last two from the other side, the first unread.
///
/// Gestures change the values, write a line into `gestures` and announce changed(). Set `refuse`
/// to let the next ones fail. The moment is always 2026-06-01 10:31 local time.
class FakeWorkspace final : public Workspace,
                            public Clients,
                            public StandingSheets,
                            public Handoffs,
                            public Today {
    Q_OBJECT

public:
    enum class Desk { CareOffice, Hospital };
    explicit FakeWorkspace(Desk desk, QObject *parent = nullptr);

    static QDateTime moment(); ///< 2026-06-01 10:31 local, as UTC

    // Knobs of the test.
    Snapshot data; ///< change it, then publish()
    QList<TodayItem> todayItems;
    Connectivity line; ///< change it, then announceLine()
    bool isSlow = false; ///< gestures do not show before the test sets it back and publishes
    std::optional<Error> refuse; ///< what every gesture answers while set
    QStringList gestures; ///< "send <episode>", "confirm adl" …
    FakePhrases ownPhrases;
    FakeFiles roomFiles;
    FakePosts roomPosts;
    FakeDrafts roomDrafts;
    FakeVitals roomVitals;
    FakeMedicines roomMedicines;
    FakeNotices told;
    FakeEvents roomEvents;
    FakeCalendarFiles calendars;
    FakePolls roomPolls;
    FakeRoomLife life{*this};
    QHash<ObjectId, Sheet> sheets; ///< standing sheets by client
    QMap<QString, QList<SheetValue>> pastValues; ///< by group; save() adds to them
    QList<std::pair<SheetVersion, Sheet>> pastSheets; ///< besides the standing sheet as it is now
    void publish();
    void announceLine() { Q_EMIT connectivityChanged(); }
    /// forms() may only be asked after a test brought a library.
    void setForms(const FormLibrary &library) { m_forms = &library; }
    ObjectId clientNamed(const QString &name) const; ///< null when unknown
    ObjectId episodeOf(const QString &patientName) const;
    EpisodeEntry *find(ObjectId episode); ///< in `data`; null when unknown

    // Workspace
    SnapshotPtr snapshot() const override { return m_snapshot; }
    Connectivity connectivity() const override { return line; }
    void retryNow() override { gestures.append(QStringLiteral("retry")); }
    const FormLibrary &forms() const override;
    const AskedBack &askedBack() const override { return m_askedBack; }
    Clients &clients() override { return *this; }
    StandingSheets &standingSheets() override { return *this; }
    Handoffs &handoffs() override { return *this; }
    DischargeSheets &dischargeSheets() override { return m_dischargeSheets; }
    Reviews &reviews() override { return m_reviews; }
    Today &today() override { return *this; }
    Phrases &phrases() override { return ownPhrases; }
    Files &files() override { return roomFiles; }
    Posts &posts() override { return roomPosts; }
    Drafts &drafts() override { return roomDrafts; }
    Rooms &rooms() override { return m_rooms; }
    RoomLife &roomLife() override { return life; }
    CarePoints &carePoints() override { return m_carePoints; }
    Profiles &profiles() override { return m_profiles; }
    Vitals &vitals() override { return roomVitals; }
    Medicines &medicines() override { return roomMedicines; }
    Notices &notices() override { return told; }
    Events &events() override { return roomEvents; }
    CalendarFiles &calendarFiles() override { return calendars; }
    Polls &polls() override { return roomPolls; }

    // Clients
    QList<ClientEntry> search(const QString &typed) const override;
    QFuture<Result<void>> saveProfile(const Client &seen, const Client &changed) override;

    // StandingSheets
    QFuture<Result<Sheet>> open(ObjectId client) override;
    QFuture<Result<Sheet>> save(const Sheet &seen, const QMap<QString, QJsonValue> &changedGroups,
                                const QMap<QString, AnswerSource> &sources) override;
    QFuture<Result<Sheet>> append(ObjectId client, const QString &linkId,
                                  const QString &text) override;
    QFuture<Result<Sheet>> confirm(ObjectId sheet, const QStringList &cards) override;
    QFuture<Result<Sheet>> settle(ObjectId sheet, const SheetConflict &conflict,
                                  const QJsonValue &chosen) override;
    QFuture<Result<QList<SheetValue>>> history(ObjectId sheet, const QString &group) override;
    QFuture<Result<QList<SheetVersion>>> versions(ObjectId clientOrEpisode) override;
    QFuture<Result<Sheet>> at(const SheetVersion &version) override;

    // Handoffs
    QFuture<Result<ObjectId>> admit(const Admission &admission) override;
    QFuture<Result<SendPreview>> prepareSend(ObjectId episode) override;
    QFuture<Result<void>> send(ObjectId episode, const QString &seenHash) override;
    bool canWithdraw(ObjectId episode) const override;
    QFuture<Result<void>> withdraw(ObjectId episode) override;
    QFuture<Result<void>> markRead(ObjectId episode) override;
    bool canAcknowledge(ObjectId episode) const override;
    QFuture<Result<void>> acknowledge(ObjectId episode, const QString &seenHash) override;

    // Today
    QList<TodayItem> items() const override { return todayItems; }

private:
    Sheet *findSheet(ObjectId sheet);

    SnapshotPtr m_snapshot;
    const FormLibrary *m_forms = nullptr;
    const AskedBack m_askedBack = AskedBack::builtIn();
    FakeDischargeSheets m_dischargeSheets{*this};
    FakeReviews m_reviews{*this};
    FakeRooms m_rooms{*this};
    FakeCarePoints m_carePoints{*this};
    FakeProfiles m_profiles{*this};
};

} // namespace tasuki
