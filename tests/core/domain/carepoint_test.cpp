// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/carepoint.h"
#include "tests/support/text.h"

using namespace tasuki;

TEST_CASE("Points stand pinned first, then newest first, and ended ones last", "[domain][point]")
{
    const QDateTime noon(QDate(2026, 11, 21), QTime(3, 0), Qt::UTC);
    const auto point = [&noon](int minute, bool isPinned, int endedAt) {
        CarePoint made;
        made.id = ObjectId::create();
        made.versions
            = {{OperationId::create(), QStringLiteral("x"), {}, {}, noon.addSecs(60 * minute)}};
        made.isPinned = isPinned;
        if (endedAt >= 0)
            made.ended = PointEnd{{}, {}, noon.addSecs(60 * endedAt), QStringLiteral("y")};
        return made;
    };
    const QList<CarePoint> inOrder{point(2, true, -1),  point(1, true, -1), point(9, false, -1),
                                   point(3, false, -1), point(4, true, 20), point(8, false, 19)};
    for (qsizetype i = 0; i < inOrder.size(); ++i) {
        for (qsizetype j = 0; j < inOrder.size(); ++j)
            CHECK(standsBefore(inOrder[i], inOrder[j]) == (i < j));
    }
}
