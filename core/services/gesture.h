// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/room.h"
#include "core/domain/sheet.h"
#include "core/domain/vitals.h"
#include "core/merge/merge.h"
#include "core/services/recordview.h"
#include "core/wire/attachment.h"
#include "core/wire/carepoint.h"
#include "core/wire/event.h"
#include "core/wire/medicine.h"
#include "core/wire/poll.h"
#include "core/wire/post.h"
#include "core/wire/profile.h"

#include <QMap>

namespace tasuki {

/// Turns one gesture of a person into operations and puts them into the outbox, all in one
/// transaction: either the whole gesture is on disk, or nothing of it. Used on the storage thread.
class Gesture {
public:
    Gesture(ClientStore &store, const Author &me, const QDateTime &now);

    const Author &me() const { return m_me; }
    const QDateTime &now() const { return m_now; }

    /// A room of the given template, with these offices. Gives its scope.
    ScopeId openRoom(const QString &roomTemplate, const QList<OfficeId> &members,
                     ScopeId scope = ScopeId::create());
    /// A room with a record of its own.
    ScopeId openRoom(const RoomDraft &draft);
    /// "room.patch", "consent.give" …; what merge says of it on `record`: Invalid or Conflict when
    /// it would refuse it, and then nothing is written.
    Result<void> changeRoom(const QJsonObject &record, ScopeId room, const char *kind,
                            const QJsonObject &payload);
    ObjectId create(ScopeId scope, const QString &type, const QJsonObject &groups,
                    const QJsonObject &more = {}, ObjectId id = ObjectId::create());
    /// Says in the room that a file belongs there.
    ObjectId attach(ScopeId scope, const Attachment &attachment);
    void sortAttachment(ScopeId scope, ObjectId attachment, DocumentKind kind);
    /// To what is there already and says itself what may become of it: "msg.edit", "point.pin",
    /// "event.skip", "poll.answer", "medicine.stop" …
    void change(ScopeId scope, ObjectId object, const char *kind, const QJsonObject &payload);
    ObjectId post(ScopeId scope, const PostDraft &draft);
    ObjectId addCarePoint(ScopeId scope, const CarePointDraft &draft);
    ObjectId addEvent(ScopeId scope, const EventContent &content);
    /// With an id of its own; gives the operation that changes of it name as what was read.
    OperationId placeEvent(ScopeId scope, ObjectId event, const EventContent &content);
    ObjectId addPoll(ScopeId scope, const PollDraft &draft);
    ObjectId addMeasurement(ScopeId scope, const MeasurementDraft &draft);
    void retractMeasurement(ScopeId scope, ObjectId measurement, const QString &reason);
    ObjectId addMedicine(ScopeId scope, const MedicineDraft &draft);
    void putProfile(ScopeId scope, const ProfilePut &put);
    /// Groups whose value differs from what the person saw, each with the value it was made on. A
    /// person who is still writing into the same item of a sheet says so, see mergedGroup().
    void patch(const OverlayObject &record, const QJsonObject &seen, const QJsonObject &changed,
               const QMap<QString, AnswerSource> &sources = {});
    void resolve(const OverlayObject &record, const QString &group, const QJsonValue &chosen,
                 const QList<OperationId> &seen);
    void move(ScopeId scope, ObjectId sheet, const QString &from, const QString &to,
              const QString &seenHash);

    /// What `create` or `patch` would make of the record here, so that a move can name it as seen.
    QJsonObject preview(const QJsonObject &body) const;
    bool isEmpty() const { return m_operations.isEmpty(); }
    Result<void> commit();

private:
    Operation &add(ScopeId scope, const QString &kind, ObjectId object, const QJsonObject &payload);
    GrantId grantOf(ScopeId scope) const;
    bool isSameSitting(const OverlayObject &record, const QJsonObject &group) const;

    ClientStore &m_store;
    Author m_me;
    QDateTime m_now;
    QList<Operation> m_operations;
    QList<ScopeRecord> m_rooms;
};

} // namespace tasuki
