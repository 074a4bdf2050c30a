// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/discharge/reasonpanel.h"

#include "ui/support/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tasuki {

ReasonPanel::ReasonPanel(QWidget *parent)
    : QFrame(parent)
    , m_what(new QLabel(this))
    , m_own(new QLineEdit(this))
{
    setObjectName(QStringLiteral("reasonPanel"));
    setFrameShape(QFrame::StyledPanel);
    setFocusPolicy(Qt::StrongFocus);
    m_what->setTextFormat(Qt::PlainText);
    m_what->setWordWrap(true);
    m_own->setObjectName(QStringLiteral("reasonLineEdit"));
    m_own->setPlaceholderText(tr("Another reason, then Enter"));
    m_own->setAccessibleName(tr("Another reason"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_what);
    auto *row = new QHBoxLayout;
    const QStringList given = reasons();
    for (int i = 0; i < given.size(); ++i) {
        auto *button = new QPushButton(QStringLiteral("%1  %2").arg(i + 1).arg(given.at(i)), this);
        button->setObjectName(QStringLiteral("reason%1Button").arg(i + 1));
        button->setAutoDefault(true);
        connect(button, &QPushButton::clicked, this, [this, i] { choose(i + 1); });
        row->addWidget(button);
    }
    row->addStretch();
    column->addLayout(row);
    column->addWidget(m_own);
    connect(m_own, &QLineEdit::returnPressed, this, [this] {
        if (!m_own->text().trimmed().isEmpty())
            Q_EMIT this->given(m_own->text().trimmed());
    });
}

QStringList ReasonPanel::reasons()
{
    return {tr("The person or the family does not wish it"),
            tr("Still being settled with the services"), tr("To be decided at home")};
}

void ReasonPanel::begin(const QString &what)
{
    m_what->setText(tr("Why is it not taken up?  %1").arg(what));
    m_own->clear();
    show();
    setFocus();
}

void ReasonPanel::choose(int number)
{
    const QStringList known = reasons();
    if (number >= 1 && number <= known.size())
        Q_EMIT given(known.at(number - 1));
}

void ReasonPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QFrame::keyPressEvent(event);
}

} // namespace tasuki
