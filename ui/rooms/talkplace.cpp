// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/talkplace.h"

#include "core/services/snapshot.h"

#include <QCoreApplication>

namespace tasuki {

namespace {

    struct TalkPlaceText {
        Q_DECLARE_TR_FUNCTIONS(TalkPlaceText)
    };

    TalkLock lockOf(const RoomEntry &entry)
    {
        if (entry.isWritable(RoomFeature::Talk))
            return TalkLock::None;
        if (entry.room.archived)
            return TalkLock::Archived;
        return entry.room.features.testFlag(RoomFeature::Talk) ? TalkLock::NoConsent
                                                               : TalkLock::SwitchedOff;
    }

} // namespace

std::optional<TalkPlace> talkPlace(ScopeId room, const Snapshot &snapshot)
{
    if (const RoomEntry *entry = snapshot.room(room))
        return TalkPlace{roomFace(*entry), entry->talk, lockOf(*entry),
                         snapshot.room(entry->room.continuedIn) ? entry->room.continuedIn
                                                                : ScopeId(),
                         entry->refusedPosts};
    for (const EpisodeEntry &entry : snapshot.episodes) {
        if (entry.episode.scope == room)
            return TalkPlace{roomFace(entry), entry.talk, TalkLock::None, {}, {}};
    }
    return std::nullopt;
}

QString lockText(TalkLock lock)
{
    switch (lock) {
    case TalkLock::None:
        break;
    case TalkLock::Archived:
        return TalkPlaceText::tr("This room was closed: it can be read, and nothing more can be "
                                 "written into it.");
    case TalkLock::NoConsent:
        return TalkPlaceText::tr("There is no consent of the patient, so nothing can be written "
                                 "here. The office that opened the room can record one.");
    case TalkLock::SwitchedOff:
        return TalkPlaceText::tr("Messages are switched off in this room. The office that opened "
                                 "it can switch them on.");
    }
    return {};
}

QString continuedText()
{
    return TalkPlaceText::tr("The talk goes on in a new chapter, which newcomers read as well. "
                             "Please write there.");
}

} // namespace tasuki
