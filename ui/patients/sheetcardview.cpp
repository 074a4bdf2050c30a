// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patients/sheetcardview.h"

#include "ui/support/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace tasuki {

static QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

static void setInk(QLabel *label, const QColor &ink)
{
    QPalette colours = label->palette();
    colours.setColor(QPalette::WindowText, ink);
    label->setPalette(colours);
}

SheetCardView::SheetCardView(QWidget *parent)
    : QFrame(parent)
    , m_title(plainLabel(this))
    , m_unconfirmed(plainLabel(this))
    , m_age(plainLabel(this))
    , m_summary(plainLabel(this))
    , m_confirm(new QPushButton(tr("No change  Space"), this))
{
    setFocusPolicy(Qt::StrongFocus);
    setToolTip(tr("Space: no change. Enter: open and write."));
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_unconfirmed->setWordWrap(false);
    m_summary->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_unconfirmed->setAutoFillBackground(true);
    m_unconfirmed->setMargin(theme::hairSpace / 2);
    QPalette yellow = m_unconfirmed->palette();
    yellow.setColor(QPalette::Window, theme::unconfirmed);
    yellow.setColor(QPalette::WindowText, theme::unconfirmedInk);
    m_unconfirmed->setPalette(yellow);
    setInk(m_age, theme::quietInk);
    m_confirm->setFocusPolicy(Qt::NoFocus); // the keyboard has Space; a card is one Tab stop
    m_confirm->setToolTip(tr("I looked at this today and nothing changed (Space)"));

    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_unconfirmed, 0, Qt::AlignTop);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_age, 1);
    bottom->addWidget(m_confirm);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::space, theme::smallSpace, theme::space, theme::smallSpace);
    column->setSpacing(theme::hairSpace);
    column->addLayout(top);
    column->addWidget(m_summary, 1);
    column->addLayout(bottom);
    connect(m_confirm, &QPushButton::clicked, this,
            [this] { Q_EMIT confirmRequested(m_content.key); });
}

void SheetCardView::display(const SheetCardContent &content)
{
    m_content = content;
    setObjectName(content.key + QStringLiteral("Card"));
    m_confirm->setObjectName(content.key + QStringLiteral("ConfirmButton"));
    m_title->setText(content.title);
    QStringList marks;
    if (content.unconfirmed > 0)
        marks += tr("%1 unconfirmed").arg(content.unconfirmed);
    if (content.conflicts > 0)
        marks += tr("%1 with two answers").arg(content.conflicts);
    m_unconfirmed->setText(u' ' + marks.join(u' ') + u' ');
    m_unconfirmed->setVisible(!marks.isEmpty());
    const QString sign = content.isConfirmedToday ? QStringLiteral("✓ ")
        : content.isStale                         ? QStringLiteral("⚠ ")
                                                  : QString();
    m_age->setText(sign + content.age);
    setInk(m_age, content.isStale ? theme::warning : theme::quietInk);
    m_summary->setText(content.summary.isEmpty() ? tr("Nothing written yet") : content.summary);
    setInk(m_summary, content.summary.isEmpty() ? theme::quietInk : theme::ink);
    setAccessibleName(content.title + u' ' + marks.join(u' '));
    setAccessibleDescription(content.age);
    update();
}

void SheetCardView::setOpen(bool open)
{
    m_isOpen = open;
    update();
}

void SheetCardView::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = !(event->modifiers() & ~Qt::KeypadModifier);
    switch (event->key()) {
    case Qt::Key_Space:
        if (isPlain && !event->isAutoRepeat())
            Q_EMIT confirmRequested(m_content.key);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!isPlain)
            break;
        Q_EMIT openRequested(m_content.key);
        return;
    case Qt::Key_Down:
    case Qt::Key_Right:
        focusNextChild();
        return;
    case Qt::Key_Up:
    case Qt::Key_Left:
        focusPreviousChild();
        return;
    default:
        break;
    }
    QFrame::keyPressEvent(event);
}

void SheetCardView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        Q_EMIT openRequested(m_content.key);
}

void SheetCardView::focusInEvent(QFocusEvent *event)
{
    QFrame::focusInEvent(event);
    update();
}

void SheetCardView::focusOutEvent(QFocusEvent *event)
{
    QFrame::focusOutEvent(event);
    update();
}

void SheetCardView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool strong = hasFocus() || m_isOpen;
    painter.setBrush(hasFocus() ? theme::accentWash : theme::paper);
    painter.setPen(QPen(strong ? theme::accent : theme::line, strong ? 2 : 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
}

} // namespace tasuki
