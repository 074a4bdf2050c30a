// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/pull.h"

namespace tasuki {

/// A pull answer without its rows, which are most of it. In `rest`, and nowhere else in an "objs",
/// a number stands in the place of a row: its index in `rows`.
struct CutPullAnswer {
    QByteArray rest;
    QList<ObjectRow> rows;
};

/// Takes the rows out of a pull answer as bytes, without parsing them, as far as they are written
/// the one way encode() writes them and their bodies are canonical; others stay where they are. The
/// rest is JSON exactly when the whole was, and says the same. Nothing when the answer is shaped
/// in a way this does not follow: then it has to be parsed as a whole.
std::optional<CutPullAnswer> cutRows(const QByteArray &answer);

} // namespace tasuki
