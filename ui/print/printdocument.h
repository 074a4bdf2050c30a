// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/formstate.h"
#include "core/services/snapshot.h"

namespace tasuki {

/// Everything one paper sheet says: the answers and the lines around them. Values only, so that
/// preview, PDF and printer draw the very same thing.
struct PrintDocument {
    FormState state;
    QString documentId; ///< of the sheet; on every page, so that paper finds its record again
    int version = 1;
    QString patientName;
    QString patientKana;
    PartialDate patientBirth;
    QString sender; ///< office and care manager
    QString recipient; ///< hospital and window
    QDateTime printedAt; ///< local time
    QString printedBy;
};

/// The sheet of an episode as paper. Empty when nothing was sent yet.
std::optional<PrintDocument> printDocumentFor(const Snapshot &snapshot, const EpisodeEntry &entry,
                                              std::shared_ptr<const FormDefinition> form,
                                              const QDateTime &now);

} // namespace tasuki
