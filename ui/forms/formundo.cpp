// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/formundo.h"

#include "core/forms/answervalue.h"

namespace tasuki {

namespace {
    constexpr qsizetype phrase = 16;

    qsizetype lengthOf(const QList<Answer> &answers)
    {
        return answers.isEmpty() ? 0 : plainText(answers.first()).size();
    }

    bool isWriting(const QList<Answer> &answers)
    {
        return answers.isEmpty()
            || (answers.size() == 1 && !valueOf(answers.first()).isObject()
                && !valueOf(answers.first()).isBool());
    }
} // namespace

AnswerStep::AnswerStep(QString key, QList<Answer> before, QList<Answer> after, int visit,
                       Apply apply)
    : m_key(std::move(key))
    , m_before(std::move(before))
    , m_after(std::move(after))
    , m_visit(visit)
    , m_apply(std::move(apply))
{ }

void AnswerStep::redo()
{
    if (!m_first)
        m_apply(m_key, m_after);
    m_first = false;
}

bool AnswerStep::mergeWith(const QUndoCommand *other)
{
    const auto *next = static_cast<const AnswerStep *>(other);
    const bool sameField = next->m_key == m_key && next->m_visit == m_visit;
    const bool allWritten = isWriting(m_before) && isWriting(m_after) && isWriting(next->m_after);
    if (!sameField || !allWritten)
        return false;
    if (qAbs(lengthOf(next->m_after) - lengthOf(m_before)) > phrase)
        return false;
    m_after = next->m_after;
    return true;
}

} // namespace tasuki
