// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/domain/carepoint.h"

namespace tasuki {

/// Operations on a care point: `point.add` {text, source:{room, post, by, office, at, words}} – the
/// source where it was kept from a post –, `point.edit` {text, base}, `point.pin` {on},
/// `point.end` {why}. `base` is the operation of the version the writer had read.
///
/// The record: {type, text, source, edits:[{op, text, base, by, office, at}], pins:[{op, on, by,
/// office, at}], end:{op, why, by, office, at}, op, by, office, at}.
struct CarePointDraft {
    QString text;
    std::optional<PointSource> source;
    bool operator==(const CarePointDraft &) const = default;
};

struct CarePointEdit {
    QString text;
    OperationId base;
    bool operator==(const CarePointEdit &) const = default;
};

/// Text people can read: not blank, not too long, without control characters other than line ends
/// and tabs.
bool isGoodPointText(const QString &text);
bool isGoodEndReason(const QString &reason); ///< one line that says something

QJsonObject toJson(const CarePointDraft &draft);
QJsonObject toJson(const CarePointEdit &edit);
Result<CarePointDraft> carePointDraftFromJson(const QJsonObject &json);
Result<CarePointEdit> carePointEditFromJson(const QJsonObject &json);

/// Of a body that merge made. Invalid when another program, or a damaged store, did.
Result<CarePoint> carePointFromBody(ScopeId scope, ObjectId id, const QJsonObject &body);

} // namespace tasuki
