// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/store/operationwriter.h"

#include "core/base/json.h"
#include "core/base/protocolrule.h"
#include "core/server/audit/auditlog.h"
#include "core/server/store/relationreader.h"
#include "core/server/store/roomtemplate.h"
#include "core/server/store/sealedtext.h"
#include "core/wire/attachment.h"
#include "core/wire/carepoint.h"
#include "core/wire/event.h"
#include "core/wire/medicine.h"
#include "core/wire/poll.h"
#include "core/wire/post.h"
#include "core/wire/profile.h"
#include "core/wire/records.h"
#include "core/wire/room.h"
#include "core/wire/status.h"
#include "core/wire/vital.h"

#include <QCryptographicHash>

#include <algorithm>

namespace tasuki {

namespace {

    constexpr qsizetype maxBodyBytes = 4 * 1024 * 1024;

    /// Without the grant, which a device learns only later for a room it made up itself.
    QByteArray payloadHash(const Operation &operation)
    {
        Operation bare = operation;
        bare.grant = {};
        return QCryptographicHash::hash(canonicalJson(toJson(bare)), QCryptographicHash::Sha256);
    }

    /// Nobody else could read a record that does not decode: it would poison every device.
    bool isReadable(const QString &type, const Operation &operation, const QJsonObject &body)
    {
        const auto &[scope, object] = std::pair(operation.scope, operation.object);
        if (type == u"client")
            return clientFromBody(scope, object, body).has_value();
        if (type == u"episode")
            return episodeFromBody(scope, object, body).has_value();
        if (type == u"sheet")
            return sheetFromBody(scope, object, body, {}).has_value();
        if (type == u"receipt")
            return receiptFromBody(body).has_value();
        if (type == u"review")
            return reviewFromBody(scope, object, body).has_value();
        if (type == u"msg")
            return postFromBody(scope, object, body).has_value();
        if (type == u"vital")
            return measurementFromBody(scope, object, body).has_value();
        if (type == u"point")
            return carePointFromBody(scope, object, body).has_value();
        if (type == u"medicine")
            return medicineFromBody(scope, object, body).has_value();
        if (type == u"event")
            return eventFromBody(scope, object, body).has_value();
        if (type == u"poll")
            return pollFromBody(scope, object, body).has_value();
        if (type == u"profile")
            return profileFromBody(scope, body).has_value();
        if (type == u"attach")
            return keptAttachmentFromJson(body).has_value();
        if (type == u"room")
            return !hasRoomRecord(body) || roomFromBody(scope, body).has_value();
        if (type == u"office")
            return officeFromBody(object, body).has_value();
        if (type == u"person")
            return personFromBody(object, body).has_value();
        return true;
    }

} // namespace

OperationWriter::OperationWriter(SqlConnection &database, const Aead &aead, const QDateTime &now)
    : m_database(database)
    , m_aead(aead)
    , m_now(now)
    , m_objects(database, aead)
    , m_rooms(database, now)
    , m_members(database, now)
    , m_family(database, aead, now)
    , m_disposal(database, aead, now)
{ }

Result<OperationResult> OperationWriter::write(const Operation &operation, const Caller &caller,
                                               WhenBlocked whenBlocked)
{
    const QByteArray hash = payloadHash(operation);
    const auto known = seen(operation, caller.person, hash);
    if (!known)
        return known.error();
    if (*known)
        return **known;
    auto verdict = decideOn(operation, caller);
    if (verdict && verdict->status == OperationStatus::Blocked && whenBlocked == WhenBlocked::Hold)
        verdict = hold(operation, caller);
    if (!verdict)
        return verdict.error();
    return conclude(operation, caller, hash, *verdict);
}

Result<OperationResult> OperationWriter::writeAsServer(const Operation &operation,
                                                       const Author &author)
{
    const QByteArray hash = payloadHash(operation);
    const auto known = seen(operation, author.person, hash);
    if (!known)
        return known.error();
    if (*known)
        return **known;
    const auto scope = m_objects.scope(operation.scope);
    if (!scope)
        return scope.error();
    if (!*scope || (*scope)->isErased)
        return Error{Error::Kind::NotFound, QStringLiteral("no such room")};
    auto verdict = merge(**scope, operation, author);
    if (!verdict)
        return verdict.error();
    verdict->rule = QStringLiteral("server");
    return conclude(operation, {author.person, author.office, Profession::Administrator, {}}, hash,
                    *verdict);
}

Result<std::optional<OperationResult>>
OperationWriter::seen(const Operation &operation, PersonId person, const QByteArray &hash)
{
    SqlStatement row = m_database.statement(
        "op_seen.find",
        "SELECT payload_hash, user_id, seq, status, why FROM op_seen WHERE op_id = ?");
    row.bindAll(operation.id.uuid());
    const auto found = row.step();
    if (!found)
        return found.error();
    if (!*found || isBroken(ProtocolRule::OnceOnly))
        return std::optional<OperationResult>();
    if (row.blob(0) != hash || row.uuid(1) != person.uuid())
        return std::optional(OperationResult{operation.id, OperationStatus::Rejected, 0,
                                             QStringLiteral("id_reused")});
    return std::optional(OperationResult{operation.id, static_cast<OperationStatus>(row.integer(3)),
                                         row.integer(2), row.text(4)});
}

Result<OperationWriter::Verdict> OperationWriter::decideOn(const Operation &operation,
                                                           const Caller &caller)
{
    if (!isKnownKind(operation.kind))
        return Verdict{OperationStatus::Blocked, 0, QStringLiteral("unknown_kind"), {}, false};
    // Before it could be held: not even a sealed copy of an individual number stays here.
    if (operation.type() == u"profile" && carriesMyNumber(operation.payload.value(u"value")))
        return Verdict{OperationStatus::Rejected, 0, QStringLiteral("my_number"), {}};
    const auto isCurrent = m_rooms.isCurrent(caller);
    const auto kind = m_rooms.officeKind(caller.office);
    const auto scope = m_objects.scope(operation.scope);
    const auto grant = m_rooms.currentGrant(caller.person, operation.scope);
    if (!isCurrent)
        return isCurrent.error();
    if (!kind)
        return kind.error();
    if (!scope)
        return scope.error();
    if (!grant)
        return grant.error();
    if (!*isCurrent || !*kind)
        return hold(operation, caller);
    if (operation.kind == u"room.new" && !*scope)
        return createRoom(operation, caller, **kind);
    if (operation.kind == u"room.new" && *grant)
        return reopenRoom(operation, caller, **kind, **scope);
    if (!*scope || !*grant || operation.kind == u"room.new") // one answer, whichever it is
        return hold(operation, caller);
    const auto relation = RelationReader(m_objects).ofMember(**scope, caller.office, **kind);
    if (!relation)
        return relation.error();
    const Decision decision = decide(caller, *relation, operation.kind);
    if (!decision.isAllowed)
        return denial(decision);
    const auto receipt = checkReceipt(**scope, operation, caller);
    if (!receipt)
        return receipt.error();
    if (*receipt)
        return **receipt;
    auto verdict = merge(**scope, operation, {caller.person, caller.office});
    if (verdict)
        verdict->rule = decision.rule;
    return verdict;
}

/// It depends on what may still change, hence never the answer for ever.
OperationWriter::Verdict OperationWriter::denial(const Decision &decision)
{
    return {OperationStatus::Rejected, 0, decision.why, decision.rule, false};
}

Result<OperationWriter::Verdict> OperationWriter::hold(const Operation &operation,
                                                       const Caller &caller)
{
    const auto sealed = m_aead.seal(canonicalJson(toJson(operation)),
                                    sealBinding("held", operation.scope, operation.id.uuid(), 0));
    if (!sealed)
        return sealed.error();
    const auto stored = m_database.run(
        "held.add", "INSERT INTO held(op_id, user_id, scope_id, op, at) VALUES(?, ?, ?, ?, ?)",
        operation.id.uuid(), caller.person.uuid(), operation.scope.uuid(), *sealed,
        toIsoUtc(m_now));
    if (!stored)
        return stored.error();
    return Verdict{OperationStatus::Held, 0, {}, QStringLiteral("not a member")};
}

/// A colleague opened the same room first: two devices that were offline made the same file.
Result<OperationWriter::Verdict> OperationWriter::reopenRoom(const Operation &operation,
                                                             const Caller &caller, OfficeKind kind,
                                                             const ScopeRow &scope)
{
    const Decision decision = decide(caller, {scope.roomTemplate, kind, false}, operation.kind);
    const bool isSame = operation.payload.value(u"template").toString() == scope.roomTemplate;
    // Two of the same file are one file; two with titles and consents of their own are not.
    const RoomTemplate *known = RoomTemplates::builtIn().find(scope.roomTemplate);
    const bool isOneOfAKind = !known || known->hasRecord;
    if (!decision.isAllowed || !isSame || isOneOfAKind || !roomMembers(operation))
        return hold(operation, caller);
    return Verdict{OperationStatus::Applied, scope.head, {}, decision.rule};
}

Result<OperationWriter::Verdict> OperationWriter::createRoom(const Operation &operation,
                                                             const Caller &caller, OfficeKind kind)
{
    const QString roomTemplate = operation.payload.value(u"template").toString();
    const RoomTemplate *known = RoomTemplates::builtIn().find(roomTemplate);
    if (known && known->hasRecord)
        return createRecordedRoom(*known, operation, caller, kind);
    const Decision decision = decide(caller, {roomTemplate, kind, false}, operation.kind);
    if (!decision.isAllowed)
        return denial(decision);
    const auto members = roomMembers(operation);
    if (!members)
        return Verdict{OperationStatus::Rejected, 0, QStringLiteral("bad_schema"), decision.rule};
    QList<OfficeKind> others;
    for (const OfficeId &office : *members) {
        const auto memberKind = m_rooms.officeKind(office);
        if (!memberKind)
            return memberKind.error();
        if (!*memberKind)
            return Verdict{OperationStatus::Rejected, 0, QStringLiteral("bad_schema"),
                           decision.rule};
        if (office != caller.office)
            others.append(**memberKind);
    }
    if (!members->contains(caller.office) || !fitsTemplate(roomTemplate, others))
        return Verdict{OperationStatus::Rejected, 0, QStringLiteral("bad_schema"), decision.rule};
    const auto sequence = openRoom(operation, {caller.person, caller.office});
    if (!sequence)
        return sequence.error();
    return Verdict{OperationStatus::Applied, *sequence, {}, decision.rule};
}

Result<OperationWriter::Verdict>
OperationWriter::createRecordedRoom(const RoomTemplate &roomTemplate, const Operation &operation,
                                    const Caller &caller, OfficeKind kind)
{
    const auto draft = roomDraftFromJson(operation.payload);
    Relation beginning{roomTemplate.id, kind};
    if (draft && draft->consent)
        beginning.consent = ConsentState::Given;
    const Decision decision = decide(caller, beginning, operation.kind);
    if (!decision.isAllowed)
        return denial(decision);
    if (!draft || !roomMembers(operation))
        return Verdict{OperationStatus::Rejected, 0, QStringLiteral("bad_schema"), decision.rule};
    const auto why = m_members.refusesOpening(roomTemplate, *draft, caller, kind);
    if (!why)
        return why.error();
    if (*why)
        return Verdict{OperationStatus::Rejected, 0, **why, decision.rule};
    const auto refusal = m_family.refusesPart(*draft, caller, kind);
    if (!refusal)
        return refusal.error();
    if (const auto &no = *refusal)
        return Verdict{OperationStatus::Rejected, 0, no->why,
                       no->rule.isEmpty() ? decision.rule : no->rule, no->isFinal};
    const auto sequence = openRoom(operation, {caller.person, caller.office});
    if (!sequence)
        return sequence.error();
    if (draft->part) {
        if (const auto joined = m_family.join(operation.scope, *draft->part); !joined)
            return joined.error();
    }
    return Verdict{OperationStatus::Applied, *sequence, {}, decision.rule};
}

Result<qint64> OperationWriter::openRoom(const Operation &operation, const Author &author)
{
    const QString roomTemplate = operation.payload.value(u"template").toString();
    const auto members = roomMembers(operation);
    if (!members)
        return members.error();
    if (const auto created = m_objects.createScope(operation.scope, roomTemplate); !created)
        return created.error();
    const auto draft = roomDraftFromJson(operation.payload); // none of a room without a record
    const auto kept = m_rooms.keepFor(operation.scope, draft ? draft->people : QList<PersonId>());
    if (!kept)
        return kept.error();
    QList<OfficeId> sorted = *members; // the order of locks
    std::sort(sorted.begin(), sorted.end());
    for (const OfficeId &office : std::as_const(sorted)) {
        if (const auto added = m_rooms.addMember(operation.scope, roomTemplate, office); !added)
            return added.error();
    }
    const Applied applied = apply({}, operation, author);
    const ScopeRow scope{operation.scope, roomTemplate};
    return m_objects.put(scope, QStringLiteral("room"), operation.object, applied.body,
                         operation.id);
}

Result<std::optional<OperationWriter::Verdict>>
OperationWriter::checkReceipt(const ScopeRow &scope, const Operation &operation,
                              const Caller &caller)
{
    if (operation.kind != u"receipt.new")
        return std::optional<Verdict>();
    const Applied made = apply({}, operation, {caller.person, caller.office});
    const auto receipt = receiptFromBody(made.body);
    const bool isOwn = receipt && receipt->reader == caller.person
        && receipt->office == caller.office
        && operation.object == receiptId(receipt->sheet, receipt->version, receipt->reader);
    if (!isOwn)
        return std::optional(
            Verdict{OperationStatus::Rejected, 0, QStringLiteral("bad_schema"), {}});
    const auto sheet = m_objects.find(scope.id, receipt->sheet);
    if (!sheet)
        return sheet.error();
    if (!*sheet)
        return std::optional(
            Verdict{OperationStatus::Blocked, 0, QStringLiteral("unknown_object"), {}, false});
    return std::optional<Verdict>();
}

/// What merge cannot know of a room's members and kind; it may change, hence never the last word.
Result<std::optional<QString>> OperationWriter::refusesChange(const ScopeRow &scope,
                                                              const QJsonObject &body,
                                                              const Operation &operation,
                                                              const Author &author)
{
    if (operation.kind == u"room.grow")
        return m_members.refusesGrowing(scope.roomTemplate, body, operation);
    if (operation.kind == u"room.discard" || operation.kind == u"room.erase")
        return m_disposal.refuses(scope, body, operation, author);
    if (operation.kind != u"member.invite")
        return std::optional<QString>();
    const auto why = m_members.refusesInviting(scope.roomTemplate, body, operation);
    if (!why || *why)
        return why;
    const auto mayHold
        = m_family.mayHold(scope.id, memberFromJson(operation.payload).value_or(OfficeId()));
    if (!mayHold)
        return mayHold.error();
    return *mayHold ? std::optional<QString>() : std::optional(QStringLiteral("wrong_member"));
}

Result<OperationWriter::Verdict>
OperationWriter::merge(const ScopeRow &scope, const Operation &operation, const Author &author)
{
    const auto row = m_objects.find(scope.id, operation.object);
    if (!row)
        return row.error();
    QJsonObject body;
    if (*row && !(*row)->body.isEmpty()) {
        const auto parsed = parseJsonObject((*row)->body);
        if (!parsed)
            return Error{Error::Kind::Corrupt, QStringLiteral("a stored body is no JSON")};
        body = *parsed;
    }
    const auto refusal = refusesChange(scope, body, operation, author);
    if (!refusal)
        return refusal.error();
    if (*refusal)
        return Verdict{OperationStatus::Rejected, 0, **refusal, {}, false};
    const Applied applied = apply(body, operation, author);
    if (applied.status == OperationStatus::Blocked)
        return Verdict{applied.status, 0, applied.why, {}, false};
    if (applied.status == OperationStatus::Rejected)
        return Verdict{applied.status, 0, applied.why, {}};
    if (applied.body == body)
        return Verdict{applied.status, scope.head, {}, {}};
    const QString type = applied.body.value(u"type").toString();
    if (!isReadable(type, operation, applied.body))
        return Verdict{OperationStatus::Rejected, 0, QStringLiteral("bad_schema"), {}};
    if (canonicalJson(applied.body).size() > maxBodyBytes)
        return Verdict{OperationStatus::Rejected, 0, QStringLiteral("too_large"), {}};
    if (operation.kind == u"room.erase") { // gone with what would have been written
        const auto erased = m_disposal.erase(scope, applied.body);
        return erased ? Result<Verdict>(Verdict{applied.status, scope.head, {}, {}})
                      : Result<Verdict>(erased.error());
    }
    const auto sequence = m_objects.put(scope, type, operation.object, applied.body, operation.id);
    if (!sequence)
        return sequence.error();
    if (operation.kind == u"room.grow") {
        const auto grown
            = m_objects.setTemplate(scope.id, applied.body.value(u"template").toString());
        if (!grown)
            return grown.error();
    }
    if (type == u"room") {
        const auto gone = m_members.follow(scope, body, applied.body, operation);
        if (!gone)
            return gone.error();
        if (const auto followed = followFamily(operation, *gone, author); !followed)
            return followed.error();
    }
    return Verdict{applied.status, *sequence, {}, {}};
}

/// In each of them an operation of its own, by the same person: the records and the trail agree.
Result<void> OperationWriter::followFamily(const Operation &operation, const QList<OfficeId> &gone,
                                           const Author &author)
{
    const auto reached = m_family.reachedBy(operation);
    if (!reached)
        return reached.error();
    const QString why = reasonFromJson(operation.payload).value_or(QString());
    for (const ScopeId &room : *reached) {
        QList<Operation> following;
        if (operation.type() == u"consent")
            following.append(onRoom(room, "consent.withdraw", reasonToJson(why), m_now));
        for (const OfficeId &office : gone)
            following.append(onRoom(room, "member.remove", memberToJson(office, why), m_now));
        for (const Operation &one : std::as_const(following)) {
            const auto done = writeAsServer(one, author);
            if (!done)
                return done.error();
            if (one.kind == u"member.remove" && done->status != OperationStatus::Applied)
                return Error{Error::Kind::Corrupt,
                             QStringLiteral("a part keeps somebody its room has lost")};
        }
    }
    return {};
}

Result<OperationResult> OperationWriter::conclude(const Operation &operation, const Caller &caller,
                                                  const QByteArray &hash, const Verdict &verdict)
{
    const bool isDenied = verdict.status == OperationStatus::Rejected && !verdict.isFinal;
    const bool isFinal = verdict.isFinal
        || (verdict.status == OperationStatus::Blocked
            && isBroken(ProtocolRule::BlockedIsNotFinal));
    if (isFinal || isDenied) {
        const AuditEntry entry{m_now,
                               caller,
                               operation.kind,
                               operation.scope,
                               operation.object,
                               operation.id,
                               isDenied ? QStringLiteral("denied")
                                        : QLatin1String(toCode(verdict.status)),
                               verdict.rule};
        if (const auto audited = AuditLog(m_database).append(entry); !audited)
            return audited.error();
    }
    if (isFinal) {
        const QByteArray again
            = isBroken(ProtocolRule::OnceOnly) ? " ON CONFLICT DO NOTHING" : QByteArray();
        const auto stored = m_database.run(
            "op_seen.add",
            "INSERT INTO op_seen(op_id, payload_hash, scope_id, user_id, "
            "device_id, seq, status, why, at, day) "
            "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                + again,
            operation.id.uuid(), hash, operation.scope.uuid(), caller.person.uuid(),
            caller.device.uuid(), verdict.sequence, static_cast<int>(verdict.status), verdict.why,
            toIsoUtc(m_now), journalDay(operation));
        if (!stored)
            return stored.error();
    }
    return OperationResult{operation.id, verdict.status, verdict.sequence, verdict.why};
}

} // namespace tasuki
