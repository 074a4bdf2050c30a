// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QUuid>

#include <optional>

namespace tasuki {

/// The place of a sealed payload. It is bound into the seal, so that a payload opens only in its
/// own row with its own clear columns: a row cannot be moved, relabelled or set back.
struct RowBinding {
    const char *table;
    QUuid row;
    QUuid scope;
    QByteArray kind = {};
    qint64 sequence = 0;
    std::optional<qint64> moment = {}; ///< of a post

    QByteArray bytes() const; ///< one text for one place
};

} // namespace tasuki
