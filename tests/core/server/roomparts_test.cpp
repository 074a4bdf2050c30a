// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/server/roomward.h"

using namespace tasuki;

namespace {

struct PartWard : RoomWard {
    PartWard()
    {
        nurse = addPerson(sakura, Profession::Nurse);
        whole = opened({hospital.id});
    }

    RoomDraft part(RoomPart::As as, const QList<OfficeId> &members, ScopeId of) const
    {
        RoomDraft made = draft(members);
        made.part = RoomPart{of, as};
        if (as == RoomPart::As::Circle) {
            made.roomTemplate = QStringLiteral("clinical");
            made.features = RoomFeature::Talk;
        }
        return made;
    }
    RoomDraft chapter() const
    {
        return part(RoomPart::As::Chapter, {sakura.id, hospital.id, clinic.id}, whole);
    }
    RoomDraft circle() const { return part(RoomPart::As::Circle, {sakura.id, hospital.id}, whole); }
    ScopeId opens(const Caller &caller, const RoomDraft &made)
    {
        const ScopeId scope = ScopeId::create();
        const auto result = open(caller, made, scope);
        INFO(result.why.toStdString());
        REQUIRE(result.status == OperationStatus::Applied);
        return scope;
    }
    QString whyNot(const Caller &caller, const RoomDraft &made)
    {
        const auto result = open(caller, made, ScopeId::create());
        CHECK(result.status == OperationStatus::Rejected);
        return result.why;
    }

    Caller nurse; ///< of the office that opens the room
    ScopeId whole;
};

} // namespace

TEST_CASE("A newcomer reads from the new chapter on, and nothing tells of the one before",
          "[server][rooms][parts]")
{
    PartWard ward;
    REQUIRE(ward.say(ward.mori, ward.whole).status == OperationStatus::Applied);
    const ScopeId chapter = ward.opens(ward.sato, ward.chapter());
    REQUIRE(ward.change(ward.sato, ward.whole, "room.continue", continuedToJson(chapter)).status
            == OperationStatus::Applied);
    for (const Caller &caller : {ward.sato, ward.mori}) {
        CHECK(ward.sees(caller, ward.whole));
        CHECK(ward.sees(caller, chapter));
    }
    CHECK(ward.sees(ward.doctor, chapter));
    CHECK_FALSE(ward.sees(ward.doctor, ward.whole));
    CHECK(ward.say(ward.doctor, chapter).status == OperationStatus::Applied);
    CHECK(ward.say(ward.doctor, ward.whole).status == OperationStatus::Held);
    const QByteArray told = encode(ward.pull(ward.doctor));
    CHECK(told.contains(chapter.toString().toLatin1()));
    CHECK_FALSE(told.contains(ward.whole.toString().toLatin1()));
    CHECK(ward.say(ward.mori, ward.whole).status == OperationStatus::Applied); // came late
}

TEST_CASE("Only the opening office begins a chapter, with all who are there",
          "[server][rooms][parts]")
{
    PartWard ward;
    CHECK(ward.whyNot(ward.mori, ward.chapter()) == u"forbidden");
    RoomDraft draft
        = ward.part(RoomPart::As::Chapter, {ward.sakura.id, ward.clinic.id}, ward.whole);
    CHECK(ward.whyNot(ward.sato, draft) == u"member_missing");
    draft = ward.chapter();
    draft.patient->birth = {1942, 3, 15};
    CHECK(ward.whyNot(ward.sato, draft) == u"other_patient");
    draft = ward.chapter();
    draft.roomTemplate = QStringLiteral("care-meeting");
    CHECK(ward.whyNot(ward.sato, draft) == u"other_template");
    RoomDraft foreign = ward.chapter();
    foreign.members = {ward.momiji.id};
    RoomDraft nowhere = foreign;
    nowhere.part->of = ScopeId::create();
    CHECK(ward.whyNot(ward.abe, foreign) == u"forbidden"); // both alike
    CHECK(ward.whyNot(ward.abe, nowhere) == u"forbidden");
    REQUIRE(ward.change(ward.sato, ward.whole, "room.archive", {}).status
            == OperationStatus::Applied);
    CHECK(ward.whyNot(ward.sato, ward.chapter()) == u"archived");
    CHECK(ward.store->verifyAudit());
}

TEST_CASE("A circle is for its professions, whoever their colleagues are", "[server][rooms][parts]")
{
    PartWard ward;
    const Caller hospitalNurse = ward.addPerson(ward.hospital, Profession::Nurse);
    CHECK(ward.whyNot(ward.sato, ward.circle()) == u"forbidden"); // would not see it
    const ScopeId circle = ward.opens(ward.nurse, ward.circle());
    CHECK(ward.sees(ward.nurse, circle));
    CHECK(ward.sees(hospitalNurse, circle));
    for (const Caller &caller : {ward.sato, ward.mori}) { // care manager and social worker
        CHECK_FALSE(ward.sees(caller, circle));
        CHECK(ward.say(caller, circle).status == OperationStatus::Held);
    }
    const Caller later = ward.addPerson(ward.sakura, Profession::Pharmacist);
    CHECK(ward.sees(later, circle)); // who comes to the office
    REQUIRE(ward.store->putPerson({later.person, ward.sakura.id, Profession::Clerk, {}, {}}));
    Caller moved = later;
    moved.profession = Profession::Clerk;
    CHECK_FALSE(ward.sees(moved, circle)); // and is something else now
    CHECK_FALSE(ward.sees(later, circle));
}

TEST_CASE("A circle has nobody from outside its room", "[server][rooms][parts]")
{
    PartWard ward;
    RoomDraft wider = ward.circle();
    wider.members.append(ward.clinic.id);
    CHECK(ward.whyNot(ward.nurse, wider) == u"wrong_member");
    RoomDraft alone = ward.circle();
    alone.part.reset();
    CHECK(ward.whyNot(ward.nurse, alone) == u"part_of_nothing");
    RoomDraft noPart = ward.circle();
    noPart.roomTemplate = QStringLiteral("patient");
    CHECK(ward.whyNot(ward.nurse, noPart) == u"no_part");
    const ScopeId circle = ward.opens(ward.nurse, ward.circle());
    const auto invite = [&](const Caller &caller, ScopeId room) {
        return ward.change(caller, room, "member.invite", memberToJson(ward.clinic.id));
    };
    CHECK(invite(ward.nurse, circle).why == u"wrong_member");
    CHECK_FALSE(ward.sees(ward.doctor, circle));
    REQUIRE(invite(ward.sato, ward.whole).status == OperationStatus::Applied);
    CHECK_FALSE(ward.sees(ward.doctor, circle)); // asked in by itself
    CHECK(invite(ward.nurse, circle).status == OperationStatus::Applied);
    CHECK(ward.sees(ward.doctor, circle));
}

TEST_CASE("Whoever loses a room loses its chapters and circles with it, and nothing else",
          "[server][rooms][parts]")
{
    PartWard ward;
    REQUIRE(ward.change(ward.sato, ward.whole, "member.invite", memberToJson(ward.clinic.id)).status
            == OperationStatus::Applied);
    const ScopeId chapter = ward.opens(ward.sato, ward.chapter());
    RoomDraft inside = ward.part(RoomPart::As::Circle, {ward.sakura.id, ward.clinic.id}, chapter);
    inside.members = {ward.clinic.id, ward.sakura.id};
    const ScopeId circle = ward.opens(ward.doctor, inside); // the doctor's own office opens it
    const ScopeId alone
        = ward.opens(ward.doctor, ward.part(RoomPart::As::Circle, {ward.clinic.id}, chapter));
    const ScopeId other = ward.opened({ward.clinic.id});
    const ScopeCursor had = ward.cursorOf(ward.doctor, circle);
    SECTION("by the opening office's hand, from the oldest chapter")
    {
        REQUIRE(
            ward.change(ward.sato, ward.whole, "member.remove", memberToJson(ward.clinic.id)).status
            == OperationStatus::Applied);
    }
    SECTION("from the newest")
    {
        REQUIRE(
            ward.change(ward.sato, chapter, "member.remove", memberToJson(ward.clinic.id)).status
            == OperationStatus::Applied);
    }
    SECTION("by the centre's")
    {
        REQUIRE(ward.store->removeMember(chapter, ward.clinic.id, QStringLiteral("removed")));
    }
    for (const ScopeId &room : {ward.whole, chapter, circle, alone}) {
        CHECK_FALSE(ward.sees(ward.doctor, room));
        CHECK(ward.say(ward.doctor, room).status == OperationStatus::Held);
    }
    CHECK(ward.lossOf(ward.doctor, circle, had) == u"removed");
    CHECK(ward.sees(ward.doctor, other));
    CHECK(ward.sees(ward.nurse, circle));
    CHECK(ward.sees(ward.mori, ward.whole));
    CHECK(ward.sees(ward.mori, chapter));
    CHECK(ward.store->verifyAudit());
}

TEST_CASE("Who is out of a circle stays in its room", "[server][rooms][parts]")
{
    PartWard ward;
    const Caller hospitalNurse = ward.addPerson(ward.hospital, Profession::Nurse);
    const ScopeId circle = ward.opens(ward.nurse, ward.circle());
    REQUIRE(ward.change(ward.nurse, circle, "member.remove", memberToJson(ward.hospital.id)).status
            == OperationStatus::Applied);
    CHECK_FALSE(ward.sees(hospitalNurse, circle));
    CHECK(ward.sees(hospitalNurse, ward.whole));
}

TEST_CASE("The patient's word reaches all that hangs together, from wherever it is recorded",
          "[server][rooms][parts]")
{
    PartWard ward;
    const ScopeId chapter = ward.opens(ward.sato, ward.chapter());
    const ScopeId circle = ward.opens(
        ward.nurse, ward.part(RoomPart::As::Circle, {ward.sakura.id, ward.clinic.id}, chapter));
    QList<QSet<ScopeId>> told;
    ward.store->setListener([&told](const QSet<ScopeId> &moved) { told.append(moved); });
    SECTION("in the room")
    {
        REQUIRE(ward.change(ward.mori, ward.whole, "consent.withdraw", {}).status
                == OperationStatus::Applied);
    }
    SECTION("in the circle")
    {
        REQUIRE(ward.change(ward.nurse, circle, "consent.withdraw", {}).status
                == OperationStatus::Applied);
    }
    ward.store->setListener({});
    REQUIRE(told.size() == 1);
    CHECK(told.first() == QSet<ScopeId>{ward.whole, chapter, circle});
    for (const ScopeId &room : {ward.whole, chapter, circle}) {
        CHECK_FALSE(ward.sees(ward.doctor, room));
        CHECK_FALSE(ward.sees(ward.mori, room));
    }
    CHECK(ward.say(ward.sato, ward.whole).why == u"no_consent");
    CHECK(ward.say(ward.sato, chapter).why == u"no_consent");
    CHECK(ward.say(ward.nurse, circle).why == u"no_consent");
    CHECK(ward.whyNot(ward.sato, ward.chapter()) == u"no_consent");
}
