// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/picturecanvas.h"

#include <QPainter>
#include <QTransform>
#include <QWheelEvent>

#include <algorithm>

namespace tasuki {

/// What lies in the scroll area.
class PictureCanvas::Sheet final : public QWidget {
public:
    using QWidget::QWidget;
    QImage picture;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        Q_UNUSED(event)
        QPainter painter(this);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(rect(), picture);
    }
};

PictureCanvas::PictureCanvas(QWidget *parent)
    : QScrollArea(parent)
    , m_sheet(new Sheet)
{
    setWidget(m_sheet);
    setAlignment(Qt::AlignCenter);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
}

void PictureCanvas::setPicture(const QImage &picture)
{
    m_picture = picture.transformed(QTransform().rotate(90.0 * m_quarters));
    m_sheet->picture = m_picture;
    fit();
}

double PictureCanvas::fittingScale() const
{
    if (m_picture.isNull())
        return 1;
    const QSizeF room = viewport()->size();
    return std::min({room.width() / m_picture.width(), room.height() / m_picture.height(), 1.0});
}

void PictureCanvas::fit()
{
    m_isFitted = true;
    m_scale = fittingScale();
    apply();
}

void PictureCanvas::zoom(double factor)
{
    constexpr double largest = 4;
    m_isFitted = false;
    m_scale = std::clamp(m_scale * factor, std::min(fittingScale(), 0.1), largest);
    apply();
}

void PictureCanvas::turn()
{
    m_quarters = (m_quarters + 1) % 4;
    m_picture = m_picture.transformed(QTransform().rotate(90));
    m_sheet->picture = m_picture;
    fit();
}

void PictureCanvas::apply()
{
    m_sheet->resize((QSizeF(m_picture.size()) * m_scale).toSize().expandedTo({1, 1}));
    m_sheet->update();
}

void PictureCanvas::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (m_isFitted)
        fit();
}

void PictureCanvas::wheelEvent(QWheelEvent *event)
{
    constexpr double step = 1.15;
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QScrollArea::wheelEvent(event);
    zoom(event->angleDelta().y() > 0 ? step : 1 / step);
    event->accept();
}

} // namespace tasuki
