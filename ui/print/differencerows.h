// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/difference.h"
#include "ui/print/paperrow.h"

namespace tasuki {

/// What the two columns of a comparison are called: 入院前 and 退院時, version 1 and version 2.
struct ComparedSheets {
    QString before;
    QString after;
};

/// A comparison as a table that needs no colour: what changed stands in words,
/// 介助が増えた（2段階）. The order is the caller's.
QList<PaperRow> differenceRows(const QList<FactDifference> &differences,
                               const ComparedSheets &sheets);

} // namespace tasuki
