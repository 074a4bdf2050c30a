// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/sheet.h"
#include "core/services/sheetversion.h"

#include <QFuture>

namespace tasuki {

/// The standing sheet of each client: always current, saved as it is typed, never sent itself; and
/// what this and all other sheets said before.
class StandingSheets {
public:
    virtual ~StandingSheets() = default;

    /// The sheet with own unsent work in it. Begins one (prefilled from the profile) when there is
    /// none.
    virtual QFuture<Result<Sheet>> open(ObjectId client) = 0;
    /// Durable when the future is done. `seen` is the sheet as it was opened: what it held is the
    /// base the change is merged against. Gives the sheet as it is now. Groups not in `sources`
    /// were typed.
    virtual QFuture<Result<Sheet>> save(const Sheet &seen,
                                        const QMap<QString, QJsonValue> &changedGroups,
                                        const QMap<QString, AnswerSource> &sources)
        = 0;
    /// 記録に残す: `text` below what stands in one of sheetPlaces(), see extendedGroup(). Begins
    /// the sheet when there is none. What somebody else writes there at the same time is a
    /// conflict, as ever.
    virtual QFuture<Result<Sheet>> append(ObjectId client, const QString &linkId,
                                          const QString &text)
        = 0;
    /// 変わりなし: this person looked at these cards (FormCard::key) today.
    virtual QFuture<Result<Sheet>> confirm(ObjectId sheet, const QStringList &cards) = 0;
    virtual QFuture<Result<Sheet>> settle(ObjectId sheet, const SheetConflict &conflict,
                                          const QJsonValue &chosen)
        = 0;

    /// Every value the group has had, oldest first, the current one last.
    virtual QFuture<Result<QList<SheetValue>>> history(ObjectId sheet, const QString &group) = 0;
    /// What can be read again and compared: of a client or of one admission; newest first, the
    /// standing sheet as it is now before all.
    virtual QFuture<Result<QList<SheetVersion>>> versions(ObjectId clientOrEpisode) = 0;
    virtual QFuture<Result<Sheet>> at(const SheetVersion &version) = 0;
};

} // namespace tasuki
