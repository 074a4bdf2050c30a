// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/gesture.h"

#include "core/base/json.h"
#include "core/wire/room.h"
#include "core/wire/vital.h"

#include <QJsonArray>

namespace tasuki {

namespace {

    /// As long as one stays with one item while a client is told of or looked at.
    constexpr int sittingSeconds = 15 * 60;

    QJsonObject groupOf(const QJsonObject &body, const QString &name)
    {
        return body.value(u"groups").toObject().value(name).toObject();
    }

} // namespace

Gesture::Gesture(ClientStore &store, const Author &me, const QDateTime &now)
    : m_store(store)
    , m_me(me)
    , m_now(now)
{ }

GrantId Gesture::grantOf(ScopeId scope) const
{
    const auto known = m_store.scopes().find(scope);
    return known && known->has_value() ? (*known)->cursor.grant : GrantId();
}

Operation &Gesture::add(ScopeId scope, const QString &kind, ObjectId object,
                        const QJsonObject &payload)
{
    Operation operation;
    operation.id = OperationId::create();
    operation.scope = scope;
    operation.grant = grantOf(scope);
    operation.kind = kind;
    operation.object = object;
    operation.at = m_now;
    operation.payload = payload;
    m_operations.append(operation);
    return m_operations.last();
}

ObjectId Gesture::attach(ScopeId scope, const Attachment &attachment)
{
    return add(scope, QStringLiteral("attach.add"), ObjectId::create(), toJson(attachment)).object;
}

void Gesture::sortAttachment(ScopeId scope, ObjectId attachment, DocumentKind kind)
{
    add(scope, QStringLiteral("attach.slot"), attachment, slotToJson(toCode(kind)));
}

void Gesture::change(ScopeId scope, ObjectId object, const char *kind, const QJsonObject &payload)
{
    add(scope, QLatin1String(kind), object, payload);
}

ObjectId Gesture::post(ScopeId scope, const PostDraft &draft)
{
    return add(scope, QStringLiteral("msg.add"), ObjectId::create(), toJson(draft)).object;
}

ObjectId Gesture::addCarePoint(ScopeId scope, const CarePointDraft &draft)
{
    return add(scope, QStringLiteral("point.add"), ObjectId::create(), toJson(draft)).object;
}

ObjectId Gesture::addEvent(ScopeId scope, const EventContent &content)
{
    return add(scope, QStringLiteral("event.add"), ObjectId::create(), toJson(content)).object;
}

OperationId Gesture::placeEvent(ScopeId scope, ObjectId event, const EventContent &content)
{
    return add(scope, QStringLiteral("event.add"), event, toJson(content)).id;
}

ObjectId Gesture::addPoll(ScopeId scope, const PollDraft &draft)
{
    return add(scope, QStringLiteral("poll.add"), ObjectId::create(), toJson(draft)).object;
}

ObjectId Gesture::addMeasurement(ScopeId scope, const MeasurementDraft &draft)
{
    return add(scope, QStringLiteral("vital.add"), ObjectId::create(), toJson(draft)).object;
}

void Gesture::retractMeasurement(ScopeId scope, ObjectId measurement, const QString &reason)
{
    add(scope, QStringLiteral("vital.retract"), measurement, {{QStringLiteral("why"), reason}});
}

ObjectId Gesture::addMedicine(ScopeId scope, const MedicineDraft &draft)
{
    return add(scope, QStringLiteral("medicine.add"), ObjectId::create(), toJson(draft)).object;
}

void Gesture::putProfile(ScopeId scope, const ProfilePut &put)
{
    add(scope, QStringLiteral("profile.put"), Profile::idIn(scope), toJson(put));
}

ScopeId Gesture::openRoom(const QString &roomTemplate, const QList<OfficeId> &members,
                          ScopeId scope)
{
    QJsonArray offices;
    for (const OfficeId &office : members)
        offices.append(office.toString());
    m_rooms.append({scope, roomTemplate, {}});
    add(scope, QStringLiteral("room.new"), ObjectId(scope.uuid()),
        {{QStringLiteral("template"), roomTemplate}, {QStringLiteral("members"), offices}});
    return scope;
}

ScopeId Gesture::openRoom(const RoomDraft &draft)
{
    const ScopeId scope = ScopeId::create();
    m_rooms.append({scope, draft.roomTemplate, {}});
    add(scope, QStringLiteral("room.new"), ObjectId(scope.uuid()), toJson(draft));
    return scope;
}

Result<void> Gesture::changeRoom(const QJsonObject &record, ScopeId room, const char *kind,
                                 const QJsonObject &payload)
{
    const Operation &operation = add(room, QLatin1String(kind), ObjectId(room.uuid()), payload);
    const Applied applied = apply(record, operation, m_me);
    if (applied.status == OperationStatus::Applied && applied.body != record)
        return {};
    m_operations.removeLast();
    if (applied.status == OperationStatus::Applied) // it is so already
        return {};
    const bool isContent = applied.why == u"bad_schema";
    return Error{isContent ? Error::Kind::Invalid : Error::Kind::Conflict, applied.why};
}

ObjectId Gesture::create(ScopeId scope, const QString &type, const QJsonObject &groups,
                         const QJsonObject &more, ObjectId id)
{
    QJsonObject payload = more;
    payload.insert(QStringLiteral("groups"), groups);
    add(scope, type + QStringLiteral(".new"), id, payload);
    return id;
}

/// Typing is saved every second; its steps are no history.
bool Gesture::isSameSitting(const OverlayObject &record, const QJsonObject &group) const
{
    const QDateTime at = fromIsoUtc(group.value(u"at").toString());
    return record.type == u"sheet" && at.isValid() && !group.contains(u"src")
        && group.value(u"by").toString() == m_me.person.toString()
        && qAbs(at.secsTo(m_now)) <= sittingSeconds;
}

void Gesture::patch(const OverlayObject &record, const QJsonObject &seen,
                    const QJsonObject &changed, const QMap<QString, AnswerSource> &sources)
{
    QJsonObject patches;
    for (auto it = changed.begin(); it != changed.end(); ++it) {
        const QJsonObject current = groupOf(record.body, it.key());
        if (current.value(u"v") == it.value() && seen.value(it.key()) == it.value())
            continue;
        QJsonObject patch{{QStringLiteral("v"), it.value()}};
        const QJsonValue base = seen.value(it.key());
        patch.insert(QStringLiteral("base_v"), base.isUndefined() ? QJsonValue() : base);
        // The operation is named only when it is the one the person looked at.
        if (!base.isUndefined() && current.value(u"v") == base)
            patch.insert(QStringLiteral("base_op"), current.value(u"op"));
        const AnswerSource source = sources.value(it.key(), AnswerSource::Typed);
        if (source != AnswerSource::Typed)
            patch.insert(QStringLiteral("src"), toCode(source));
        else if (isSameSitting(record, current))
            patch.insert(QStringLiteral("cont"), true);
        patches.insert(it.key(), patch);
    }
    if (!patches.isEmpty())
        add(record.scope, record.type + QStringLiteral(".patch"), record.id,
            {{QStringLiteral("groups"), patches}});
}

void Gesture::resolve(const OverlayObject &record, const QString &group, const QJsonValue &chosen,
                      const QList<OperationId> &seen)
{
    QJsonArray operations;
    for (const OperationId &id : seen)
        operations.append(id.toString());
    add(record.scope, record.type + QStringLiteral(".resolve"), record.id,
        {{QStringLiteral("group"), group},
         {QStringLiteral("v"), chosen},
         {QStringLiteral("seen"), operations}});
}

void Gesture::move(ScopeId scope, ObjectId sheet, const QString &from, const QString &to,
                   const QString &seenHash)
{
    add(scope, QStringLiteral("sheet.move"), sheet,
        {{QStringLiteral("from"), from},
         {QStringLiteral("to"), to},
         {QStringLiteral("expect"), seenHash}});
}

QJsonObject Gesture::preview(const QJsonObject &body) const
{
    QJsonObject result = body;
    for (const Operation &operation : m_operations) {
        if (operation.type() == u"sheet")
            result = apply(result, operation, m_me).body;
    }
    return result;
}

Result<void> Gesture::commit()
{
    if (m_operations.isEmpty())
        return {};
    return m_store.transaction([this]() -> Result<void> {
        for (const ScopeRecord &room : m_rooms) {
            if (const auto stored = m_store.scopes().put(room); !stored)
                return stored.error();
        }
        for (const Operation &operation : m_operations) {
            if (const auto added = m_store.outbox().add(operation); !added)
                return added.error();
        }
        return {};
    });
}

} // namespace tasuki
