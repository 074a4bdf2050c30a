// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/domain/profile.h"

namespace tasuki {

/// The one operation on 患者情報: `profile.put` {field, value, base}. `field` is a group's code
/// (domain/profileshape.h), `value` a list of rows {item: text}, `base` the operations of the
/// versions that stood before the writer's eyes. Its object is Profile::idIn() the room.
///
/// The record: {type, fields:{<code>: [{op, value, base, by, office, at}]}, op, by, office, at}.
struct ProfilePut {
    ProfileGroup group = ProfileGroup::CareLevel;
    ProfileValue value;
    QList<OperationId> base;
    bool operator==(const ProfilePut &) const = default;
};

QJsonObject toJson(const ProfilePut &put);
Result<ProfilePut> profilePutFromJson(const QJsonObject &json); ///< as faultIn() allows

/// An individual number stands somewhere in it, in a value or in a name: nothing of it may be kept.
bool carriesMyNumber(const QJsonValue &json);

/// Of a body that merge made. Invalid when another program, or a damaged store, did.
Result<Profile> profileFromBody(ScopeId scope, const QJsonObject &body);

} // namespace tasuki
