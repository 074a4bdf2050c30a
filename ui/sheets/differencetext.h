// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/difference.h"
#include "core/services/sheetversion.h"
#include "core/services/snapshot.h"

namespace tasuki {

class FormLibrary;

/// A difference in words only: what a table on the screen and one on mono paper show alike.
struct DifferenceRow {
    QString card; ///< "" for what belongs to none
    QString item;
    QString before; ///< "―" when not answered
    QString after;
    QString change; ///< "▼ worse by 2"
    bool sensitive = false; ///< stays off FAX and the patient's copy
    bool operator==(const DifferenceRow &) const = default;
};

/// "▼ worse by 2", "▲ better by 1", "changed", "new", "gone": a sign and a word, never a colour
/// alone.
QString changeText(const FactDifference &difference);
DifferenceRow differenceRow(const FactDifference &difference, const FormDefinition &form);

/// Dates and parties of a sending say nothing of the person.
bool isAboutTheSheet(const FactDifference &difference);

/// "Standing sheet, now", "Standing sheet of 12 May", "入院時情報提供書 2, sent 6月1日 10:31 to …".
QString versionText(const SheetVersion &version, const Snapshot &snapshot, const FormLibrary &forms,
                    const QDateTime &now);

} // namespace tasuki
