// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/domain/partialdate.h"

#include <QColor>
#include <QList>
#include <QString>

namespace tasuki {

struct EpisodeEntry;
struct RoomEntry;

/// What tells one room from another at a glance: whom it is about – name, reading, birth date –
/// what it is called, and a colour. It stands at the top and beside the send button, because a word
/// in the wrong room is the worst that can happen here.
struct RoomFace {
    ScopeId room;
    QString name; ///< of the patient; empty in a room that is about nobody
    QString kana;
    PartialDate birth;
    QString title; ///< of a room with a record; empty in an admission's
    QList<OfficeId> offices; ///< whose people are in it

    bool isAboutPatient() const { return !name.isEmpty(); }
    bool operator==(const RoomFace &) const = default;
};

RoomFace roomFace(const EpisodeEntry &entry);
RoomFace roomFace(const RoomEntry &entry);

/// name (reading) birth date; what it is called where it is about nobody
QString faceText(const RoomFace &face);
/// and which of her rooms it is
QString roomText(const RoomFace &face);

/// One of a few colours that differ in lightness too; the same on every device.
QColor roomColour(ScopeId room);

} // namespace tasuki
