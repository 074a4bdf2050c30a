// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/snapshot.h"
#include "ui/print/printdocument.h"

namespace tasuki {

/// The sheet of an episode as paper. Empty when nothing was sent yet.
std::optional<PrintDocument> printDocumentFor(const Snapshot &snapshot, const EpisodeEntry &entry,
                                              std::shared_ptr<const FormDefinition> form,
                                              const QDateTime &now);

} // namespace tasuki
