// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/access/access.h"
#include "core/server/store/objecttable.h"

namespace tasuki {

/// Reads for the access function how a member stands to a room: from the room's own record where
/// its template has one. A record that is not there gives what allows nothing but reading.
class RelationReader {
public:
    explicit RelationReader(ObjectTable &objects)
        : m_objects(objects)
    { }

    Result<Relation> ofMember(const ScopeRow &scope, OfficeId office, OfficeKind kind);

private:
    ObjectTable &m_objects;
};

} // namespace tasuki
