// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <optional>

namespace tasuki::fault {

/// An invariant of protocol.md 4 that did not hold.
struct Finding {
    QString invariant; ///< "I4"
    QString detail;
};

/// Nothing: it held.
using Verdict = std::optional<Finding>;

inline Finding broken(const char *invariant, const QString &detail)
{
    return {QLatin1String(invariant), detail};
}

/// The harness itself could not go on; no invariant, unless it is that what lies on a disk is
/// damaged.
inline Finding stuck(const Error &error)
{
    const bool isDamaged = error.kind == Error::Kind::Corrupt;
    return {isDamaged ? QStringLiteral("I9") : QStringLiteral("harness"), error.detail};
}

} // namespace tasuki::fault
