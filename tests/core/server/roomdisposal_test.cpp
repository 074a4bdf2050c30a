// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/roomretention.h"
#include "core/server/blobs/blobtable.h"
#include "core/server/sql/sqltransaction.h"
#include "tests/core/server/roomward.h"

using namespace tasuki;

namespace {

constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;
constexpr qint64 keptDays = 5 * 365 + 2; ///< with two leap days at most

/// A room of Sato's office and the hospital, with a post and a file in it, closed on the first day.
struct ClosedWard : RoomWard {
    ClosedWard()
    {
        room = opened({hospital.id});
        REQUIRE(say(mori, room).status == OperationStatus::Applied);
        putFile();
        REQUIRE(change(sato, room, "room.archive", {}).status == OperationStatus::Applied);
    }

    /// Unfinished; whether it was ever whole does not matter here.
    void putFile()
    {
        const auto lease = database->lease();
        REQUIRE(lease);
        auto transaction = SqlTransaction::begin(lease->database());
        REQUIRE(transaction);
        BlobManifest manifest;
        manifest.hash = QByteArray(32, 'h');
        manifest.chunks = {QByteArray(32, 'c')};
        manifest.size = 1;
        BlobTable blobs(lease->database(), lease->aead());
        const auto added = blobs.add(room, manifest, sato.person, clock.now());
        REQUIRE(added);
        REQUIRE(transaction->commit());
    }
    void wait(qint64 days) { clock.ms += days * dayMs; }
    OperationResult ask(const Caller &caller)
    {
        const Operation asking
            = operation("room.discard", room, ObjectId(room.uuid()),
                        discardToJson(DiscardReason::CareEnded, QStringLiteral("支援終了")));
        const auto result = push(caller, asking);
        if (result.status == OperationStatus::Applied)
            asked = asking.id;
        return result;
    }
    OperationResult agree(const Caller &caller)
    {
        return change(caller, room, "room.erase", agreementToJson(asked));
    }
    qint64 rowsIn(const char *table)
    {
        const auto lease = database->lease();
        REQUIRE(lease);
        SqlStatement row = lease->database().statement(
            table, QByteArray("SELECT count(*) FROM ") + table + " WHERE scope_id = ?");
        row.bindAll(room.uuid());
        REQUIRE(row.step().value_or(false));
        return row.integer(0);
    }

    ScopeId room;
    OperationId asked = OperationId::create();
};

} // namespace

TEST_CASE("A room is asked for only when it is closed, and kept for as long as the rule says",
          "[server][rooms]")
{
    ClosedWard ward;
    const ScopeId open = ward.opened({ward.hospital.id});
    CHECK(ward.change(ward.sato, open, "room.discard", discardToJson(DiscardReason::Moved, {})).why
          == u"not_archived");
    CHECK(splitDiscardCode(ward.ask(ward.sato).why).first == u"used_lately");
    ward.wait(364);
    CHECK(splitDiscardCode(ward.ask(ward.sato).why).first == u"used_lately");
    ward.wait(2);
    const auto [word, until] = splitDiscardCode(ward.ask(ward.sato).why);
    CHECK(word == u"must_be_kept");
    CHECK(until > ward.clock.now().addYears(3));
    CHECK(until < ward.clock.now().addYears(4));
    ward.wait(keptDays - 366);
    CHECK(ward.ask(ward.mori).why == u"not_yours");
    CHECK(ward.ask(ward.abe).status == OperationStatus::Held);
    CHECK(ward.rowsIn("obj") == 2);
}

TEST_CASE("What waits for a person to decide keeps a room as well", "[server][rooms]")
{
    ClosedWard ward;
    ward.wait(keptDays);
    REQUIRE(ward.say(ward.abe, ward.room).status == OperationStatus::Held);
    CHECK(splitDiscardCode(ward.ask(ward.sato).why).first == u"used_lately");
}

TEST_CASE("Who leaves a closed room does not use it, and who asks does not either",
          "[server][rooms]")
{
    ClosedWard ward;
    ward.wait(keptDays);
    REQUIRE(ward.ask(ward.sato).status == OperationStatus::Applied);
    REQUIRE(ward.change(ward.mori, ward.room, "room.keep", {}).status == OperationStatus::Applied);
    CHECK(ward.agree(ward.mori).why == u"not_asked_for");
    REQUIRE(ward.ask(ward.sato).status == OperationStatus::Applied);
    REQUIRE(ward.change(ward.mori, ward.room, "member.leave", {}).status
            == OperationStatus::Applied);
    CHECK(ward.store->agreeToErase(ward.room, {ward.admin.person, ward.centre.id}));
}

TEST_CASE("A room goes when somebody of another office agrees, and not before", "[server][rooms]")
{
    ClosedWard ward;
    const Caller colleague = ward.addPerson(ward.sakura, Profession::CareManager);
    const ScopeCursor had = ward.cursorOf(ward.mori, ward.room);
    ward.wait(keptDays);
    CHECK(ward.agree(ward.mori).why == u"not_asked_for");
    REQUIRE(ward.ask(ward.sato).status == OperationStatus::Applied);
    CHECK(ward.agree(ward.sato).why == u"same_person");
    CHECK(ward.agree(colleague).why == u"same_office");
    CHECK(ward.agree(ward.abe).status == OperationStatus::Held);
    CHECK(ward.store->agreeToErase(ward.room, {ward.admin.person, ward.centre.id}).error().detail
          == u"not_yours");
    CHECK(ward.sees(ward.mori, ward.room));

    // Whoever was outside and wrote then: a person decides, and it counts as use no more.
    CHECK(splitDiscardCode(ward.agree(ward.mori).why).first == u"used_lately");
    ward.wait(keptDays);
    const Operation erase = Ward::operation("room.erase", ward.room, ObjectId(ward.room.uuid()),
                                            agreementToJson(ward.asked));
    const auto erased = ward.push(ward.mori, erase);
    INFO(erased.why.toStdString());
    REQUIRE(erased.status == OperationStatus::Applied);
    CHECK(erased.sequence > 0); // so that those who wait for news are told
    CHECK(ward.push(ward.mori, erase).status == OperationStatus::Applied);
    for (const char *table : {"obj", "obj_version", "blob", "held", "witness"}) {
        INFO(table);
        CHECK(ward.rowsIn(table) == 0);
    }
    CHECK(ward.rowsIn("scope_erased") == 1);
    CHECK_FALSE(ward.sees(ward.sato, ward.room));
    CHECK_FALSE(ward.sees(ward.mori, ward.room));
    CHECK(ward.lossOf(ward.mori, ward.room, had) == u"erased");
    const auto lost = ward.store->lostLately({ward.room});
    REQUIRE(lost);
    CHECK(*lost == QSet<PersonId>{ward.sato.person, colleague.person, ward.mori.person});
    CHECK(ward.store->verifyAudit());
}

TEST_CASE("Of a room that was erased nothing comes back, also after a restart", "[server][rooms]")
{
    ClosedWard ward;
    ward.wait(keptDays);
    REQUIRE(ward.ask(ward.sato).status == OperationStatus::Applied);
    REQUIRE(ward.agree(ward.mori).status == OperationStatus::Applied);
    ward.restart();
    CHECK(ward.say(ward.sato, ward.room).status == OperationStatus::Held);
    CHECK(ward.open(ward.sato, ward.draft({ward.sakura.id}), ward.room).status
          == OperationStatus::Held);
    CHECK(ward.store->addMember(ward.room, ward.clinic.id).error().kind == Error::Kind::NotFound);
    CHECK(
        ward.store
            ->openRoom(ward.room, QStringLiteral("handoff"), {ward.sakura.id, ward.hospital.id}, {})
            .error()
            .kind
        == Error::Kind::Conflict);
    CHECK(
        ward.store
            ->applyAsServer(Ward::operation("msg.add", ward.room, ObjectId::create(),
                                            toJson(PostDraft{QStringLiteral("x"), {}, false, {}})),
                            {ward.sato.person, ward.sakura.id})
            .error()
            .kind
        == Error::Kind::NotFound);
    CHECK(ward.rowsIn("obj") == 0);
    const Caller late = ward.addPerson(ward.sakura, Profession::Nurse);
    CHECK_FALSE(ward.sees(late, ward.room));
}

TEST_CASE("The centre agrees where the room has no other office", "[server][rooms]")
{
    ClosedWard ward;
    REQUIRE(ward.change(ward.mori, ward.room, "member.leave", {}).status
            == OperationStatus::Applied);
    ward.wait(keptDays);
    const Author centre{ward.admin.person, ward.centre.id};
    CHECK(ward.store->agreeToErase(ward.room, centre).error().detail == u"not_asked_for");
    REQUIRE(ward.ask(ward.sato).status == OperationStatus::Applied);
    const Caller colleague = ward.addPerson(ward.sakura, Profession::CareManager);
    CHECK(ward.agree(colleague).why == u"centre_agrees");
    CHECK(ward.store->agreeToErase(ward.room, {ward.mori.person, ward.hospital.id}).error().detail
          == u"centre_agrees");
    CHECK(ward.store->agreeToErase(ScopeId::create(), centre).error().kind
          == Error::Kind::NotFound);
    REQUIRE(ward.store->agreeToErase(ward.room, centre));
    CHECK_FALSE(ward.sees(ward.sato, ward.room));
    CHECK(ward.rowsIn("scope_erased") == 1);
    CHECK(ward.store->verifyAudit());
}

TEST_CASE("A circle keeps the room it lies in, and a chapter outlives the one before",
          "[server][rooms]")
{
    ClosedWard ward;
    const ScopeId whole = ward.opened({ward.hospital.id});
    RoomDraft part = ward.draft({ward.sakura.id, ward.hospital.id});
    part.part = RoomPart{whole, RoomPart::As::Chapter};
    const ScopeId chapter = ScopeId::create();
    REQUIRE(ward.open(ward.sato, part, chapter).status == OperationStatus::Applied);
    part.part->as = RoomPart::As::Circle;
    part.roomTemplate = QStringLiteral("clinical");
    part.features = RoomFeature::Talk;
    const Caller nurse = ward.addPerson(ward.sakura, Profession::Nurse);
    const ScopeId circle = ScopeId::create();
    REQUIRE(ward.open(nurse, part, circle).status == OperationStatus::Applied);
    REQUIRE(ward.change(ward.sato, whole, "room.archive", {}).status == OperationStatus::Applied);
    ward.wait(keptDays);
    ward.room = whole;
    CHECK(ward.ask(ward.sato).why == u"has_circles");

    ward.room = chapter; // is the younger one, and may go first as well
    REQUIRE(ward.change(ward.sato, chapter, "room.archive", {}).status == OperationStatus::Applied);
    ward.wait(keptDays);
    REQUIRE(ward.ask(ward.sato).status == OperationStatus::Applied);
    REQUIRE(ward.agree(ward.mori).status == OperationStatus::Applied);
    // Whoever loses the room loses its parts; the one that is gone stands in nobody's way.
    CHECK(ward.change(ward.sato, whole, "member.remove", memberToJson(ward.hospital.id)).status
          == OperationStatus::Applied);
    CHECK_FALSE(ward.sees(ward.mori, whole));
}
