// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/instancetree.h"

#include <QHash>
#include <QJsonArray>
#include <QMap>

#include <optional>

namespace tasuki {

/// Answers without a place in this form, kept and listed.
struct Leftover {
    QString linkId;
    QString text; ///< the question as it was put, as far as anybody knows
    QList<Answer> answers;
    bool operator==(const Leftover &) const = default;
};

/// What an item of a loaded response held beyond its answers.
struct ItemOrigin {
    bool wasLoaded = false;
    bool hadAnswers = false;
    QJsonObject frame; ///< the item without children and answers
    QJsonArray blanks; ///< answers without a value: an extension that says why
    QString underAnswer; ///< the parent's answer it was found below
    QJsonArray strangers; ///< items without a place below it
    QMap<QString, QJsonArray> strangersOfAnswer; ///< … below one of its answers
};

/// What was loaded beyond answers, so that nothing of it is lost.
struct ResponseOrigin {
    QJsonObject response; ///< as loaded
    std::optional<InstanceTree> loaded; ///< the answers just after loading, to tell a change
    QHash<int, ItemOrigin> items; ///< by instance; of the root, what has no place at the top
    QList<Leftover> leftovers;
    QMap<QString, QJsonValue> groups; ///< of a sheet record: what no item is there for
    QHash<int, QJsonObject> instances; ///< … within an instance of a repeating group
};

} // namespace tasuki
