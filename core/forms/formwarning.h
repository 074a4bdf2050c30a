// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tasuki {

/// Something odd in a form file, with its place: shown to form authors, never in anybody's way.
struct FormWarning {
    QString place; ///< linkId or JSON path
    QString what; ///< English
    bool operator==(const FormWarning &) const = default;
};

} // namespace tasuki
