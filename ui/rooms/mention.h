// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/addressees.h"
#include "ui/rooms/roomface.h"

#include <QStringList>

#include <optional>

namespace tasuki {

struct Snapshot;

/// Somebody a post can be addressed to: a person, an office or a profession of the room.
struct Mention {
    Addressees who; ///< just this one
    QString name; ///< as it stands in the text and on a chip
    QString words; ///< as it stands in the list to choose from
    QStringList keys; ///< what finds it: name, reading, and what one types of the reading
    bool operator==(const Mention &) const = default;
};

/// People first, then offices, then professions that somebody in the room has. Not who sits here.
QList<Mention> mentionsIn(const RoomFace &face, const Snapshot &snapshot);

/// Those that are found by what was typed, as far as it was converted; all for nothing.
QList<Mention> mentionsFor(const QString &typed, const QList<Mention> &all);

/// What was typed after the last @ (or ＠) of a line up to the cursor; none when there is no such
/// thing being typed there. An address of the internet is none.
std::optional<QString> mentionTyped(const QString &beforeCursor);

QStringList addresseeNames(const Addressees &addressees, const Snapshot &snapshot);

} // namespace tasuki
