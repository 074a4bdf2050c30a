// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/formstate.h"

#include <QUndoCommand>

#include <functional>

namespace tasuki {

/// Gives the items of one group the answers they had before, as one step that can be taken back.
/// The answers must outlive the step.
class GroupStep final : public QUndoCommand {
public:
    GroupStep(FormState &answers, const QString &group, const QJsonValue &value,
              std::function<void()> changed);

    void undo() override { put(m_before); }
    void redo() override { put(m_after); }

private:
    void put(const QJsonValue &value);

    FormState &m_answers;
    QString m_group;
    QJsonValue m_before, m_after;
    std::function<void()> m_changed;
};

} // namespace tasuki
