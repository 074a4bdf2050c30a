// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/sheetsaver.h"

#include "core/base/whendone.h"
#include "core/services/standingsheets.h"

namespace tasuki {

SheetSaver::SheetSaver(StandingSheets &sheets, QObject *parent)
    : SheetSaver(
        [&sheets](const Sheet &seen, const QMap<QString, QJsonValue> &changed,
                  const QMap<QString, AnswerSource> &sources) {
            return sheets.save(seen, changed, sources);
        },
        parent)
{ }

SheetSaver::SheetSaver(Save save, QObject *parent)
    : QObject(parent)
    , m_save(std::move(save))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SheetSaver::saveNow);
}

void SheetSaver::begin(const Sheet &seen, FormState *answers)
{
    m_timer.stop();
    m_seen = seen;
    m_answers = answers;
    m_clean = answers->groupValues();
    m_sources.clear();
    m_isTouched = false;
    enter(State::Saved);
}

void SheetSaver::touch()
{
    if (m_state == State::Saving) {
        m_isTouched = true;
        return;
    }
    // While typing it is not restarted: a fast typist is saved every DelayMs, too.
    const bool isWaiting = m_state == State::Typing && m_timer.isActive();
    enter(State::Typing);
    if (!isWaiting)
        m_timer.start(DelayMs);
}

void SheetSaver::noteSource(const QSet<QString> &keys, AnswerSource source)
{
    if (!m_answers)
        return;
    for (const QString &key : keys) {
        const QString group = m_answers->form().mergeGroupOf(m_answers->linkIdOf(key));
        if (!group.isEmpty())
            m_sources.insert(group, source);
    }
}

QMap<QString, QJsonValue> SheetSaver::changedGroups() const
{
    const QMap<QString, QJsonValue> now = m_answers->groupValues();
    QMap<QString, QJsonValue> changed;
    for (auto it = now.begin(); it != now.end(); ++it) {
        if (m_clean.value(it.key()) != it.value())
            changed.insert(it.key(), it.value());
    }
    for (auto it = m_clean.begin(); it != m_clean.end(); ++it) {
        if (!now.contains(it.key()) && !it->isNull())
            changed.insert(it.key(), QJsonValue::Null); // the answers were taken away
    }
    return changed;
}

void SheetSaver::adopt(const Sheet &now)
{
    const auto mine = changedGroups();
    Sheet base = now;
    QMap<QString, QJsonValue> target = now.groups;
    for (auto it = mine.begin(); it != mine.end(); ++it) {
        target.insert(it.key(), *it);
        base.groups.insert(it.key(), m_seen.groups.value(it.key()));
    }
    const bool isForeign = base.groups != m_seen.groups;
    m_seen = base;
    if (!isForeign)
        return;
    const auto cleanBefore = m_clean;
    m_answers->loadGroups(target);
    m_clean = m_answers->groupValues();
    for (auto it = mine.begin(); it != mine.end(); ++it)
        m_clean.insert(it.key(), cleanBefore.value(it.key()));
    Q_EMIT answersReplaced();
}

void SheetSaver::saveNow()
{
    m_timer.stop();
    if (!m_answers || m_state == State::Saving)
        return;
    const auto changed = changedGroups();
    if (changed.isEmpty()) {
        enter(State::Saved);
        answerWaiting({});
        return;
    }
    m_isTouched = false;
    m_sent = changed;
    enter(State::Saving);
    whenDone(m_save(m_seen, changed, m_sources), this,
             [this](const Result<Sheet> &sheet) { finish(sheet); });
}

void SheetSaver::finish(const Result<Sheet> &sheet)
{
    if (!sheet) {
        enter(State::Failed);
        m_timer.start(RetryMs);
        Q_EMIT failed(sheet.error());
        answerWaiting(sheet.error());
        return;
    }
    for (auto it = m_sent.begin(); it != m_sent.end(); ++it) {
        m_clean.insert(it.key(), *it);
        m_seen.groups.insert(it.key(), *it);
        m_sources.remove(it.key());
    }
    adopt(*sheet);
    if (m_isTouched || !m_waiting.isEmpty()) {
        enter(State::Typing);
        saveNow();
        return;
    }
    enter(State::Saved);
    Q_EMIT saved(m_seen);
}

void SheetSaver::saveThen(std::function<void(const Result<void> &)> next)
{
    m_waiting += std::move(next);
    saveNow();
}

void SheetSaver::answerWaiting(const Result<void> &result)
{
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &next : waiting)
        next(result);
}

void SheetSaver::enter(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

} // namespace tasuki
