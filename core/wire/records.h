// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/client.h"
#include "core/domain/episode.h"
#include "core/domain/people.h"
#include "core/domain/review.h"
#include "core/domain/sheet.h"

#include <QJsonObject>

namespace tasuki {

/// How a record sits in an object body: {"type",
/// "groups":{g:{v,op,base,by,at,src,alts:[…],hist:[…]}}, and for sheets
/// "state","form","ver","late","moves"}. Unknown members and groups survive untouched because
/// nobody re-prints a body: records are read from bodies, and written as operations (groups below).
///
/// Groups of a record for `new` and `patch`: a value per group that is only meaningful as a whole.
/// client: name {name,kana}, birth, sex, address {postal,text}, phone, insured, careLevel, manager,
/// hospital, note. episode: patient {name,kana,sex,birth,address}, parties
/// {careOffice,hospital,manager}, admission {at,guess}, told {by,note}, client. sheet: see
/// FormDefinition::groups(); plus "form", and "stage" of a discharge sheet. receipt: read {sheet,version,reader,office,at}. office
/// and person: one group "entry".
QJsonObject groupsOf(const Client &client);
QJsonObject groupsOf(const Episode &episode);
QJsonObject groupsOf(const ReadReceipt &receipt);
QJsonObject groupsOf(const Office &office);
/// review: about {sheet,rows}, finished {sheet}, and "row/<key>" {choice,reason,answer} or null.
QJsonObject groupsOf(const Review &review);
QJsonObject toJson(const ReviewOutcome &outcome);
QString reviewRowGroup(const QString &row);
QJsonObject groupsOf(const Person &person);

Result<Client> clientFromBody(ScopeId scope, ObjectId id, const QJsonObject &body);
Result<Episode> episodeFromBody(ScopeId scope, ObjectId id, const QJsonObject &body);
Result<ReadReceipt> receiptFromBody(const QJsonObject &body);
/// A row somebody of a later version decided in words unknown here counts as not decided.
Result<Review> reviewFromBody(ScopeId scope, ObjectId id, const QJsonObject &body);
Result<Office> officeFromBody(ObjectId id, const QJsonObject &body);
Result<Person> personFromBody(ObjectId id, const QJsonObject &body);
/// `contentHash` is filled by merge's contentHash(body), which the caller passes in.
Result<Sheet> sheetFromBody(ScopeId scope, ObjectId id, const QJsonObject &body,
                            const QString &contentHash);

/// A read receipt exists once per sheet version and reader.
ObjectId receiptId(ObjectId sheet, int version, PersonId reader);
/// Colleagues that begin one of these at the same moment begin the same: there is one review of an
/// admission, and at the hospital one file and one draft.
ObjectId reviewId(ObjectId episode);
ScopeId dischargeFileId(ObjectId episode, OfficeId hospital);
ObjectId dischargeDraftId(ObjectId episode, OfficeId hospital);

} // namespace tasuki
