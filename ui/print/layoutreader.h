// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/print/printlayout.h"

#include <QByteArray>

namespace tasuki {

/// A layout file as it was read, with everything odd in it.
struct ReadLayout {
    PrintLayout layout;
    QList<LayoutWarning> warnings;
};

/// Reads a file of resources/print. Refused is only what is no layout at all; what cannot be
/// understood inside is left out with a warning, and the items it would have shown are found again
/// on the page for forgotten ones.
Result<ReadLayout> readLayout(const QByteArray &json);

} // namespace tasuki
