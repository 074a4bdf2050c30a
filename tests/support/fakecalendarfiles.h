// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/calendarfiles.h"
#include "tests/support/ready.h"

#include <optional>

namespace tasuki {

/// Calendar files without a disk: `reading` is what every file has; keeps what was taken in and
/// what was saved. Set `refuse` to let it fail.
class FakeCalendarFiles final : public CalendarFiles {
public:
    QFuture<Result<CalendarReading>> read(ScopeId, const QString &, const QString &) override
    {
        return ready(refuse ? Result<CalendarReading>(*refuse) : Result<CalendarReading>(reading));
    }
    QFuture<Result<int>> takeIn(ScopeId, const QList<FoundEvent> &events) override
    {
        if (refuse)
            return ready(Result<int>(*refuse));
        taken += events;
        return ready(Result<int>(int(events.size())));
    }
    QFuture<Result<void>> save(const QList<Event> &events, const QString &path) override
    {
        if (refuse)
            return ready(Result<void>(*refuse));
        saved = events;
        savedTo = path;
        return ready(Result<void>());
    }

    CalendarReading reading;
    QList<FoundEvent> taken;
    QList<Event> saved;
    QString savedTo;
    std::optional<Error> refuse;
};

} // namespace tasuki
