// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace tasuki {

/// How many bytes from the beginning of `text` are one JSON object written exactly as
/// canonicalJson() writes it, so that they can be taken as they are; 0 when they are not, when they
/// nest deeper than `maxDepth`, or when telling would take a parser (rare escapes, exponents, names
/// that are empty or not ASCII). What comes after the object is not looked at.
qsizetype canonicalObjectSize(QByteArrayView text, int maxDepth = 64);

} // namespace tasuki
