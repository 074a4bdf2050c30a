// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/store/serverstore.h"

#include <map>

namespace tasuki {

/// The simplest client that follows the rules of pulling: for checking what the server gives.
class Replica {
public:
    struct Scope {
        ScopeCursor cursor;
        std::map<QByteArray, QByteArray> bodies; ///< id → body
        bool operator==(const Scope &) const = default;
    };

    PullRequest request(qint64 maxBytes) const;
    /// False when the answer broke a rule.
    bool apply(const PullAnswer &answer);
    bool isWhole() const; ///< sums match and nothing is left to fetch
    std::map<ScopeId, Scope> scopes;
};

} // namespace tasuki
