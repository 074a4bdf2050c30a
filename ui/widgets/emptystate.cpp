// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/support/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tasuki {

EmptyState::EmptyState(const QString &title, const QString &explanation, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_explanation(new QLabel(this))
    , m_button(new QPushButton(this))
{
    for (QLabel *label : {m_title, m_explanation}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    m_title->setFont(theme::largeFont());
    m_title->setObjectName(QStringLiteral("emptyStateTitleLabel"));
    m_button->setObjectName(QStringLiteral("emptyStateButton"));
    m_button->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(theme::space);
    layout->addStretch(2);
    layout->addWidget(m_title);
    layout->addWidget(m_explanation);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::actionTriggered);
    setTexts(title, explanation);
}

void EmptyState::setTexts(const QString &title, const QString &explanation)
{
    m_title->setText(title);
    m_explanation->setText(explanation);
    m_explanation->setVisible(!explanation.isEmpty());
}

void EmptyState::setAction(const QString &label)
{
    m_button->setText(label);
    m_button->setVisible(!label.isEmpty());
}

} // namespace tasuki
