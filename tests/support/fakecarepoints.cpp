// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakecarepoints.h"

#include "tests/support/fakeworkspace.h"
#include "tests/support/ready.h"

#include <algorithm>

namespace tasuki {

namespace {

    RoomEntry *roomIn(Snapshot &data, ScopeId room)
    {
        const auto found
            = std::find_if(data.rooms.begin(), data.rooms.end(),
                           [room](const RoomEntry &entry) { return entry.room.scope == room; });
        return found == data.rooms.end() ? nullptr : &*found;
    }

    void sort(QList<CarePointEntry> &points)
    {
        std::sort(points.begin(), points.end(), [](const auto &one, const auto &other) {
            return standsBefore(one.point, other.point);
        });
    }

    PointVersion versionOf(const Snapshot &data, const QString &text)
    {
        return {OperationId::create(), text, data.me.id, data.myOffice.id, FakeWorkspace::moment()};
    }

} // namespace

QFuture<Result<ObjectId>> FakeCarePoints::add(ScopeId room, const CarePointDraft &draft)
{
    m_workspace.gestures.append(QStringLiteral("add point ") + draft.text);
    if (m_workspace.refuse)
        return ready(Result<ObjectId>(*m_workspace.refuse));
    RoomEntry *entry = roomIn(m_workspace.data, room);
    if (!entry)
        return ready(
            Result<ObjectId>(Error{Error::Kind::NotFound, QStringLiteral("no such room")}));
    CarePoint point;
    point.id = ObjectId::create();
    point.scope = room;
    point.versions = {versionOf(m_workspace.data, draft.text)};
    point.source = draft.source;
    entry->points.append({point, true, {}});
    sort(entry->points);
    m_workspace.publish();
    return ready(Result<ObjectId>(point.id));
}

template<typename Change>
QFuture<Result<void>> FakeCarePoints::change(ScopeId room, ObjectId point, const char *what,
                                             Change change)
{
    m_workspace.gestures.append(QLatin1String(what));
    if (m_workspace.refuse)
        return ready(Result<void>(*m_workspace.refuse));
    if (RoomEntry *entry = roomIn(m_workspace.data, room)) {
        for (CarePointEntry &known : entry->points) {
            if (known.point.id == point)
                change(known.point);
        }
        sort(entry->points);
    }
    m_workspace.publish();
    return ready(Result<void>());
}

QFuture<Result<void>> FakeCarePoints::edit(ScopeId room, ObjectId point, OperationId seen,
                                           const QString &text)
{
    return change(room, point, "edit point", [&](CarePoint &it) {
        PointVersion version = versionOf(m_workspace.data, text);
        version.sawPrevious = seen == it.latest().operation;
        it.versions.append(version);
    });
}

QFuture<Result<void>> FakeCarePoints::pin(ScopeId room, ObjectId point, bool on)
{
    return change(room, point, on ? "pin point" : "unpin point",
                  [on](CarePoint &it) { it.isPinned = on; });
}

QFuture<Result<void>> FakeCarePoints::end(ScopeId room, ObjectId point, const QString &reason)
{
    return change(room, point, "end point", [&](CarePoint &it) {
        const Snapshot &data = m_workspace.data;
        it.ended = PointEnd{data.me.id, data.myOffice.id, FakeWorkspace::moment(), reason};
    });
}

} // namespace tasuki
