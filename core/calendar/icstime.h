// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/icstree.h"

#include <QDate>
#include <QTime>
#include <QTimeZone>

#include <optional>

namespace tasuki {

/// A point of time by the clocks of Japan.
struct IcsMoment {
    QDate day;
    QTime clock; ///< to the minute; invalid: a whole day
    /// What comes again on the same day and by the same clock there does so here as well.
    bool isSteady = true;
    bool isZoneKnown = true;
    bool operator==(const IcsMoment &) const = default;
};

/// Reads times of one file: with the time zones the computer knows, and where it does not know one,
/// with those the file explains and that are simple enough. libical would read the computer's
/// zones as well, but only through its global list.
class IcsClock {
public:
    explicit IcsClock(const IcsComponent &calendar);

    /// 20260601, 20260601T090000 or 20260601T000000Z; nothing: neither.
    std::optional<IcsMoment> read(const IcsProperty &property) const;
    std::optional<IcsMoment> read(const QString &value, const QString &zone) const;

private:
    std::optional<QTimeZone> find(const QString &name) const;

    QMap<QString, QTimeZone> m_explained;
};

QString icsDay(QDate day); ///< 20260601
QString icsTime(QDate day, QTime clock); ///< 20260601T090000

inline constexpr int japanOffset = 9 * 60 * 60; ///< seconds before UTC; no summer time since 1951

} // namespace tasuki
