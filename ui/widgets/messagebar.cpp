// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/messagebar.h"

#include "ui/support/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace tasuki {

namespace {
    constexpr int signWidth = 40;

    struct Colours {
        QColor wash;
        QColor strong;
        QChar sign;
    };

    Colours coloursOf(MessageBar::Severity severity)
    {
        switch (severity) {
        case MessageBar::Severity::Good:
            return {theme::goodWash, theme::good, QChar(0x2713)};
        case MessageBar::Severity::Warning:
            return {theme::warningWash, theme::warning, u'!'};
        case MessageBar::Severity::Error:
            return {theme::dangerWash, theme::danger, QChar(0x00d7)};
        case MessageBar::Severity::Info:
            break;
        }
        return {theme::accentWash, theme::accent, u'i'};
    }
} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_label(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_label->setObjectName(QStringLiteral("messageLabel"));
    m_action->setObjectName(QStringLiteral("messageActionButton"));
    m_close->setObjectName(QStringLiteral("messageCloseButton"));
    m_close->setText(tr("Close"));
    m_close->setAutoRaise(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(signWidth, theme::smallSpace, theme::smallSpace, theme::smallSpace);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
    connect(m_action, &QPushButton::clicked, this, &MessageBar::actionTriggered);
    connect(m_close, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
    hide();
}

void MessageBar::showMessage(Severity severity, const QString &text, const QString &action)
{
    m_severity = severity;
    m_label->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    show();
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::clear()
{
    m_label->clear();
    hide();
}

QString MessageBar::text() const
{
    return m_label->text();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const Colours colours = coloursOf(m_severity);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.strong, 1));
    painter.setBrush(colours.wash);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    const QRectF sign(10, (height() - 20) / 2.0, 20, 20);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.strong);
    painter.drawEllipse(sign);
    painter.setPen(theme::paper);
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.drawText(sign, Qt::AlignCenter, colours.sign);
}

} // namespace tasuki
