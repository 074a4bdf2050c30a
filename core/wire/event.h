// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/domain/event.h"

namespace tasuki {

/// Operations on an entry of a calendar: `event.add` {title, place, who, offices, note, kind,
/// time:{from, until, begins, ends}, repeat:{every, on, until, count}, link} – what is empty is
/// left out –, `event.change` {the same, base, day}: all of it, or with `day` that one day of the
/// series; `base` is the operation of the version the writer had read. `event.skip` {day},
/// `event.cancel` {why}.
///
/// The record: {type, the content, changes:[{the content, base, day, op, by, office, at}],
/// skips:[{day, op, by, office, at}], cancel:{why, op, by, office, at}, op, by, office, at}.
struct EventChange {
    EventContent content;
    OperationId base;
    QDate day; ///< invalid: all of it
    bool operator==(const EventChange &) const = default;
};

bool isGoodEventReason(const QString &reason); ///< one line that says something

QJsonObject toJson(const EventTime &time);
QJsonObject toJson(const EventContent &content);
QJsonObject toJson(const EventChange &change);
QJsonObject skipToJson(QDate day);

EventTime readEventTime(JsonReader &reader, const char *name);
Result<EventContent> eventContentFromJson(const QJsonObject &json);
Result<EventChange> eventChangeFromJson(const QJsonObject &json);
Result<QDate> skipFromJson(const QJsonObject &json);

/// Of a body that merge made. Invalid when another program, or a damaged store, did.
Result<Event> eventFromBody(ScopeId scope, ObjectId id, const QJsonObject &body);

} // namespace tasuki
