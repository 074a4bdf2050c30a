// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/pickfield.h"

#include "ui/widgets/pickline.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace tasuki {

PickField::PickField(const QString &name, const QString &hint, QWidget *parent)
    : QWidget(parent)
    , m_line(new PickLine(this))
{
    m_line->lineEdit()->setAccessibleName(name);
    m_line->lineEdit()->setPlaceholderText(hint);
    auto *row = new QVBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_line);
    setFocusProxy(m_line);
}

void PickField::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool wasOpen = m_line->isListOpen();
    if (m_line->takesKey(*event) || (isEnter && wasOpen))
        event->accept();
    else
        QWidget::keyPressEvent(event);
}

} // namespace tasuki
