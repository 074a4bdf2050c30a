// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/roomrules.h"

namespace tasuki {

QString toCode(RoomFault fault)
{
    switch (fault) {
    case RoomFault::NotAtADesk:
        return QStringLiteral("not_at_a_desk");
    case RoomFault::WrongOpener:
        return QStringLiteral("wrong_opener");
    case RoomFault::WrongMember:
        return QStringLiteral("wrong_member");
    case RoomFault::TooFewMembers:
        return QStringLiteral("too_few_members");
    case RoomFault::TooManyMembers:
        return QStringLiteral("too_many_members");
    case RoomFault::PatientNeeded:
        return QStringLiteral("patient_needed");
    case RoomFault::PatientNotAllowed:
        return QStringLiteral("patient_not_allowed");
    case RoomFault::ConsentNeeded:
        return QStringLiteral("no_consent");
    case RoomFault::PartOfNothing:
        return QStringLiteral("part_of_nothing");
    case RoomFault::NoPart:
        return QStringLiteral("no_part");
    case RoomFault::NotLarger:
        return QStringLiteral("not_larger");
    case RoomFault::NotForSome:
        return QStringLiteral("not_for_some");
    }
    return {};
}

std::optional<RoomFault> faultOf(const RoomTemplate &roomTemplate, const RoomDraft &draft,
                                 OfficeKind opener, const QList<OfficeKind> &members)
{
    if (roomTemplate.openedBy.isEmpty())
        return RoomFault::NotAtADesk;
    if (!roomTemplate.openedBy.contains(opener))
        return RoomFault::WrongOpener;
    for (const OfficeKind kind : members) {
        if (!roomTemplate.members.contains(kind))
            return RoomFault::WrongMember;
    }
    const bool isOfPeople = roomTemplate.membersAre == RoomTemplate::MembersAre::People;
    if (!isOfPeople && !draft.people.isEmpty())
        return RoomFault::NotForSome;
    const qsizetype count = isOfPeople ? draft.people.size() : members.size();
    if (count < roomTemplate.fewestMembers)
        return RoomFault::TooFewMembers;
    if (count > roomTemplate.mostMembers || members.size() > count)
        return RoomFault::TooManyMembers;
    if (roomTemplate.isAboutPatient && !draft.patient)
        return RoomFault::PatientNeeded;
    if (!roomTemplate.isAboutPatient && draft.patient)
        return RoomFault::PatientNotAllowed;
    if (roomTemplate.needsConsent && !draft.consent)
        return RoomFault::ConsentNeeded;
    const bool isCircle = draft.part && draft.part->as == RoomPart::As::Circle;
    if (isCircle != roomTemplate.isPart)
        return isCircle ? RoomFault::NoPart : RoomFault::PartOfNothing;
    return std::nullopt;
}

std::optional<RoomFault> faultOfInviting(const RoomTemplate &roomTemplate, OfficeKind office,
                                         qsizetype membersNow)
{
    if (!roomTemplate.members.contains(office))
        return RoomFault::WrongMember;
    if (roomTemplate.membersAre == RoomTemplate::MembersAre::People)
        return RoomFault::TooManyMembers;
    if (membersNow >= roomTemplate.mostMembers)
        return RoomFault::TooManyMembers;
    return std::nullopt;
}

std::optional<RoomFault> faultOfGrowing(const RoomTemplate &roomTemplate,
                                        const RoomTemplate &larger,
                                        const QList<OfficeKind> &members)
{
    if (!roomTemplate.growsInto.contains(larger.id))
        return RoomFault::NotLarger;
    for (const OfficeKind kind : members) {
        if (!larger.members.contains(kind))
            return RoomFault::WrongMember;
    }
    if (members.size() > larger.mostMembers)
        return RoomFault::TooManyMembers;
    return std::nullopt;
}

MissingRole missingRole(const RoomTemplate &roomTemplate, const QList<RoomStaff> &people)
{
    if (roomTemplate.roleRule == RoleRule::None)
        return MissingRole::Nothing;
    for (const RoomStaff &one : people) {
        const bool isVisitingNurse = one.profession == Profession::Nurse
            && (one.office == OfficeKind::VisitingNursing || one.office == OfficeKind::Clinic);
        if (one.profession == Profession::Doctor || isVisitingNurse)
            return MissingRole::Nothing;
    }
    return MissingRole::DoctorOrVisitingNurse;
}

} // namespace tasuki
