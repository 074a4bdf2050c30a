// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vitals/vitalchart.h"

#include "ui/support/japanesetime.h"
#include "ui/support/theme.h"
#include "ui/vitals/vitaltext.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace tasuki {

VitalChart::VitalChart(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("vitalChart"));
    setAccessibleName(tr("Chart of what was measured"));
    setToolTip(tr("← → go along the points, ↑ ↓ to the next chart"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void VitalChart::setPanels(const QList<VitalPanel> &panels, const VitalSpan &span)
{
    const ObjectId looked = measurement();
    m_panels = panels;
    m_span = span;
    m_panel = std::clamp(m_panel, 0, std::max(0, int(m_panels.size()) - 1));
    m_point = m_panels.isEmpty() ? 0 : int(m_panels.at(m_panel).points.size()) - 1;
    if (!looked.isNull())
        lookAt(looked);
    updateGeometry();
    announce();
}

void VitalChart::lookAt(ObjectId measurement)
{
    for (qsizetype i = 0; i < m_panels.size(); ++i) {
        const int panel = int((m_panel + i) % m_panels.size());
        const QList<VitalPoint> &points = m_panels.at(panel).points;
        const auto found
            = std::find_if(points.begin(), points.end(), [&measurement](const VitalPoint &point) {
                  return point.measurement == measurement;
              });
        if (found == points.end())
            continue;
        m_panel = panel;
        m_point = int(found - points.begin());
        announce();
        return;
    }
}

ObjectId VitalChart::measurement() const
{
    return m_panels.isEmpty() ? ObjectId() : m_panels.at(m_panel).points.at(m_point).measurement;
}

QString VitalChart::currentText() const
{
    if (m_panels.isEmpty())
        return {};
    const VitalPanel &panel = m_panels.at(m_panel);
    const VitalPoint &point = panel.points.at(m_point);
    QString marks;
    for (auto it = point.values.begin(); it != point.values.end(); ++it)
        marks += markText(panel.mark(it.key(), it.value()));
    return tr("%1%2, %3 (%4 of %5)")
        .arg(understoodText(point.values), marks.isEmpty() ? QString() : u' ' + marks,
             toLocalText(point.at), QString::number(m_point + 1),
             QString::number(panel.points.size()));
}

QSize VitalChart::sizeHint() const
{
    return {480, int(vitalPanelHeight(font()) * std::max(1.0, double(m_panels.size())))};
}

QSize VitalChart::minimumSizeHint() const
{
    return {240, sizeHint().height()};
}

QRectF VitalChart::rectOf(int panel) const
{
    const double height = vitalPanelHeight(font());
    return {double(theme::hairSpace), panel * height, double(width() - 2 * theme::hairSpace),
            height};
}

void VitalChart::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setFont(font());
    for (int i = 0; i < m_panels.size(); ++i) {
        const QRectF rect = rectOf(i);
        if (!event->rect().intersects(rect.toAlignedRect()))
            continue;
        const VitalPanel &panel = m_panels.at(i);
        const bool isCurrent = i == m_panel && hasFocus();
        paintVitalPanel(painter, PanelPlace(rect, panel, m_span, font()), panel, m_span,
                        isCurrent ? m_point : -1);
        if (!isCurrent)
            continue;
        painter.setPen(theme::accent);
        painter.drawText(QRectF(rect.topLeft(),
                                QSizeF(rect.width() - theme::largeSpace, fontMetrics().height())),
                         Qt::AlignRight | Qt::AlignVCenter, currentText());
    }
}

void VitalChart::keyPressEvent(QKeyEvent *event)
{
    if (m_panels.isEmpty() || !moveBy(event->key()))
        QWidget::keyPressEvent(event);
}

bool VitalChart::moveBy(int key)
{
    const int last = int(m_panels.at(m_panel).points.size()) - 1;
    switch (key) {
    case Qt::Key_Left:
        choose(m_panel, std::max(0, m_point - 1));
        return true;
    case Qt::Key_Right:
        choose(m_panel, std::min(last, m_point + 1));
        return true;
    case Qt::Key_Home:
        choose(m_panel, 0);
        return true;
    case Qt::Key_End:
        choose(m_panel, last);
        return true;
    case Qt::Key_Up:
        moveToPanel(m_panel - 1);
        return true;
    case Qt::Key_Down:
        moveToPanel(m_panel + 1);
        return true;
    default:
        return false;
    }
}

/// To what was measured at about the same moment.
void VitalChart::moveToPanel(int panel)
{
    panel = std::clamp(panel, 0, int(m_panels.size()) - 1);
    choose(panel, pointNear(panel, m_panels.at(m_panel).points.at(m_point).at));
}

int VitalChart::pointNear(int panel, const QDateTime &at) const
{
    const QList<VitalPoint> &points = m_panels.at(panel).points;
    const auto nearest = std::min_element(
        points.begin(), points.end(), [&at](const VitalPoint &a, const VitalPoint &b) {
            return std::abs(a.at.msecsTo(at)) < std::abs(b.at.msecsTo(at));
        });
    return int(nearest - points.begin());
}

void VitalChart::choose(int panel, int point)
{
    m_panel = panel;
    m_point = point;
    announce();
    Q_EMIT placeShown(rectOf(panel).toAlignedRect());
    Q_EMIT pointChosen(measurement());
}

void VitalChart::mousePressEvent(QMouseEvent *event)
{
    const int panel = int(event->position().y() / vitalPanelHeight(font()));
    if (panel < 0 || panel >= m_panels.size())
        return;
    const PanelPlace place(rectOf(panel), m_panels.at(panel), m_span, font());
    const double share
        = (event->position().x() - place.plot().left()) / std::max(1.0, place.plot().width());
    const auto into = static_cast<qint64>(share * double(m_span.from.msecsTo(m_span.to)));
    choose(panel, pointNear(panel, m_span.from.addMSecs(into)));
}

void VitalChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void VitalChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void VitalChart::announce()
{
    update();
    const QString text = currentText();
    if (accessibleDescription() == text)
        return;
    setAccessibleDescription(text);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

} // namespace tasuki
