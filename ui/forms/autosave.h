// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QFuture>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>
#include <optional>

namespace tasuki {

class FormDefinition;

/// The merge groups that answers belong to: the unit a sheet is saved in.
QSet<QString> mergeGroupsOf(const FormDefinition &form, const QSet<QString> &linkIds);

/// Saves what was typed at most one second after it was typed, also while somebody types on.
///
/// One saving runs at a time; what changes meanwhile is saved next. What could not be saved is kept
/// and tried again – after the next change, on flush(), and every few seconds.
class Autosave final : public QObject {
    Q_OBJECT

public:
    enum class State { Saved, Pending, Saving, Failed };
    using Save = std::function<QFuture<Result<void>>(const QSet<QString> &groups)>;

    Autosave(const Clock &clock, Save save, QObject *parent = nullptr);

    void noteChange(const QSet<QString> &groups);
    /// At once: on leaving the page, on losing the focus, before the lock and before the end.
    void flush();
    void tick(); ///< saves when it is due; called by the timer, and by tests that turn the clock

    State state() const { return m_state; }
    bool hasUnsaved() const { return !m_changed.isEmpty() || !m_saving.isEmpty(); }
    const std::optional<Error> &problem() const { return m_problem; } ///< while Failed

Q_SIGNALS:
    void stateChanged(tasuki::Autosave::State state);

private:
    qint64 dueIn() const; ///< milliseconds; 0 or less: now
    void start();
    void finished(const Result<void> &result);
    void setState(State state);

    const Clock &m_clock;
    Save m_save;
    QTimer m_timer;
    QSet<QString> m_changed;
    QSet<QString> m_saving;
    qint64 m_firstChange = 0;
    qint64 m_lastChange = 0;
    qint64 m_notBefore = 0; ///< after a failure
    bool m_flushAfter = false;
    State m_state = State::Saved;
    std::optional<Error> m_problem;
};

} // namespace tasuki
