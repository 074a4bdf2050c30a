// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/autosave.h"

#include "core/base/whendone.h"
#include "core/forms/formdefinition.h"

namespace tasuki {

namespace {
    constexpr qint64 pauseMs = 300; ///< of the fingers: a good moment
    constexpr qint64 latestMs
        = 800; ///< after the oldest unsaved change; leaves 200 ms for the disk
    constexpr qint64 retryMs = 5000;
} // namespace

QSet<QString> mergeGroupsOf(const FormDefinition &form, const QSet<QString> &linkIds)
{
    QSet<QString> groups;
    for (const QString &linkId : linkIds)
        if (const FormItem *item = form.item(linkId))
            groups.insert(item->mergeGroup.isEmpty() ? linkId : item->mergeGroup);
    return groups;
}

Autosave::Autosave(const Clock &clock, Save save, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_save(std::move(save))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Autosave::tick);
}

void Autosave::noteChange(const QSet<QString> &groups)
{
    if (groups.isEmpty())
        return;
    m_lastChange = m_clock.monotonicMs();
    if (m_changed.isEmpty())
        m_firstChange = m_lastChange;
    m_changed += groups;
    m_notBefore = 0;
    if (m_saving.isEmpty())
        setState(State::Pending);
    m_timer.start(int(qMax<qint64>(0, dueIn())));
}

qint64 Autosave::dueIn() const
{
    const qint64 due = qMin(m_lastChange + pauseMs, m_firstChange + latestMs);
    return qMax(due, m_notBefore) - m_clock.monotonicMs();
}

void Autosave::tick()
{
    if (m_changed.isEmpty() || !m_saving.isEmpty())
        return;
    const qint64 wait = dueIn();
    if (wait > 0)
        m_timer.start(int(wait));
    else
        start();
}

void Autosave::flush()
{
    if (m_changed.isEmpty())
        return;
    if (m_saving.isEmpty())
        start();
    else
        m_flushAfter = true;
}

void Autosave::start()
{
    m_timer.stop();
    m_saving = std::exchange(m_changed, {});
    setState(State::Saving);
    whenDone(m_save(m_saving), this, [this](const Result<void> &result) { finished(result); });
}

void Autosave::finished(const Result<void> &result)
{
    const QSet<QString> saved = std::exchange(m_saving, {});
    if (!result) {
        m_problem = result.error();
        m_flushAfter = false;
        m_changed += saved;
        m_notBefore = m_clock.monotonicMs() + retryMs;
        setState(State::Failed);
        m_timer.start(int(retryMs));
        return;
    }
    m_problem.reset();
    setState(m_changed.isEmpty() ? State::Saved : State::Pending);
    if (std::exchange(m_flushAfter, false) && !m_changed.isEmpty())
        start();
    else
        tick();
}

void Autosave::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

} // namespace tasuki
