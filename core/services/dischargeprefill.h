// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/formdefinition.h"
#include "core/services/sheetprefill.h"

namespace tasuki {

/// The forms a hospital can write on the way home: those that name whose block an item is. First
/// those that ask for the discharge itself ("discharge.destination"): a region made them for this;
/// the others are a care manager's record, or a letter.
QList<std::shared_ptr<const FormDefinition>> dischargeForms(const FormLibrary &forms);

/// A new draft: who the patient is, and what the admission sheet says where both forms ask for it.
Result<FreshSheet> freshDischargeSheet(const Episode &episode,
                                       const std::optional<Sheet> &admission,
                                       const Snapshot &snapshot, const QDateTime &now,
                                       const FormLibrary &forms);

/// What leaves with a sending: the answers that count, the day, and what is to be said of each
/// block.
QJsonObject groupsForDischarge(const Sheet &draft, const QDateTime &now, const FormLibrary &forms);

} // namespace tasuki
