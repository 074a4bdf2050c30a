// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/server/roomward.h"

using namespace tasuki;

namespace {

QJsonObject talk(bool on)
{
    return toJson(RoomPatch{{}, {{RoomFeature::Talk, on}}, {}});
}

} // namespace

TEST_CASE("A patient's room opens with her consent, and not without", "[server][rooms]")
{
    RoomWard ward;
    const auto why = [&](const Caller &caller, const RoomDraft &draft) {
        const ScopeId scope = ScopeId::create();
        const auto result = ward.open(caller, draft, scope);
        CHECK_FALSE(ward.sees(caller, scope));
        return result.why;
    };
    const RoomDraft good = ward.draft({ward.sakura.id});
    RoomDraft draft = good;
    draft.consent.reset();
    CHECK(why(ward.sato, draft) == u"no_consent");
    draft = good;
    draft.consent->signer = QStringLiteral("佐藤 健一"); // a proxy, and nobody says why
    CHECK(why(ward.sato, draft) == u"no_consent");
    draft = good;
    draft.patient.reset();
    draft.consent->proxyReason = QStringLiteral("長男");
    CHECK(why(ward.sato, draft) == u"patient_needed");
    CHECK(why(ward.sato, ward.draft({ward.momiji.id})) == u"bad_schema");
    CHECK(why(ward.sato, ward.draft({ward.sakura.id, OfficeId::create()})) == u"unknown_office");
    CHECK(why(ward.sato, ward.draft({ward.sakura.id, ward.centre.id})) == u"wrong_member");
    CHECK(why(ward.admin, ward.draft({ward.centre.id})) == u"forbidden");
    draft = good;
    draft.roomTemplate = QStringLiteral("direct");
    CHECK(why(ward.sato, draft) == u"too_few_members"); // it is of people, and names none
    draft.roomTemplate = QStringLiteral("two-doctors");
    CHECK(why(ward.sato, draft) == u"forbidden");
    CHECK(ward.push(ward.sato, Ward::newRoom("patient", {ward.sakura.id})).why == u"no_consent");

    RoomDraft plain = ward.draft({ward.hospital.id, ward.clinic.id});
    plain.roomTemplate = QStringLiteral("hospital-clinic");
    CHECK(why(ward.mori, plain) == u"patient_not_allowed");
    plain.patient.reset();
    plain.consent.reset();
    const ScopeId liaison = ScopeId::create();
    CHECK(ward.open(ward.mori, plain, liaison).status == OperationStatus::Applied);
    CHECK(ward.sees(ward.doctor, liaison));
    CHECK(ward.change(ward.mori, liaison, "consent.give", toJson(aConsent())).why == u"forbidden");

    const ScopeId room = ward.opened({ward.hospital.id});
    CHECK(ward.sees(ward.mori, room));
    CHECK_FALSE(ward.sees(ward.abe, room));
    CHECK(ward.open(ward.sato, good, room).status == OperationStatus::Held); // is another room
    CHECK(ward.store->verifyAudit());
}

TEST_CASE("Only the opening office invites and removes, and grants follow", "[server][rooms]")
{
    RoomWard ward;
    const ScopeId room = ward.opened({ward.hospital.id});
    const auto invite = [&](const Caller &caller, OfficeId office) {
        return ward.change(caller, room, "member.invite", memberToJson(office));
    };
    CHECK(invite(ward.mori, ward.clinic.id).why == u"forbidden");
    CHECK(invite(ward.abe, ward.clinic.id).status == OperationStatus::Held);
    CHECK(invite(ward.sato, ward.centre.id).why == u"wrong_member");
    CHECK(invite(ward.sato, OfficeId::create()).why == u"unknown_office");
    CHECK(invite(ward.sato, ward.clinic.id).status == OperationStatus::Applied);
    CHECK(invite(ward.sato, ward.clinic.id).status == OperationStatus::Applied);
    REQUIRE(ward.sees(ward.doctor, room));
    CHECK(ward.say(ward.doctor, room).status == OperationStatus::Applied);

    const ScopeCursor had = ward.cursorOf(ward.doctor, room);
    CHECK(ward.change(ward.sato, room, "member.remove", memberToJson(ward.sakura.id)).why
          == u"opener_stays");
    CHECK(ward.change(ward.sato, room, "member.remove", memberToJson(ward.clinic.id)).status
          == OperationStatus::Applied);
    CHECK_FALSE(ward.sees(ward.doctor, room));
    CHECK(ward.lossOf(ward.doctor, room, had) == u"removed");
    CHECK(ward.say(ward.doctor, room).status == OperationStatus::Held);
    CHECK(ward.sees(ward.mori, room));

    CHECK(invite(ward.sato, ward.clinic.id).status == OperationStatus::Applied); // and back
    CHECK(ward.cursorOf(ward.doctor, room).grant != had.grant);
    CHECK(ward.say(ward.doctor, room).status == OperationStatus::Applied);
    CHECK(ward.store->verifyAudit());
}

TEST_CASE("A switched-off 連絡帳 takes nothing, and says so", "[server][rooms]")
{
    RoomWard ward;
    const ScopeId room = ward.opened({ward.hospital.id});
    CHECK(ward.change(ward.mori, room, "room.patch", talk(false)).why == u"forbidden");
    REQUIRE(ward.change(ward.sato, room, "room.patch", talk(false)).status
            == OperationStatus::Applied);
    const auto refused = ward.say(ward.mori, room);
    CHECK(refused.status == OperationStatus::Rejected);
    CHECK(refused.why == u"feature_off");
    CHECK(ward.say(ward.sato, room).why == u"feature_off");
    REQUIRE(ward.change(ward.sato, room, "room.patch", talk(true)).status
            == OperationStatus::Applied);
    CHECK(ward.say(ward.mori, room).status == OperationStatus::Applied);
    CHECK(ward.change(ward.sato, room, "room.patch", {}).why == u"bad_schema");
    CHECK(ward.say(ward.mori, ward.handoff).status == OperationStatus::Applied);
    CHECK(ward.change(ward.sato, ward.handoff, "room.patch", talk(false)).why == u"forbidden");
}

TEST_CASE("A consent withdrawn ends what it began: at the next question, for all it let in",
          "[server][rooms]")
{
    RoomWard ward;
    const ScopeId room = ward.opened({ward.hospital.id, ward.clinic.id});
    const ScopeCursor had = ward.cursorOf(ward.doctor, room);
    REQUIRE(ward.change(ward.mori, room, "consent.withdraw", {}).status
            == OperationStatus::Applied);
    for (const Caller &caller : {ward.mori, ward.doctor}) {
        CHECK_FALSE(ward.sees(caller, room));
        CHECK(ward.say(caller, room).status == OperationStatus::Held);
    }
    CHECK(ward.lossOf(ward.doctor, room, had) == u"consent_withdrawn");
    CHECK(ward.sees(ward.sato, room));
    CHECK(ward.say(ward.sato, room).why == u"no_consent");
    CHECK(ward.change(ward.sato, room, "room.patch", talk(false)).why == u"no_consent");
    CHECK(ward.change(ward.sato, room, "member.invite", memberToJson(ward.clinic.id)).why
          == u"no_consent");
    REQUIRE(ward.change(ward.sato, room, "consent.give", toJson(aConsent())).status
            == OperationStatus::Applied);
    CHECK(ward.say(ward.sato, room).status == OperationStatus::Applied);
    CHECK_FALSE(ward.sees(ward.doctor, room)); // asked again, not taken for granted
    CHECK(ward.change(ward.sato, room, "member.invite", memberToJson(ward.clinic.id)).status
          == OperationStatus::Applied);
    CHECK(ward.sees(ward.doctor, room));
}

TEST_CASE("An archived room is read and not written, also after a restart", "[server][rooms]")
{
    RoomWard ward;
    const ScopeId room = ward.opened({ward.hospital.id});
    REQUIRE(ward.say(ward.mori, room).status == OperationStatus::Applied);
    CHECK(ward.change(ward.mori, room, "room.archive", {}).why == u"forbidden");
    REQUIRE(
        ward.change(ward.sato, room, "room.archive", reasonToJson(QStringLiteral("転居"))).status
        == OperationStatus::Applied);
    ward.restart();
    CHECK(ward.sees(ward.mori, room));
    for (const Caller &caller : {ward.sato, ward.mori})
        CHECK(ward.say(caller, room).why == u"archived");
    for (const char *kind :
         {"room.patch", "room.archive", "room.continue", "consent.give", "member.invite"})
        CHECK(ward.change(ward.sato, room, kind, memberToJson(ward.clinic.id)).why == u"archived");
}

TEST_CASE("Also an archived room is taken away from an office, and on the patient's word",
          "[server][rooms]")
{
    RoomWard ward;
    const ScopeId room = ward.opened({ward.hospital.id, ward.clinic.id});
    REQUIRE(ward.change(ward.sato, room, "room.archive", {}).status == OperationStatus::Applied);
    CHECK(ward.change(ward.sato, room, "member.remove", memberToJson(ward.clinic.id)).status
          == OperationStatus::Applied);
    CHECK_FALSE(ward.sees(ward.doctor, room));
    CHECK(ward.change(ward.mori, room, "consent.withdraw", {}).status == OperationStatus::Applied);
    CHECK_FALSE(ward.sees(ward.mori, room));
    CHECK(ward.sees(ward.sato, room));
}

TEST_CASE("The centre's hand on a room leaves record and grants the same", "[server][rooms]")
{
    RoomWard ward;
    const ScopeId room = ward.opened({ward.hospital.id});
    const auto members = [&] {
        for (const Block &block : ward.pull(ward.sato).blocks) {
            for (const ObjectRow &row : block.objects) {
                if (block.scope == room && row.type == u"room")
                    return roomFromBody(room, *parseJsonObject(row.body)).value().members;
            }
        }
        return QList<OfficeId>();
    };
    REQUIRE(ward.store->addMember(room, ward.clinic.id));
    CHECK(members() == QList<OfficeId>{ward.sakura.id, ward.hospital.id, ward.clinic.id});
    CHECK(ward.sees(ward.doctor, room));
    REQUIRE(ward.store->removeMember(room, ward.clinic.id, QStringLiteral("removed")));
    CHECK(members().size() == 2);
    CHECK_FALSE(ward.sees(ward.doctor, room));
    CHECK(ward.store->addMember(room, ward.centre.id).error().kind == Error::Kind::Conflict);
    CHECK(ward.store->addMember(ScopeId::create(), ward.clinic.id).error().kind
          == Error::Kind::NotFound);
    CHECK(ward.store->openRoom(ScopeId::create(), QStringLiteral("patient"), {ward.sakura.id}, {})
              .error()
              .kind
          == Error::Kind::Invalid);
    CHECK(ward.store->verifyAudit());
}

TEST_CASE("Who lost a room is known for a minute, and nobody else is", "[server][rooms]")
{
    RoomWard ward;
    const ScopeId room = ward.opened({ward.hospital.id, ward.clinic.id});
    const auto losers = [&] {
        const auto lost = ward.store->lostLately({room, ward.handoff, ScopeId::create()});
        REQUIRE(lost);
        return *lost;
    };
    CHECK(losers().isEmpty());
    ward.clock.ms += 5000;
    REQUIRE(ward.change(ward.sato, room, "member.remove", memberToJson(ward.clinic.id)).status
            == OperationStatus::Applied);
    CHECK(losers() == QSet<PersonId>{ward.doctor.person});
    CHECK(ward.store->lostLately({ward.handoff})->isEmpty());
    ward.clock.ms += 59'000;
    CHECK(losers().contains(ward.doctor.person));
    ward.clock.ms += 2'000;
    CHECK(losers().isEmpty());
    REQUIRE(ward.change(ward.sato, room, "consent.withdraw", reasonToJson(QStringLiteral("希望")))
                .status
            == OperationStatus::Applied);
    CHECK(losers() == QSet<PersonId>{ward.mori.person});
}

TEST_CASE("An office leaves a room by itself, and the one that opened it does not",
          "[server][rooms]")
{
    RoomWard ward;
    const ScopeId room = ward.opened({ward.hospital.id, ward.clinic.id});
    const ScopeCursor had = ward.cursorOf(ward.doctor, room);
    CHECK(ward.change(ward.abe, room, "member.leave", {}).status == OperationStatus::Held);
    CHECK(ward.change(ward.sato, room, "member.leave", {}).why == u"opener_stays");
    CHECK(ward.change(ward.doctor, room, "member.leave", {}).status == OperationStatus::Applied);
    CHECK_FALSE(ward.sees(ward.doctor, room));
    CHECK(ward.lossOf(ward.doctor, room, had) == u"left");
    CHECK(ward.sees(ward.mori, room));
    REQUIRE(ward.change(ward.sato, room, "room.archive", {}).status == OperationStatus::Applied);
    CHECK(ward.change(ward.mori, room, "member.leave", {}).status == OperationStatus::Applied);
    CHECK_FALSE(ward.sees(ward.mori, room));
    CHECK(ward.store->verifyAudit());
}

TEST_CASE("A room grows into a larger kind, which then says who may come", "[server][rooms]")
{
    RoomWard ward;
    RoomDraft draft = ward.draft({ward.hospital.id, ward.clinic.id});
    draft.roomTemplate = QStringLiteral("two-doctors");
    const ScopeId room = ScopeId::create();
    REQUIRE(ward.open(ward.mori, draft, room).status == OperationStatus::Applied);
    const auto grow = [&](const Caller &caller, const char *into) {
        return ward.change(caller, room, "room.grow", grownToJson(QLatin1String(into)));
    };
    const auto inviteCare = [&] {
        return ward.change(ward.mori, room, "member.invite", memberToJson(ward.sakura.id));
    };
    CHECK(inviteCare().why == u"wrong_member");
    CHECK(grow(ward.doctor, "patient").why == u"forbidden");
    CHECK(grow(ward.mori, "profession").why == u"not_larger");
    CHECK(grow(ward.mori, "nonsense").why == u"bad_schema");
    CHECK(grow(ward.mori, "patient").status == OperationStatus::Applied);
    CHECK(grow(ward.mori, "patient").status == OperationStatus::Applied); // once more
    CHECK(grow(ward.mori, "two-doctors").why == u"not_larger");
    CHECK(inviteCare().status == OperationStatus::Applied);
    CHECK(ward.sees(ward.sato, room));
    CHECK(ward.say(ward.sato, room).status == OperationStatus::Applied);
    CHECK(ward.store->verifyAudit());
}

TEST_CASE("That a room was looked through is its caretaker's to say", "[server][rooms]")
{
    RoomWard ward;
    RoomDraft draft = ward.draft({ward.sakura.id, ward.hospital.id});
    draft.caretaker = ward.mori.person;
    const ScopeId room = ScopeId::create();
    REQUIRE(ward.open(ward.sato, draft, room).status == OperationStatus::Applied);
    const auto tended = [&]() -> std::optional<RoomMark> {
        for (const Block &block : ward.pull(ward.sato).blocks) {
            for (const ObjectRow &row : block.objects) {
                if (block.scope == room && row.id.uuid() == room.uuid())
                    return roomFromBody(room, parseJsonObject(row.body).value()).value().tended;
            }
        }
        return std::nullopt;
    };
    CHECK(ward.change(ward.sato, room, "room.tended", {}).status == OperationStatus::Applied);
    CHECK_FALSE(tended()); // said, and nobody's business
    CHECK(ward.change(ward.mori, room, "room.tended", {}).status == OperationStatus::Applied);
    REQUIRE(tended());
    CHECK(tended()->person == ward.mori.person);
}

TEST_CASE("A room of two people is kept from their colleagues, also from those who come later",
          "[server][rooms]")
{
    RoomWard ward;
    const Caller colleague = ward.addPerson(ward.hospital, Profession::Nurse);
    RoomDraft draft = ward.draft({ward.sakura.id, ward.hospital.id});
    draft.roomTemplate = QStringLiteral("direct");
    draft.patient.reset();
    draft.consent.reset();
    draft.people = {ward.sato.person, ward.mori.person};
    const auto why = [&](const RoomDraft &other) {
        return ward.open(ward.sato, other, ScopeId::create()).why;
    };
    RoomDraft bad = draft;
    bad.people = {ward.mori.person, colleague.person};
    CHECK(why(bad) == u"bad_schema"); // she is not in it herself
    bad = draft;
    bad.people = {ward.sato.person, ward.doctor.person};
    CHECK(why(bad) == u"unknown_person"); // at none of the offices
    bad = draft;
    bad.members = {ward.sakura.id, ward.clinic.id};
    CHECK(why(bad) == u"unknown_person");
    bad = ward.draft({ward.sakura.id, ward.hospital.id});
    bad.people = draft.people;
    CHECK(why(bad) == u"not_for_some");

    const ScopeId room = ScopeId::create();
    REQUIRE(ward.open(ward.sato, draft, room).status == OperationStatus::Applied);
    const Caller later = ward.addPerson(ward.sakura, Profession::Nurse);
    CHECK(ward.sees(ward.sato, room));
    CHECK(ward.sees(ward.mori, room));
    CHECK(ward.say(ward.mori, room).status == OperationStatus::Applied);
    for (const Caller &other : {colleague, later, ward.doctor}) {
        CHECK_FALSE(ward.sees(other, room));
        CHECK(ward.say(other, room).status == OperationStatus::Held);
    }
    CHECK(ward.change(ward.sato, room, "member.invite", memberToJson(ward.clinic.id)).why
          == u"too_many_members");
    CHECK(ward.store->verifyAudit());
}
