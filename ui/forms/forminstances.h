// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/formstate.h"

#include <QUndoCommand>

#include <functional>
#include <optional>

namespace tasuki {

/// One instance of a repeating group.
struct FormInstance {
    QString groupKey; ///< of that very instance
    int number = 0; ///< zero-based
    bool operator==(const FormInstance &) const = default;
};

/// The innermost instance of a repeating group that a question lies in; none outside of one.
std::optional<FormInstance> instanceAround(const FormState &state, const QString &key);

/// An instance came or went; undone with all that was in it.
class InstanceStep final : public QUndoCommand {
public:
    enum class Kind { Inserted, Removed };
    /// Carries out what the step says; with a content the instance comes, without it goes.
    using Apply = std::function<void(const FormInstance &, const std::optional<QJsonObject> &)>;

    InstanceStep(Kind kind, FormInstance instance, QJsonObject content, Apply apply);

    void undo() override;
    void redo() override; ///< the first time it is done already

private:
    Kind m_kind;
    FormInstance m_instance;
    QJsonObject m_content;
    bool m_first = true;
    Apply m_apply;
};

} // namespace tasuki
