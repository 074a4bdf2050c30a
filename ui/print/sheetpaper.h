// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/snapshot.h"
#include "ui/print/printdocument.h"

namespace tasuki {

class FormLibrary;

/// Which sheet of an admission goes onto paper.
enum class PaperSubject {
    Admission, ///< the care office's, as it was sent
    Discharge ///< the hospital's: as it was sent, or its draft when that says something else
};

/// Empty when there is nothing to print yet, or its form is not on this computer.
std::optional<PrintDocument> printDocumentFor(PaperSubject subject, const Snapshot &snapshot,
                                              const EpisodeEntry &entry, const FormLibrary &forms,
                                              const QDateTime &now);

} // namespace tasuki
