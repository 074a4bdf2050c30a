// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/liveworkspace.h"

#include "core/base/log.h"
#include "core/base/whendone.h"
#include "core/services/snapshotbuilder.h"

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
{
    connect(&m_desk.notice(), &WriteNotice::written, this, [this] {
        m_session.localWrite();
        refresh();
    });
    connect(&m_session, &Session::baseChanged, this, &LiveWorkspace::refresh);
    connect(&m_session, &Session::outboxChanged, this, &LiveWorkspace::refresh);
    connect(&m_session, &Session::connectivityChanged, this, &Workspace::connectivityChanged);
}

QFuture<Result<SnapshotPtr>> LiveWorkspace::readStore()
{
    return m_session.withStore([reader = m_desk.reader(), memo = m_memo,
                                person = m_session.person(),
                                &forms = m_forms](ClientStore &store) -> Result<SnapshotPtr> {
        const auto view = reader->read(store);
        if (!view)
            return view.error();
        Snapshot snapshot = SnapshotBuilder(*view, person, forms, *memo).build();
        return std::make_shared<const Snapshot>(std::move(snapshot));
    });
}

QFuture<Result<void>> LiveWorkspace::load()
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    whenDone(readStore(), this, [this, promise](const Result<SnapshotPtr> &read) {
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
    whenDone(readStore(), this, [this](const Result<SnapshotPtr> &read) {
        m_isReading = false;
        take(read);
        if (std::exchange(m_isStale, false))
            refresh();
    });
}

void LiveWorkspace::take(const Result<SnapshotPtr> &read)
{
    if (!read) {
        qCWarning(logStorage).noquote() << "the store could not be read:" << read.error().detail;
        return; // what is shown stays shown
    }
    m_snapshot = *read;
    Q_EMIT changed();
}

} // namespace tasuki
