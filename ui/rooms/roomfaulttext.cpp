// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/roomfaulttext.h"

#include "core/rules/roomretention.h"
#include "ui/support/errortext.h"
#include "ui/support/japanesetime.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace tasuki {

namespace {

    struct RoomFaultText {
        Q_DECLARE_TR_FUNCTIONS(RoomFaultText)
    };

    struct Sentence {
        const char *code;
        const char *words;
    };

    constexpr std::array sentences{
        Sentence{"not_at_a_desk",
                 QT_TRANSLATE_NOOP("RoomFaultText", "Rooms of this kind open by themselves.")},
        Sentence{"wrong_opener",
                 QT_TRANSLATE_NOOP("RoomFaultText",
                                   "An office of your kind cannot open a room of this kind. "
                                   "Please choose another kind.")},
        Sentence{"wrong_member",
                 QT_TRANSLATE_NOOP("RoomFaultText",
                                   "One of the offices is of a kind that cannot be in this room. "
                                   "Please leave it out.")},
        Sentence{"too_few_members",
                 QT_TRANSLATE_NOOP("RoomFaultText",
                                   "This room needs more offices. Please choose one to invite.")},
        Sentence{"too_many_members",
                 QT_TRANSLATE_NOOP("RoomFaultText",
                                   "There are more offices than this room takes. Please leave "
                                   "one out.")},
        Sentence{"patient_needed",
                 QT_TRANSLATE_NOOP("RoomFaultText", "Please say whom this room is about.")},
        Sentence{"patient_not_allowed",
                 QT_TRANSLATE_NOOP("RoomFaultText",
                                   "A room of this kind is about no patient. Please choose "
                                   "another kind.")},
        Sentence{"no_consent",
                 QT_TRANSLATE_NOOP("RoomFaultText",
                                   "There is no consent of the patient. Please record the consent "
                                   "form first.")},
        Sentence{"part_of_nothing",
                 QT_TRANSLATE_NOOP("RoomFaultText",
                                   "A circle is begun inside another room, in its settings.")},
        Sentence{"no_part",
                 QT_TRANSLATE_NOOP("RoomFaultText", "Rooms of this kind are not circles.")},
        Sentence{"not_larger",
                 QT_TRANSLATE_NOOP("RoomFaultText",
                                   "A room of this kind does not become one of that kind.")},
        Sentence{"not_for_some",
                 QT_TRANSLATE_NOOP("RoomFaultText",
                                   "Rooms of this kind are for whole offices, not for single "
                                   "people.")},
        Sentence{"unknown_person",
                 QT_TRANSLATE_NOOP("RoomFaultText",
                                   "One of the two is no longer in the directory. Please look "
                                   "them up again.")},
        Sentence{"continued",
                 QT_TRANSLATE_NOOP("RoomFaultText",
                                   "This room goes on in a new chapter already. Please invite "
                                   "from there.")},
        Sentence{"member_missing",
                 QT_TRANSLATE_NOOP("RoomFaultText",
                                   "Somebody came into the room meanwhile. Please begin the "
                                   "chapter once more.")},
        Sentence{"archived",
                 QT_TRANSLATE_NOOP("RoomFaultText", "The room is closed; it can only be read.")},
        Sentence{"feature_off",
                 QT_TRANSLATE_NOOP("RoomFaultText",
                                   "This part of the room is switched off. The office that opened "
                                   "the room can switch it on.")},
        Sentence{"opener_stays",
                 QT_TRANSLATE_NOOP("RoomFaultText",
                                   "The office that opened the room stays in it. To end the room, "
                                   "close it.")},
        Sentence{"too_many_changes",
                 QT_TRANSLATE_NOOP("RoomFaultText",
                                   "The settings of this room were changed so often that it takes "
                                   "no more changes. Please open a new room.")},
        Sentence{"unknown_office",
                 QT_TRANSLATE_NOOP("RoomFaultText",
                                   "The office is no longer in the directory. Please choose "
                                   "another one.")},
        Sentence{"not_archived",
                 QT_TRANSLATE_NOOP("RoomFaultText",
                                   "Only a room that is closed can be deleted. Please close it "
                                   "first.")},
        Sentence{"used_lately",
                 QT_TRANSLATE_NOOP("RoomFaultText",
                                   "The room was used within the last year and cannot be deleted "
                                   "yet.")},
        Sentence{
            "must_be_kept",
            QT_TRANSLATE_NOOP("RoomFaultText", "The records of the room must be kept for longer.")},
        Sentence{"has_circles",
                 QT_TRANSLATE_NOOP("RoomFaultText",
                                   "There are circles in this room. Please close and delete "
                                   "those first.")},
        Sentence{"not_yours",
                 QT_TRANSLATE_NOOP("RoomFaultText",
                                   "The caretaker or the office that opened the room asks for its "
                                   "deletion, and another office of the room agrees.")},
        Sentence{"not_asked_for",
                 QT_TRANSLATE_NOOP("RoomFaultText",
                                   "Nobody asks any more for this room to be deleted. It stays.")},
        Sentence{"same_person",
                 QT_TRANSLATE_NOOP("RoomFaultText",
                                   "You asked for the deletion yourself. Somebody else has to "
                                   "agree.")},
        Sentence{"same_office",
                 QT_TRANSLATE_NOOP("RoomFaultText",
                                   "Your office asked for the deletion. Somebody of another office "
                                   "has to agree.")},
        Sentence{"centre_agrees",
                 QT_TRANSLATE_NOOP("RoomFaultText",
                                   "There is no other office in the room. The centre has to agree; "
                                   "please tell it.")},
        Sentence{"forbidden",
                 QT_TRANSLATE_NOOP("RoomFaultText",
                                   "Only the office that opened the room can do this.")},
        Sentence{"not_the_author",
                 QT_TRANSLATE_NOOP("RoomFaultText", "Only whoever wrote it can change it.")},
        Sentence{"too_large",
                 QT_TRANSLATE_NOOP("RoomFaultText", "It is too long. Please make it shorter.")},
    };

} // namespace

static const char *sentenceFor(const QString &code)
{
    const auto found
        = std::find_if(sentences.begin(), sentences.end(), [&code](const Sentence &known) {
              return code == QLatin1String(known.code);
          });
    return found == sentences.end() ? nullptr : found->words;
}

/// With the day from which it would be accepted, where the code carries one.
static QString wordsFor(const QString &code)
{
    const auto [word, until] = splitDiscardCode(code);
    const char *known = sentenceFor(word);
    if (!known)
        return {};
    const QString words = RoomFaultText::tr(known);
    if (!until.isValid())
        return words;
    const QDate day = until.toLocalTime().date().addDays(1);
    return RoomFaultText::tr("%1 It can be deleted from %2 on.")
        .arg(words, toBothCalendars(PartialDate{day.year(), day.month(), day.day()}));
}

QString roomFaultText(const QString &code)
{
    if (const QString known = wordsFor(code); !known.isEmpty())
        return known;
    return RoomFaultText::tr("The centre does not take it like this. Please ask your "
                             "administrator.");
}

QString roomErrorText(const Error &error)
{
    if (error.kind == Error::Kind::Forbidden)
        return roomFaultText(QStringLiteral("forbidden"));
    const QString known = wordsFor(error.detail);
    return known.isEmpty() ? errorText(error) : known;
}

QString refusedRoomText(const QString &code)
{
    return RoomFaultText::tr("What you changed about this room was not accepted: %1")
        .arg(roomFaultText(code));
}

QString refusedPostText(const QString &code, bool isMine)
{
    return (isMine ? RoomFaultText::tr("This was not accepted by the centre; the others do not "
                                       "see it. %1")
                   : RoomFaultText::tr("What you did to this post was not accepted. %1"))
        .arg(roomFaultText(code));
}

} // namespace tasuki
