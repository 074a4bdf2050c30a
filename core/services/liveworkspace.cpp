// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/liveworkspace.h"

#include "core/base/log.h"
#include "core/base/whendone.h"
#include "core/services/snapshotbuilder.h"
#include "core/sync/farewell.h"

namespace tasuki {

LiveWorkspace::LiveWorkspace(Session &session, const FormLibrary &forms,
                             const AdmissionRules &rules, const Clock &clock,
                             PreviewMaker makePreview, QObject *parent)
    : Workspace(parent)
    , m_session(session)
    , m_forms(forms)
    , m_memo(std::make_shared<SnapshotMemo>())
    , m_snapshot(std::make_shared<const Snapshot>())
    , m_desk(session, {session.person().id, session.person().office}, clock)
    , m_clients(m_desk, [this] { return m_snapshot; })
    , m_standingSheets(m_desk, forms)
    , m_handoffs(m_desk, forms, [this] { return m_snapshot; })
    , m_dischargeSheets(m_desk, forms, [this] { return m_snapshot; })
    , m_reviews(m_desk, forms, [this] { return m_snapshot; })
    , m_today([this] { return m_snapshot; }, rules, clock, &forms)
    , m_phrases(session)
    , m_files(session, m_desk, std::move(makePreview))
    , m_posts(m_desk)
    , m_drafts(session)
    , m_rooms(m_desk, [this] { return m_snapshot; })
    , m_roomLife(
          m_desk, [this] { return m_snapshot; }, clock)
    , m_carePoints(m_desk)
    , m_events(m_desk)
    , m_calendarFiles(m_desk, clock)
    , m_polls(m_desk)
    , m_profiles(m_desk)
    , m_vitals(m_desk)
    , m_medicines(m_desk)
    , m_notices(session, forms, clock, [this] { return m_snapshot; })
{
    connect(&m_desk.notice(), &WriteNotice::written, this, [this] {
        m_session.localWrite();
        refresh();
    });
    connect(&m_notices, &Notices::wordsForgotten, this, &LiveWorkspace::refresh);
    connect(&m_session, &Session::baseChanged, this, &LiveWorkspace::refresh);
    connect(&m_session, &Session::outboxChanged, this, &LiveWorkspace::refresh);
    connect(&m_session, &Session::connectivityChanged, this, &Workspace::connectivityChanged);
}

QFuture<Result<LiveWorkspace::Reading>> LiveWorkspace::readStore()
{
    return m_session.withStore([reader = m_desk.reader(), index = m_desk.index(), memo = m_memo,
                                person = m_session.person(),
                                &forms = m_forms](ClientStore &store) -> Result<Reading> {
        const auto view = reader->read(store);
        if (!view)
            return view.error();
        const auto isCounted = index->work(store, reader->words(), Desk::countingAtATime);
        if (!isCounted) // the rest can be shown all the same
            qCWarning(logStorage).noquote()
                << "the posts cannot be counted:" << isCounted.error().detail;
        Snapshot snapshot = SnapshotBuilder(*view, *index, person, forms, *memo).build();
        if (const auto lost = Farewell(store).notice())
            snapshot.lostWords = {lost->handedOver, lost->erased};
        return Reading{std::make_shared<const Snapshot>(std::move(snapshot)),
                       isCounted.value_or(true)};
    });
}

QFuture<Result<void>> LiveWorkspace::load()
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    whenDone(readStore(), this, [this, promise](const Result<Reading> &read) {
        take(read);
        promise->addResult(read ? Result<void>() : Result<void>(read.error()));
        promise->finish();
    });
    return promise->future();
}

void LiveWorkspace::refresh()
{
    if (m_isReading) {
        m_isStale = true;
        return;
    }
    m_isReading = true;
    whenDone(readStore(), this, [this](const Result<Reading> &read) {
        m_isReading = false;
        take(read);
        if (std::exchange(m_isStale, false))
            refresh();
    });
}

void LiveWorkspace::take(const Result<Reading> &read)
{
    if (!read) {
        qCWarning(logStorage).noquote() << "the store could not be read:" << read.error().detail;
        return; // what is shown stays shown
    }
    m_snapshot = read->snapshot;
    m_shown.start();
    Q_EMIT changed();
    if (!read->isCounted)
        count();
}

/// A moment's work on the storage thread, again and again, with whatever else is to do there in
/// between. What is known by then is shown from time to time.
void LiveWorkspace::count()
{
    constexpr int patienceMs = 500;
    if (std::exchange(m_isCounting, true))
        return;
    const auto counted = m_desk.counted<bool>(
        [](const PostIndex &, const PostReader &) -> Result<bool> { return true; });
    whenDone(counted, this, [this](const Result<std::optional<bool>> &isDone) {
        m_isCounting = false;
        if (!isDone)
            return; // locked, or the next reading says what is wrong
        if (*isDone || m_shown.hasExpired(patienceMs))
            refresh();
        if (!*isDone)
            count();
    });
}

} // namespace tasuki
