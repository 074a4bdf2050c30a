// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/carepoints/carepointstrip.h"

#include "ui/support/theme.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace tasuki {

CarePointStrip::CarePointStrip(QWidget *parent)
    : QFrame(parent)
    , m_all(new QPushButton(this))
{
    setObjectName(QStringLiteral("carePointStrip"));
    m_all->setObjectName(QStringLiteral("allPointsButton"));
    m_all->setAutoDefault(true);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(0);
    for (ElidedLabel *&line : m_lines) {
        line = new ElidedLabel({}, this);
        lines->addWidget(line);
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::space, theme::hairSpace, theme::hairSpace, theme::hairSpace);
    row->addLayout(lines, 1);
    row->addWidget(m_all, 0, Qt::AlignTop);
    connect(m_all, &QPushButton::clicked, this, &CarePointStrip::allWanted);
    hide();
}

void CarePointStrip::display(const QList<CarePointEntry> &points)
{
    QStringList texts;
    for (const CarePointEntry &entry : points) {
        if (!entry.point.ended)
            texts.append(entry.point.text().simplified());
    }
    for (int i = 0; i < mostLines; ++i) {
        m_lines[i]->setText(i < texts.size() ? u'●' + QStringLiteral(" ") + texts.at(i)
                                             : QString());
        m_lines[i]->setVisible(i < texts.size());
    }
    m_all->setText(tr("Care points: %n", nullptr, static_cast<int>(texts.size())));
    const QString spoken = tr("Care points: %1").arg(texts.join(QStringLiteral("、")));
    setAccessibleName(spoken);
    m_all->setAccessibleDescription(spoken);
    setVisible(!texts.isEmpty());
}

void CarePointStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme::warning, 1));
    painter.setBrush(theme::warningWash);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace tasuki
