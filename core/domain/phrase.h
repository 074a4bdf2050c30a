// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QString>

namespace tasuki {

/// A sentence somebody writes often (定型文), called up by a short reading: "ときな" →
/// "特記すべきこ とはありません". One person's own; nobody else sees it.
struct Phrase {
    ObjectId id;
    QString reading; ///< kana or Latin letters, as the person likes to abbreviate it
    QString text;
    int timesUsed = 0; ///< what is used often stands first
    bool operator==(const Phrase &) const = default;
};

} // namespace tasuki
