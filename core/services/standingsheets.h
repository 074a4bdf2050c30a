// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/sheet.h"

#include <QFuture>

namespace tasuki {

/// The standing sheet of each client: always current, saved as it is typed, never sent itself.
class StandingSheets {
public:
    virtual ~StandingSheets() = default;

    /// The sheet with own unsent work in it. Begins one (prefilled from the profile) when there is
    /// none.
    virtual QFuture<Result<Sheet>> open(ObjectId client) = 0;
    /// Durable when the future is done. `seen` is the sheet as it was opened: what it held is the
    /// base the change is merged against. Gives the sheet as it is now.
    virtual QFuture<Result<Sheet>> save(const Sheet &seen,
                                        const QMap<QString, QJsonValue> &changedGroups)
        = 0;
    /// 変わりなし: this person looked at the section today. Takes the section's linkId.
    virtual QFuture<Result<Sheet>> confirm(ObjectId sheet, const QString &section) = 0;
    virtual QFuture<Result<Sheet>> settle(ObjectId sheet, const SheetConflict &conflict,
                                          const QJsonValue &chosen)
        = 0;
};

/// Six cards of the client page, in storyboard order: which sections each holds comes with the form
/// file.
struct SheetCard {
    QString key; ///< "family", "living", "adl", "mind", "medical", "services"
    QStringList sections; ///< linkIds of top-level items or groups
};

} // namespace tasuki
