// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/poststrip.h"

#include "ui/support/theme.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace tasuki {

PostStrip::PostStrip(const char *name, QWidget *parent)
    : QFrame(parent)
    , m_fold(new QPushButton(this))
    , m_list(new QListWidget(this))
{
    setObjectName(QLatin1String(name));
    m_fold->setObjectName(objectName() + QStringLiteral("FoldButton"));
    m_fold->setToolTip(tr("Folds these lines away, or shows them again"));
    m_fold->setAutoDefault(true);
    m_list->setObjectName(objectName() + QStringLiteral("List"));
    m_list->setToolTip(tr("Enter goes to the post"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setUniformItemSizes(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::hairSpace, theme::hairSpace, theme::hairSpace, theme::hairSpace);
    row->addWidget(m_list, 1);
    row->addWidget(m_fold, 0, Qt::AlignTop);
    connect(m_fold, &QPushButton::clicked, this, [this] { fold(!m_isFolded); });
    const auto choose = [this](const QListWidgetItem *item) {
        const int line = m_list->row(item);
        if (line >= 0 && line < m_lines.size())
            Q_EMIT chosen(m_lines.at(line).place);
    };
    connect(m_list, &QListWidget::itemActivated, this, choose);
    connect(m_list, &QListWidget::itemClicked, this, choose);
    hide();
}

void PostStrip::display(const QString &title, const QList<Line> &lines)
{
    m_title = title;
    m_list->setAccessibleName(title);
    if (lines != m_lines) {
        const int row = m_list->currentRow();
        m_lines = lines;
        m_list->clear();
        for (const Line &line : lines)
            m_list->addItem(line.text);
        m_list->setCurrentRow(std::clamp(row, 0, std::max(0, m_list->count() - 1)));
        const int shown = std::clamp(m_list->count(), 1, mostLines);
        m_list->setFixedHeight(shown * std::max(m_list->sizeHintForRow(0), theme::space)
                               + theme::hairSpace);
    }
    fold(m_isFolded);
    setVisible(!lines.isEmpty());
}

void PostStrip::fold(bool isFolded)
{
    m_isFolded = isFolded;
    m_list->setVisible(!isFolded);
    m_fold->setText(isFolded ? tr("%1  ▾").arg(m_title) : tr("%1  ▴").arg(m_title));
    m_fold->setAccessibleName(isFolded ? tr("Show: %1").arg(m_title)
                                       : tr("Fold away: %1").arg(m_title));
}

void PostStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme::accent, 1));
    painter.setBrush(theme::accentWash);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace tasuki
