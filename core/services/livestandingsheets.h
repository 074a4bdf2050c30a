// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/desk.h"
#include "core/services/standingsheets.h"

namespace tasuki {

class FormLibrary;

/// Standing sheets over the open store.
class LiveStandingSheets final : public StandingSheets {
public:
    LiveStandingSheets(Desk &desk, const FormLibrary &forms);

    QFuture<Result<Sheet>> open(ObjectId client) override;
    QFuture<Result<Sheet>> save(const Sheet &seen, const QMap<QString, QJsonValue> &changedGroups,
                                const QMap<QString, AnswerSource> &sources) override;
    QFuture<Result<Sheet>> append(ObjectId client, const QString &linkId,
                                  const QString &text) override;
    QFuture<Result<Sheet>> confirm(ObjectId sheet, const QStringList &cards) override;
    QFuture<Result<Sheet>> settle(ObjectId sheet, const SheetConflict &conflict,
                                  const QJsonValue &chosen) override;
    QFuture<Result<QList<SheetValue>>> history(ObjectId sheet, const QString &group) override;
    QFuture<Result<QList<SheetVersion>>> versions(ObjectId clientOrEpisode) override;
    QFuture<Result<Sheet>> at(const SheetVersion &version) override;

private:
    Desk &m_desk;
    const FormLibrary &m_forms;
};

} // namespace tasuki
