// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/livecarepoints.h"

#include "core/services/carepointentries.h"
#include "core/services/roomgate.h"

#include <algorithm>

namespace tasuki {

namespace {

    Error conflict(const QString &code)
    {
        return {Error::Kind::Conflict, code};
    }

    Error badText()
    {
        return {Error::Kind::Invalid, QStringLiteral("not a text people can read")};
    }

    Result<CarePoint> pointOf(const RecordView &view, ScopeId room, ObjectId id)
    {
        if (const auto isWritable = checkWritable(view, room, RoomFeature::Cautions); !isWritable)
            return isWritable.error();
        const OverlayObject *record = view.find(id);
        if (!record || record->scope != room || record->type != u"point")
            return Error{Error::Kind::NotFound, QStringLiteral("no such care point")};
        return carePointFromBody(room, id, record->body);
    }

    qsizetype standingIn(const RecordView &view, ScopeId room)
    {
        const QList<CarePointEntry> all = carePointEntries(view, room);
        return std::count_if(all.begin(), all.end(),
                             [](const CarePointEntry &entry) { return !entry.point.ended; });
    }

} // namespace

LiveCarePoints::LiveCarePoints(Desk &desk)
    : m_desk(desk)
{ }

QFuture<Result<ObjectId>> LiveCarePoints::add(ScopeId room, const CarePointDraft &draft)
{
    return m_desk.gesture<ObjectId>([room, draft](const RecordView &view,
                                                  Gesture &gesture) -> Result<ObjectId> {
        if (const auto isWritable = checkWritable(view, room, RoomFeature::Cautions); !isWritable)
            return isWritable.error();
        // As merge will read it: what it refuses would be seen by nobody, not even here.
        if (const auto good = carePointDraftFromJson(toJson(draft)); !good)
            return good.error();
        if (standingIn(view, room) >= CarePoint::mostStanding)
            return Error{Error::Kind::TooLarge, QStringLiteral("too many care points")};
        return gesture.addCarePoint(room, draft);
    });
}

QFuture<Result<void>> LiveCarePoints::edit(ScopeId room, ObjectId point, OperationId seen,
                                           const QString &text)
{
    return m_desk.gesture<void>(
        [room, point, seen, text](const RecordView &view, Gesture &gesture) -> Result<void> {
            const auto known = pointOf(view, room, point);
            if (!known)
                return known.error();
            if (!isGoodPointText(text))
                return badText();
            if (known->ended)
                return conflict(QStringLiteral("ended"));
            if (known->versions.size() >= CarePoint::mostVersions)
                return Error{Error::Kind::TooLarge, QStringLiteral("edited too often")};
            if (text != known->text())
                gesture.change(room, point, "point.edit", toJson(CarePointEdit{text, seen}));
            return {};
        });
}

QFuture<Result<void>> LiveCarePoints::pin(ScopeId room, ObjectId point, bool on)
{
    return m_desk.gesture<void>(
        [room, point, on](const RecordView &view, Gesture &gesture) -> Result<void> {
            const auto known = pointOf(view, room, point);
            if (!known)
                return known.error();
            if (on != known->isPinned)
                gesture.change(room, point, "point.pin", {{QStringLiteral("on"), on}});
            return {};
        });
}

QFuture<Result<void>> LiveCarePoints::end(ScopeId room, ObjectId point, const QString &reason)
{
    return m_desk.gesture<void>(
        [room, point, reason](const RecordView &view, Gesture &gesture) -> Result<void> {
            const auto known = pointOf(view, room, point);
            if (!known)
                return known.error();
            if (!isGoodEndReason(reason))
                return badText();
            if (!known->ended)
                gesture.change(room, point, "point.end", {{QStringLiteral("why"), reason}});
            return {};
        });
}

} // namespace tasuki
