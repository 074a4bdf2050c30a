// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/calendarfile.h"
#include "core/wire/event.h"

#include <cstdint>
#include <cstdlib>

using namespace tasuki;

namespace {

Event eventOf(const FoundEvent &found)
{
    Event event;
    event.id = ObjectId::create();
    event.versions.append({OperationId::create(), found.content, {}, {}, {}, {}, true});
    for (const FoundChange &change : found.changes)
        event.versions.append(
            {OperationId::create(), change.content, change.day, {}, {}, {}, true});
    for (const QDate day : found.skips)
        event.skips.append({day, {}, {}, {}});
    return event;
}

} // namespace

/// Any bytes as a calendar file: whatever is found in it is an entry as it may be written into a
/// room, and written into a file again it reads back the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray file(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto found = readCalendar(file, QStringLiteral("-"));
    if (!found)
        return 0;
    const QDateTime now(QDate(2026, 6, 1), QTime(3, 0), Qt::UTC);
    for (const FoundEvent &event : found->events) {
        if (!eventContentFromJson(toJson(event.content)))
            std::abort();
        const auto written = writeCalendar({eventOf(event)}, now);
        const auto again = written ? readCalendar(*written, QStringLiteral("-")) : written.error();
        if (!again || again->events.size() != 1)
            std::abort();
        const FoundEvent &same = again->events.first();
        if (same.content != event.content || same.skips != event.skips
            || same.changes.size() != event.changes.size())
            std::abort();
    }
    return 0;
}
