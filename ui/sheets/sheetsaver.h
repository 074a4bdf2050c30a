// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/forms/formstate.h"
#include "core/services/snapshot.h"

#include <QFuture>
#include <QTimer>

#include <functional>

namespace tasuki {

class StandingSheets;

/// Keeps a standing sheet at most a second behind the fingers.
///
/// Only item groups that differ from what was last seen of the store are handed over, one save at
/// a time; what is typed meanwhile goes with the next. A save that fails keeps everything in the
/// answers and is tried again with the next change, every few seconds, or by saveNow().
class SheetSaver final : public QObject {
    Q_OBJECT

public:
    enum class State { Saved, Typing, Saving, Failed };
    static constexpr int DelayMs = 700;
    static constexpr int RetryMs = 5000;

    using Save = std::function<QFuture<Result<Sheet>>(const Sheet &seen,
                                                      const QMap<QString, QJsonValue> &changed,
                                                      const QMap<QString, AnswerSource> &sources)>;

    SheetSaver(StandingSheets &sheets, QObject *parent);
    SheetSaver(Save save, QObject *parent); ///< another sheet than the standing one

    /// What the store holds now, and the answers people change. `answers` must outlive the saver.
    void begin(const Sheet &seen, FormState *answers);
    /// The sheet came back (confirmed, settled, changed by a colleague): takes over what nobody is
    /// changing here. What is being changed here keeps its old base, so that the merge still sees
    /// two writers.
    void adopt(const Sheet &now);
    const Sheet &seen() const { return m_seen; }

    void touch(); ///< an answer changed
    /// What is unsaved at these keys was not typed: the save says where it came from.
    void noteSource(const QSet<QString> &keys, AnswerSource source);
    void saveNow();
    /// Saves what there is to save, then calls back; with an error when that failed.
    void saveThen(std::function<void(const Result<void> &)> next);

    State state() const { return m_state; }
    bool hasUnsaved() const { return m_state != State::Saved; }

Q_SIGNALS:
    void stateChanged(tasuki::SheetSaver::State state);
    void saved(const tasuki::Sheet &sheet);
    void failed(const tasuki::Error &error);
    void answersReplaced(); ///< by what somebody else wrote

private:
    QMap<QString, QJsonValue> changedGroups() const;
    void finish(const Result<Sheet> &sheet);
    void answerWaiting(const Result<void> &result);
    void enter(State state);

    Save m_save;
    FormState *m_answers = nullptr;
    Sheet m_seen;
    QMap<QString, QJsonValue> m_clean; ///< what the answers gave when they equalled m_seen
    QMap<QString, QJsonValue> m_sent; ///< by the save under way
    State m_state = State::Saved;
    QMap<QString, AnswerSource> m_sources; ///< by group, of what is not saved yet
    bool m_isTouched = false; ///< changed since the save under way began
    QTimer m_timer;
    QList<std::function<void(const Result<void> &)>> m_waiting;
};

} // namespace tasuki
