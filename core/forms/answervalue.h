// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/formitem.h"

#include <optional>

namespace tasuki {

/// What one Answer holds, apart from form and item: kind, value, equality, order.

/// "valueCoding", "valueDate" …; empty when there is none.
QString kindOf(const Answer &answer);
QJsonValue valueOf(const Answer &answer);
/// Has something in it: an empty or blank text is no answer.
bool isAnswer(const Answer &answer);
Coding codingOf(const QJsonObject &json);

/// The same answer in the eyes of a form: codings by system and code (a missing system matches
/// any), numbers by value whatever their type, texts letter by letter.
bool sameAnswer(const Answer &a, const Answer &b);
/// -1, 0, 1; empty when the two cannot be ordered: other types, other units, or dates of which the
/// less exact one covers the other.
std::optional<int> compareAnswers(const Answer &a, const Answer &b);
/// A label without knowledge of the item: display or code, text, number.
QString plainText(const Answer &answer);
/// Of an attachment, in bytes: as it says itself, or as its base64 text holds, whichever is more.
qint64 attachmentSize(const QJsonObject &file);
/// As JSON would write it, without the noise of binary fractions.
QString numberText(double number);

} // namespace tasuki
