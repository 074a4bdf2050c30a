// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/livenotices.h"

#include "core/base/whendone.h"
#include "core/services/noticejson.h"
#include "core/services/waitingnotices.h"
#include "core/session/session.h"
#include "core/sync/farewell.h"

namespace tasuki {

namespace {

    const QString choiceSetting = QStringLiteral("notices.choice");
    const QString memorySetting = QStringLiteral("notices.told");

} // namespace

NoticeSchedule scheduleFor(const QList<QTime> &times, const NoticeChoice &choice)
{
    QList<QTime> wanted = times;
    wanted.removeIf([&choice](QTime time) { return choice.silent.contains(time); });
    return NoticeSchedule(wanted, {{}, !choice.isQuietOnClosedDays});
}

LiveNotices::LiveNotices(Session &session, const FormLibrary &forms, const Clock &clock,
                         std::function<SnapshotPtr()> snapshot)
    : m_session(session)
    , m_forms(forms)
    , m_clock(clock)
    , m_snapshot(std::move(snapshot))
{ }

WaitingNotices LiveNotices::waiting() const
{
    return waitingNotices(*m_snapshot(), m_forms, m_rules, m_clock.now());
}

QList<QTime> LiveNotices::times() const
{
    return m_rules.on(m_clock.now().toTimeZone(QTimeZone("Asia/Tokyo")).date()).digests;
}

QFuture<Result<Notices::Kept>> LiveNotices::kept()
{
    return m_session.withStore([](ClientStore &store) -> Result<Kept> {
        const auto choice = store.settings().value(choiceSetting);
        if (!choice)
            return choice.error();
        const auto memory = store.settings().value(memorySetting);
        if (!memory)
            return memory.error();
        return Kept{noticeChoiceFrom(choice->value_or(QJsonObject())),
                    noticeMemoryFrom(memory->value_or(QJsonObject()))};
    });
}

QFuture<Result<void>> LiveNotices::remember(const NoticeMemory &memory)
{
    return m_session.withStore([json = toJson(memory)](ClientStore &store) {
        return store.settings().put(memorySetting, json);
    });
}

QFuture<Result<void>> LiveNotices::choose(const NoticeChoice &choice)
{
    const auto done = m_session.withStore([json = toJson(choice)](ClientStore &store) {
        return store.settings().put(choiceSetting, json);
    });
    whenDone(done, this, [this](const Result<void> &kept) {
        if (kept)
            Q_EMIT chosen();
    });
    return done;
}

QFuture<Result<void>> LiveNotices::forgetLostWords()
{
    const auto done = m_session.withStore([](ClientStore &store) {
        return store.transaction([&store] { return Farewell(store).noticeRead(); });
    });
    whenDone(done, this, [this](const Result<void> &forgotten) {
        if (forgotten)
            Q_EMIT wordsForgotten();
    });
    return done;
}

} // namespace tasuki
