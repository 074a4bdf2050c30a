// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/formitem.h"

#include <QUndoCommand>

#include <functional>

namespace tasuki {

/// One change of the answers to one question. Keystrokes in the same field flow into one step, but
/// not for ever: a step takes back about a phrase, never a page of writing.
class AnswerStep final : public QUndoCommand {
public:
    using Apply = std::function<void(const QString &key, const QList<Answer> &answers)>;

    AnswerStep(QString key, QList<Answer> before, QList<Answer> after, int visit, Apply apply);

    void undo() override { m_apply(m_key, m_before); }
    void redo() override; ///< the first time the answer is there already
    int id() const override { return 1; }
    bool mergeWith(const QUndoCommand *other) override;

private:
    QString m_key;
    QList<Answer> m_before, m_after;
    int m_visit; ///< counts how often the focus moved; steps of different visits stay apart
    bool m_first = true;
    Apply m_apply;
};

} // namespace tasuki
