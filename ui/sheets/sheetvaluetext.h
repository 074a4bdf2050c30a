// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/formdefinition.h"
#include "core/services/snapshot.h"

#include <memory>

namespace tasuki {

/// What a value of an item group says, one line per item; "(left empty)" when it says nothing.
QString groupValueText(const std::shared_ptr<const FormDefinition> &form, const QString &group,
                       const QJsonValue &value);
/// What the group is about: the text of its first item.
QString groupTitle(const FormDefinition &form, const QString &group);
/// Who, when and whence: "山本 実、11月18日 10:31（引き継ぎ）".
QString traceText(const GroupTrace &trace, const Snapshot &snapshot, const QDateTime &now);
/// "carried over" …; empty for what was typed.
QString sourceText(AnswerSource source);

} // namespace tasuki
