// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/domain/partialdate.h"

#include <QColor>
#include <QList>
#include <QString>

#include <optional>

namespace tasuki {

struct EpisodeEntry;

/// What tells one patient's room from another at a glance: name, reading, birth date, colour. It
/// stands at the top and beside the send button, because a word in the wrong room is the worst that
/// can happen here.
struct RoomFace {
    ScopeId room;
    QString name;
    QString kana;
    PartialDate birth;
    QList<OfficeId> offices; ///< whose people are in it
    bool operator==(const RoomFace &) const = default;
};

RoomFace roomFace(const EpisodeEntry &entry);

QString faceText(const RoomFace &face); ///< name (reading) birth date

/// One of a few colours that differ in lightness too; the same on every device.
QColor roomColour(ScopeId room);

} // namespace tasuki
