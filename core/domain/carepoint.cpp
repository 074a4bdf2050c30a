// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/carepoint.h"

#include <tuple>

namespace tasuki {

bool standsBefore(const CarePoint &one, const CarePoint &other)
{
    const auto rank = [](const CarePoint &point) {
        const QDateTime &at = point.ended ? point.ended->at : point.latest().at;
        return std::tuple(point.ended.has_value(), !point.ended && !point.isPinned,
                          -at.toMSecsSinceEpoch(), point.id);
    };
    return rank(one) < rank(other);
}

} // namespace tasuki
