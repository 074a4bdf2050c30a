// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patients/askedbackmeter.h"

#include "ui/support/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace tasuki {

static constexpr int barWidth = 70;

AskedBackMeter::AskedBackMeter(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_next(new QPushButton(this))
    , m_bar(new QWidget(this))
{
    setObjectName(QStringLiteral("askedBackMeter"));
    m_text->setObjectName(QStringLiteral("askedBackLabel"));
    m_text->setTextFormat(Qt::PlainText);
    m_next->setObjectName(QStringLiteral("askedBackButton"));
    m_next->setFocusPolicy(Qt::NoFocus); // the keyboard has F5; the cards stay neighbours for Tab
    m_next->setToolTip(tr("Goes to the next of these items that is not written yet (F5)"));
    m_bar->setFixedWidth(barWidth);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_text);
    row->addWidget(m_bar);
    row->addWidget(m_next);
    connect(m_next, &QPushButton::clicked, this, &AskedBackMeter::nextRequested);
    hide();
}

void AskedBackMeter::display(const SheetMeter &meter, const QString &next)
{
    m_meter = meter;
    setVisible(meter.asked > 0);
    m_text->setText(
        tr("Hospitals often ask for: %1 of %2 written").arg(meter.answered).arg(meter.asked));
    const QString shown = next.size() > 8 ? next.left(8) + QStringLiteral("…") : next;
    m_next->setAccessibleDescription(next);
    m_next->setText(tr("Next: %1  F5").arg(shown));
    m_next->setVisible(!meter.missing.isEmpty());
    setAccessibleName(m_text->text());
    update();
}

void AskedBackMeter::paintEvent(QPaintEvent *)
{
    if (m_meter.asked == 0)
        return;
    QPainter painter(this);
    QRect room = m_bar->geometry();
    room.setTop(room.center().y() - theme::hairSpace);
    room.setHeight(2 * theme::hairSpace);
    painter.setPen(theme::line);
    painter.setBrush(theme::unconfirmedWash);
    painter.drawRect(room.adjusted(0, 0, -1, -1));
    room.setWidth(room.width() * m_meter.answered / m_meter.asked);
    painter.fillRect(room, theme::good);
}

} // namespace tasuki
