// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/screenreader.h"
#include "tests/ui/carepoints/patientroom.h"
#include "ui/carepoints/carepointstrip.h"
#include "ui/widgets/elidedlabel.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace tasuki;

namespace {

QStringList linesOf(const CarePointStrip &strip)
{
    QStringList lines;
    for (const auto *label : strip.findChildren<ElidedLabel *>()) {
        if (label->isVisibleTo(&strip))
            lines.append(label->text().mid(2));
    }
    return lines;
}

} // namespace

TEST_CASE("The strip shows the first three points, and takes no room for none", "[ui][carepoints]")
{
    PatientRoom room;
    CarePointStrip strip;
    strip.display(room.entry().points);
    CHECK(strip.isHidden());
    for (int i = 0; i < 4; ++i)
        room.add(QStringLiteral("注意%1\n二行目").arg(i), i);
    const ObjectId gone = room.add(QStringLiteral("終わった"), 0);
    room.point(gone).point.ended = PointEnd{{}, {}, FakeWorkspace::moment(), QStringLiteral("x")};
    room.publish();
    strip.display(room.entry().points);
    CHECK_FALSE(strip.isHidden());
    CHECK(linesOf(strip)
          == QStringList{QStringLiteral("注意0 二行目"), QStringLiteral("注意1 二行目"),
                         QStringLiteral("注意2 二行目")});
    CHECK(strip.accessibleName().contains(QStringLiteral("注意3")));
    CHECK_FALSE(strip.accessibleName().contains(QStringLiteral("終わった")));
    strip.show();
    CHECK(namelessOn(strip) == QStringList());
    QSignalSpy wanted(&strip, &CarePointStrip::allWanted);
    strip.findChild<QPushButton *>()->click();
    CHECK(wanted.size() == 1);
    room.entry().points = room.entry().points.mid(0, 1);
    strip.display(room.entry().points);
    CHECK(linesOf(strip).size() == 1);
}
