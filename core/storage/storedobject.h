// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/pull.h"

namespace tasuki {

class ScopeKeys;
class Statement;

struct StoredObject {
    ScopeId scope;
    ObjectRow row;
    bool operator==(const StoredObject &) const = default;
};

/// The columns every reading of the base begins with.
inline constexpr auto objectColumns = "SELECT scope,id,type,sequence,payload,moment FROM object ";

/// The row a query of objectColumns stands at. Corrupt when any of it was altered.
Result<StoredObject> readObject(const Statement &query, ScopeKeys &keys);
/// To the end of the query; the first row that cannot be read is the answer.
Result<QList<StoredObject>> readObjects(Statement &query, ScopeKeys &keys);

/// When a post was written; 0 where it does not say, so that it still counts as one. Nothing for
/// what is no post.
std::optional<qint64> momentOf(const ObjectRow &row);
Result<QByteArray> sealObject(ScopeId scope, const ObjectRow &row, std::optional<qint64> moment,
                              ScopeKeys &keys);

} // namespace tasuki
