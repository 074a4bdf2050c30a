// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/episodeview.h"
#include "core/services/gesture.h"
#include "core/services/snapshot.h"

namespace tasuki {

class FormLibrary;

/// The form the standing sheet is written with: 入院時情報提供書.
QString admissionFormUrl();

struct FreshSheet {
    QString form;
    QJsonObject groups;
};

/// A new standing sheet with what the profile knows already.
Result<FreshSheet> freshStandingSheet(const Client &client, const FormLibrary &forms);

/// The standing sheet's groups with what only the sending knows: dates, the two offices, their
/// people.
QJsonObject groupsForSending(const Sheet &standing, const Episode &episode,
                             const Snapshot &snapshot, const QDateTime &now,
                             const FormLibrary &forms);

/// Items a person could answer and has not: 未確認. 0 when the form is not known here.
int unansweredCount(const Sheet &sheet, const FormLibrary &forms);

int nextVersion(const OverlayObject *sheetInRoom);

/// Puts the groups into the room's sheet – new, or the withdrawn or returned one – and marks it
/// sent.
Result<void> placeAndSend(Gesture &gesture, const EpisodeView &episode, const QString &form,
                          const QJsonObject &groups);

} // namespace tasuki
