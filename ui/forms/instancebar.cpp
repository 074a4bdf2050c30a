// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/instancebar.h"

#include "ui/forms/formpageplan.h"
#include "ui/support/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace tasuki {

InstanceBar::InstanceBar(const PlannedLine &line, QWidget *parent)
    : QWidget(parent)
    , m_key(line.key)
    , m_instance(line.instance)
    , m_isHead(line.kind == PlannedLine::Kind::Instance)
{
    auto *layout = new QHBoxLayout(this);
    const int left = theme::space + qMin(qMax(0, line.depth - 1), 4) * 16;
    layout->setContentsMargins(left, m_isHead ? 10 : 4, theme::space, 4);
    const QString name = line.item->label();
    if (!m_isHead) {
        auto *more = addButton(name.isEmpty() ? tr("＋ One more") : tr("＋ One more: %1").arg(name),
                               QStringLiteral("addInstanceButton"));
        more->setToolTip(tr("Ctrl and +"));
        layout->addWidget(more);
        layout->addStretch(1);
        connect(more, &QPushButton::clicked, this, &InstanceBar::addRequested);
        return;
    }
    auto *title = new QLabel(tr("No. %1").arg(m_instance + 1), this);
    title->setTextFormat(Qt::PlainText);
    QFont bold = font();
    bold.setBold(true);
    title->setFont(bold);
    auto *copy = addButton(tr("Duplicate"), QStringLiteral("duplicateInstanceButton"));
    auto *remove = addButton(tr("Remove"), QStringLiteral("removeInstanceButton"));
    remove->setToolTip(tr("Ctrl and −; can be taken back with Ctrl+Z"));
    for (QPushButton *button : {copy, remove})
        button->setAccessibleName(
            tr("%1 No. %2: %3").arg(name).arg(m_instance + 1).arg(button->text()));
    layout->addWidget(title, 1);
    layout->addWidget(copy);
    layout->addWidget(remove);
    connect(copy, &QPushButton::clicked, this, &InstanceBar::duplicateRequested);
    connect(remove, &QPushButton::clicked, this, &InstanceBar::removeRequested);
}

QPushButton *InstanceBar::addButton(const QString &text, const QString &name)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    m_buttons.append(button);
    return button;
}

void InstanceBar::paintEvent(QPaintEvent *)
{
    if (!m_isHead)
        return;
    QPainter painter(this);
    painter.setPen(QPen(theme::line, 1));
    painter.drawLine(layout()->contentsMargins().left(), 4, width() - theme::space, 4);
}

} // namespace tasuki
