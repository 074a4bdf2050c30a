// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/noticeteller.h"

#include "core/base/clock.h"
#include "core/base/log.h"
#include "core/base/whendone.h"
#include "core/services/access.h"
#include "core/services/workspace.h"
#include "ui/notices/noticeplace.h"
#include "ui/notices/noticetext.h"

#include <algorithm>

namespace tasuki {

NoticeTeller::NoticeTeller(Access &access, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_access(access)
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::VeryCoarseTimer); // to the second, and wakes nothing else
    connect(&m_timer, &QTimer::timeout, this, &NoticeTeller::look);
    connect(&m_access, &Access::unlocked, this, &NoticeTeller::enter);
    connect(&m_access, &Access::aboutToLock, this, &NoticeTeller::leave);
    if (m_access.isUnlocked())
        enter();
}

void NoticeTeller::enter()
{
    Workspace *workspace = m_access.workspace();
    connect(workspace, &Workspace::changed, this, [this] {
        showCount();
        look();
    });
    // The line comes and goes when a computer sleeps and wakes, which no timer notices.
    connect(workspace, &Workspace::connectivityChanged, this, &NoticeTeller::look);
    connect(&workspace->notices(), &Notices::chosen, this, &NoticeTeller::takeChoice);
    showCount();
    m_isReady = m_isReady && m_person == workspace->snapshot()->me.id;
    if (m_isReady) { // she was told things meanwhile, and the vault does not know it
        whenDone(workspace->notices().remember(m_memory), this, [](const Result<void> &) {});
        takeChoice();
        return;
    }
    m_timer.stop();
    m_person = workspace->snapshot()->me.id;
    whenDone(workspace->notices().kept(), this, [this](const Result<Notices::Kept> &kept) {
        if (!kept)
            qCWarning(logStorage).noquote()
                << "what was told cannot be read:" << kept.error().detail;
        begin(kept ? *kept : Notices::Kept());
    });
}

void NoticeTeller::begin(const Notices::Kept &kept)
{
    if (!m_access.isUnlocked())
        return;
    m_isReady = true;
    m_times = m_access.workspace()->notices().times();
    m_choice = kept.choice;
    m_memory = kept.memory;
    look();
}

void NoticeTeller::takeChoice()
{
    if (!m_access.isUnlocked())
        return;
    whenDone(m_access.workspace()->notices().kept(), this,
             [this](const Result<Notices::Kept> &kept) {
                 if (kept)
                     m_choice = kept->choice;
                 look();
             });
}

void NoticeTeller::leave()
{
    if (!m_isReady)
        m_waiting = {};
    for (Notice &notice : m_waiting.all)
        notice.name.clear();
    m_count.reset();
    Q_EMIT countChanged();
}

void NoticeTeller::showCount()
{
    const std::optional<NoticeCount> count = noticeCount(*m_access.workspace()->snapshot());
    if (std::exchange(m_count, count) != count)
        Q_EMIT countChanged();
}

void NoticeTeller::look()
{
    if (!m_isReady)
        return;
    const QDateTime now = m_clock.now();
    if (m_access.isUnlocked()) {
        m_times = m_access.workspace()->notices().times();
        m_waiting = m_access.workspace()->notices().waiting();
    }
    const NoticeVerdict verdict = tellNow(scheduleFor(m_times, m_choice), now, m_memory,
                                          m_waiting.things(), m_waiting.uncounted);
    const bool isOther = std::exchange(m_memory, verdict.memory) != verdict.memory;
    if (isOther && m_access.isUnlocked()) {
        whenDone(m_access.workspace()->notices().remember(m_memory), this,
                 [](const Result<void> &kept) {
                     if (!kept)
                         qCWarning(logStorage).noquote()
                             << "what was told cannot be kept:" << kept.error().detail;
                 });
    }
    QList<Notice> notices;
    for (const qsizetype index : verdict.tell)
        notices.append(m_waiting.all.at(index));
    sleepUntil(verdict.lookAgain);
    tell(notices);
}

void NoticeTeller::tell(const QList<Notice> &notices)
{
    if (notices.isEmpty())
        return;
    const QString text
        = m_access.isUnlocked() ? noticeText(notices, m_choice.showsNames) : lockedNoticeText();
    Q_EMIT told(text, noticePlace(notices));
}

void NoticeTeller::sleepUntil(const QDateTime &next)
{
    m_next = next;
    if (!next.isValid())
        return m_timer.stop();
    constexpr qint64 longest = 20LL * 24 * 60 * 60 * 1000; // what a timer can count
    const qint64 wait = std::clamp<qint64>(m_clock.now().msecsTo(next), 1, longest);
    m_timer.start(static_cast<int>(wait));
}

} // namespace tasuki
