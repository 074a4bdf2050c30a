// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/paperrow.h"
#include "ui/print/printdocument.h"

namespace tasuki {

/// What patients and families read without glasses.
constexpr double largePoints = 14;

/// The copy for the patient: only what is answered, one line each, section by section.
QList<PaperRow> patientCopyRows(const FormState &state);

/// What a care manager may paste into a letter or read to the family over the telephone. Plain
/// text without the name: lines of "label：answer" below the titles of the sections.
QString familyText(const FormState &state);

} // namespace tasuki
