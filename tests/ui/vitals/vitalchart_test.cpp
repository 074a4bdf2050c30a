// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/vitals/bedside.h"
#include "ui/vitals/vitalpanels.h"

#include <QImage>
#include <QPainter>

using namespace tasuki;

TEST_CASE("Each sign that was measured has a panel, both pressures share one", "[ui][vitals]")
{
    Bedside bedside(3);
    QList<QList<VitalSign>> signs;
    for (const VitalPanel &panel : bedside.chart->panels())
        signs.append(panel.signs);
    CHECK(signs
          == QList<QList<VitalSign>>{{VitalSign::Temperature},
                                     {VitalSign::Systolic, VitalSign::Diastolic},
                                     {VitalSign::Pulse}});
    CHECK(bedside.chart->panels().first().points.size() == 3);
}

TEST_CASE("Arrow keys go along the points, and each is spoken", "[ui][vitals]")
{
    Bedside bedside(3);
    bedside.chart->setFocus();
    const auto spoken = [&bedside] { return bedside.chart->accessibleDescription(); };
    CHECK(spoken().contains(QStringLiteral("36.5")));
    bedside.desk.press(Qt::Key_Left);
    CHECK(spoken().contains(QStringLiteral("36.6")));
    bedside.desk.press(Qt::Key_Home);
    CHECK(spoken().contains(QStringLiteral("36.7")));
    bedside.desk.press(Qt::Key_Left); // there is nothing before it
    CHECK(spoken().contains(QStringLiteral("36.7")));
    const ObjectId first = bedside.vitals().entries.first().measurement.id;
    CHECK(bedside.chart->measurement() == first);
    CHECK(bedside.table->currentIndex().row() == 2);
    bedside.desk.press(Qt::Key_Down);
    CHECK(spoken().contains(QStringLiteral("128/74")));
    CHECK(bedside.chart->measurement() == first);
    bedside.desk.press(Qt::Key_End);
    bedside.desk.press(Qt::Key_Down);
    bedside.desk.press(Qt::Key_Down);
    CHECK(spoken().contains(QStringLiteral("72")));
    CHECK(bedside.table->currentIndex().row() == 0);
}

TEST_CASE("Chart and table look at the same measurement", "[ui][vitals]")
{
    Bedside bedside(3);
    bedside.table->setFocus();
    bedside.desk.press(Qt::Key_Down);
    CHECK(bedside.chart->measurement() == bedside.vitals().entries.at(1).measurement.id);
    bedside.publish(); // as after any change elsewhere
    CHECK(bedside.chart->measurement() == bedside.vitals().entries.at(1).measurement.id);
    CHECK(bedside.table->currentIndex().row() == 1);
}

TEST_CASE("Every point lies inside its panel, the later the further right", "[ui][vitals]")
{
    Bedside bedside(5);
    const QDateTime now = FakeWorkspace::moment();
    const VitalSpan span{now.addDays(-14), now};
    for (const VitalPanel &panel : bedside.chart->panels()) {
        const PanelPlace place(QRectF(0, 0, 600, 140), panel, span, QFont());
        double last = -1;
        for (const VitalPoint &point : panel.points) {
            CHECK(place.x(point.at) > last);
            last = place.x(point.at);
            for (const int value : point.values)
                CHECK(place.plot().contains(QPointF(last, place.y(value))));
        }
        CHECK(place.y(panel.range().most) < place.y(panel.range().least));
    }
}

TEST_CASE("A limit is a line and a hatching, not a colour alone", "[ui][vitals]")
{
    Bedside bedside(0);
    bedside.vitals().entries = {measured(FakeWorkspace::moment().addDays(-3),
                                         {{VitalSign::Temperature, 368}}, bedside.other())};
    bedside.publish();
    const VitalPanel panel = bedside.chart->panels().first();
    const QDateTime now = FakeWorkspace::moment();
    const VitalSpan span{now.addDays(-14), now};
    QImage image(600, 160, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    const PanelPlace place(QRectF(0, 0, 600, 160), panel, span, painter.font());
    paintVitalPanel(painter, place, panel, span, -1);
    painter.end();
    /// How often light and dark change along a line of the plot.
    const auto changes = [&](double y) {
        int count = 0;
        for (int x = int(place.plot().left()) + 3; x < int(place.plot().right()) - 3; ++x)
            count
                += std::abs(qGray(image.pixel(x, int(y))) - qGray(image.pixel(x - 1, int(y)))) > 8;
        return count;
    };
    CHECK(changes(place.y(376) - 2) > 40); // hatched above 37.4
    CHECK(changes(place.y(371)) < 10); // plain paper between the limits
}
