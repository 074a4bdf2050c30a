// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/domain/room.h"

#include <QHash>

namespace tasuki {

/// Operations on a room's own record, whose object id is the room's:
/// `room.new` {template, members, title, features:{talk:true …}, people, client:{name,kana,birth},
/// caretaker, consent:{version,scope,on,signer,proxy}, part:{of,as}} – the last five where they
/// apply; rooms without a record have template and members only. `room.patch` {title, features,
/// caretaker}, each if it changes. `consent.give` {version,scope,on,signer,proxy},
/// `consent.withdraw` {why}, `member.invite` {office}, `member.remove` {office, why},
/// `member.leave` {why}, `room.continue` {in}, `room.grow` {template}, `room.tended` {},
/// `room.archive` {why}, `room.discard` {code, why}, `room.keep` {why}, `room.erase` {ask}.
///
/// The record: {type, template, title, features, people, client, caretaker, members,
/// consents:[consent + {op,by,office,at,gone:{op,by,office,at,why}}],
/// archived:{op,by,office,at,why}, continued:{op,by, office,at,in}, tended:[{op,by,office,at}],
/// discard:{op,by,office,at,why,code,agreed:{op,by,office,at}},
/// part:{of,as:"circle"}, log:[{op,kind,p,by,office,at}], op, by, office, at}. That of a chapter
/// has no `part`: whoever came with it has nothing to do with the one before.
QJsonObject toJson(const RoomDraft &draft);
QJsonObject toJson(const ConsentForm &form);
QJsonObject toJson(const RoomPatch &patch);
QJsonObject memberToJson(OfficeId office, const QString &reason = {});
QJsonObject reasonToJson(const QString &reason);
QJsonObject continuedToJson(ScopeId chapter);
QJsonObject grownToJson(const QString &roomTemplate);
QJsonObject discardToJson(DiscardReason reason, const QString &words);
QJsonObject agreementToJson(OperationId asking);

/// Of a room with a record. A consent that is incomplete is none: Invalid.
Result<RoomDraft> roomDraftFromJson(const QJsonObject &json);
/// As it may be given for somebody with this record; Invalid unless isCompleteConsent().
Result<ConsentForm> consentFormFromJson(const QJsonObject &json,
                                        const std::optional<RoomPatient> &patient);
Result<RoomPatch> roomPatchFromJson(const QJsonObject &json); ///< Invalid when nothing is in it
Result<OfficeId> memberFromJson(const QJsonObject &json);
Result<ScopeId> continuedFromJson(const QJsonObject &json);
Result<QString> grownFromJson(const QJsonObject &json); ///< the id of a kind of room
Result<DiscardReason> discardFromJson(const QJsonObject &json);
Result<OperationId> agreementFromJson(const QJsonObject &json);
Result<QString> reasonFromJson(const QJsonObject &json); ///< {why}; may be empty

/// Whether a body is a room's own record, and not just the mark of a room that has none.
bool hasRoomRecord(const QJsonObject &body);
/// Of a body that merge made. What a newer program added to features is passed over.
Result<Room> roomFromBody(ScopeId scope, const QJsonObject &body);
/// Since when each office has been in the room: as its log tells, or as it was opened.
QHash<OfficeId, QDateTime> joinedFromBody(const Room &room, const QJsonObject &body);

} // namespace tasuki
