// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/roomtemplates.h"

namespace tasuki {

/// Why a room cannot be opened like this, or an office not be invited.
enum class RoomFault {
    NotAtADesk, ///< rooms of this kind are not opened by people
    WrongOpener, ///< not by this kind of office
    WrongMember, ///< an office of this kind may not be in it
    TooFewMembers,
    TooManyMembers,
    PatientNeeded,
    PatientNotAllowed, ///< a room without consent names nobody
    ConsentNeeded,
    PartOfNothing, ///< a circle is opened inside another room
    NoPart, ///< rooms of this kind are not circles
    NotLarger, ///< a room does not become one of this kind
    NotForSome, ///< rooms of this kind are for whole offices
};
QString toCode(RoomFault fault); ///< as the server says it: "wrong_member" …

/// `members` are the kinds of all member offices, with the one that opens it.
std::optional<RoomFault> faultOf(const RoomTemplate &roomTemplate, const RoomDraft &draft,
                                 OfficeKind opener, const QList<OfficeKind> &members);
/// Of one office more in a room that has so many now. Nobody is invited into a room of two people.
std::optional<RoomFault> faultOfInviting(const RoomTemplate &roomTemplate, OfficeKind office,
                                         qsizetype membersNow);

/// Of a room with these kinds of office that is to become one of another kind.
std::optional<RoomFault> faultOfGrowing(const RoomTemplate &roomTemplate,
                                        const RoomTemplate &larger,
                                        const QList<OfficeKind> &members);

/// Whoever works at an office of the room, as far as rules look at them.
struct RoomStaff {
    Profession profession = Profession::Clerk;
    OfficeKind office = OfficeKind::CareOffice;
};

enum class MissingRole { Nothing, DoctorOrVisitingNurse };

/// What the room's rule misses among its people. It is a hint: nobody is kept out of a room and
/// nothing is refused for it. A nurse counts as a visiting one where that is
/// her office's work: at a visiting nurses' station or a clinic.
MissingRole missingRole(const RoomTemplate &roomTemplate, const QList<RoomStaff> &people);

} // namespace tasuki
