// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/roomface.h"

#include "core/services/snapshot.h"
#include "ui/rooms/roomwords.h"

#include <QCoreApplication>

#include <array>

namespace tasuki {

namespace {

    /// A circle bears the name of its room, and says what it is.
    QString titleOf(const Room &room)
    {
        const RoomTemplate *kind = RoomTemplates::builtIn().find(room.roomTemplate);
        if (room.within.isNull() || !kind)
            return room.title;
        return QCoreApplication::translate("RoomFace", "%1 in “%2”", "kind of circle, room")
            .arg(templateText(kind->title), room.title);
    }

} // namespace

RoomFace roomFace(const EpisodeEntry &entry)
{
    const Episode &episode = entry.episode;
    return {episode.scope,
            episode.patientName,
            episode.patientKana,
            episode.patientBirth,
            {},
            {episode.careOffice, episode.hospital}};
}

RoomFace roomFace(const RoomEntry &entry)
{
    const Room &room = entry.room;
    const RoomPatient patient = room.patient.value_or(RoomPatient());
    return {room.scope, patient.name, patient.kana, patient.birth, titleOf(room), room.members};
}

QString faceText(const RoomFace &face)
{
    if (!face.isAboutPatient())
        return face.title;
    return QCoreApplication::translate("RoomFace", "%1 (%2) %3", "name, kana, birth date")
        .arg(face.name, face.kana, toWareki(face.birth));
}

QString roomText(const RoomFace &face)
{
    return face.isAboutPatient() && !face.title.isEmpty()
        ? faceText(face) + QStringLiteral(" · ") + face.title
        : faceText(face);
}

QColor roomColour(ScopeId room)
{
    static const std::array<QColor, 8> colours{QColor(0x0b, 0x5c, 0x8e), QColor(0x8a, 0x4b, 0x00),
                                               QColor(0x1b, 0x6e, 0x3c), QColor(0x7a, 0x2a, 0x8c),
                                               QColor(0xb0, 0x30, 0x60), QColor(0x2f, 0x8f, 0x9d),
                                               QColor(0x6b, 0x6b, 0x00), QColor(0x3c, 0x3c, 0x9c)};
    return colours.at(static_cast<std::size_t>(room.uuid().data4[7]) % colours.size());
}

} // namespace tasuki
