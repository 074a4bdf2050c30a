// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/domain/documentkind.h"

#include <QDateTime>

namespace tasuki {

/// Somebody said that a paper is of another kind. The last one counts, and all of them stay.
struct SlotChange {
    static constexpr qsizetype most = 100; ///< for one paper; each stays for ever

    OperationId operation;
    QString code; ///< perhaps of a kind that only a later version knows
    PersonId by;
    OfficeId office;
    QDateTime at; ///< UTC, by the writer's clock
    bool operator==(const SlotChange &) const = default;

    DocumentKind kind() const { return documentKindOf(code); }
};

} // namespace tasuki
