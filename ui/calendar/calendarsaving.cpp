// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendarsaving.h"

#include "ui/calendar/calendartext.h"

namespace tasuki {

static EventContent saved(const EventContent &content, const Snapshot &snapshot,
                          const QString &roomName, bool withWords)
{
    EventContent written = content;
    if (withWords) {
        written.people = takingPartText(content, snapshot);
        if (!roomName.isEmpty())
            written.title = QStringLiteral("%1（%2）").arg(content.title, roomName);
    } else {
        written = {};
        written.title = kindText(content.kind);
        written.kind = content.kind;
        written.time = content.time;
        written.repeat = content.repeat;
    }
    return written;
}

QList<Event> eventsToSave(const QList<EventEntry> &entries, const Snapshot &snapshot,
                          const QHash<ScopeId, QString> &roomNames, bool withWords)
{
    QList<Event> events;
    for (const EventEntry &entry : entries) {
        if (entry.isRefused)
            continue;
        Event event = entry.event;
        for (EventVersion &version : event.versions)
            version.content
                = saved(version.content, snapshot, roomNames.value(event.scope), withWords);
        events.append(event);
    }
    return events;
}

QString calendarFileName(QDate today)
{
    return QStringLiteral("tasuki-calendar-%1.ics").arg(today.toString(Qt::ISODate));
}

} // namespace tasuki
