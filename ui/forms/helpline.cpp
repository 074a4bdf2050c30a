// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/helpline.h"

#include "ui/support/theme.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace tasuki {

namespace {
    constexpr int shortText = 560; ///< pixels of one line
}

HelpLine::HelpLine(const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(text, this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    if (text.contains(u'\n') || fontMetrics().horizontalAdvance(text) > shortText) {
        m_button = new QToolButton(this);
        m_button->setObjectName(QStringLiteral("helpButton"));
        m_button->setAutoRaise(true);
        m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        m_button->setArrowType(Qt::RightArrow);
        m_button->setText(tr("Explanation  F1"));
        m_button->setFont(theme::smallFont());
        m_button->setFocusPolicy(Qt::NoFocus); // F1 does the same
        m_button->setAccessibleDescription(text);
        layout->addWidget(m_button, 0, Qt::AlignLeft);
        m_text->hide();
        connect(m_button, &QToolButton::clicked, this, &HelpLine::toggle);
    }
    layout->addWidget(m_text);
}

void HelpLine::toggle()
{
    if (!m_button)
        return;
    m_text->setVisible(m_text->isHidden());
    m_button->setArrowType(m_text->isHidden() ? Qt::RightArrow : Qt::DownArrow);
}

bool HelpLine::isOpen() const
{
    return !m_text->isHidden();
}

} // namespace tasuki
