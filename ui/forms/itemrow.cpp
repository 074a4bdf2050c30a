// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/itemrow.h"

#include "ui/forms/itemeditor.h"
#include "ui/forms/itemeditorfactory.h"
#include "ui/support/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace tasuki {

namespace {
    constexpr int questionWidth = 210;
    constexpr int indent = 16;
    constexpr int tagHeight = 22;

    /// As wide as the word is in the language people read.
    int tagWidth()
    {
        static const int width
            = QFontMetrics(theme::smallFont()).horizontalAdvance(ItemRow::tr("Unconfirmed")) + 26;
        return width;
    }

    QString questionText(const FormItem &item)
    {
        return item.prefix.isEmpty() ? item.text : item.prefix + u' ' + item.text;
    }
} // namespace

ItemRow::ItemRow(const FormItem &item, int depth, QWidget *parent)
    : QWidget(parent)
    , m_linkId(item.linkId)
    , m_editor(makeItemEditor(item, this))
{
    if (m_editor)
        buildQuestion(item, depth);
    else
        buildHeading(item, depth);
}

QLabel *ItemRow::addLabel(const QString &text)
{
    auto *label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

void ItemRow::buildHeading(const FormItem &item, int depth)
{
    auto *layout = new QVBoxLayout(this);
    QLabel *label = addLabel(questionText(item));
    const int left = theme::space + qMax(0, depth - 1) * indent;
    if (item.type == ItemType::Group) {
        QFont font = depth == 0 ? theme::largeFont() : label->font();
        font.setBold(true);
        label->setFont(font);
        layout->setContentsMargins(left, depth == 0 ? 6 : 14, theme::space, 4);
    } else {
        label->setForegroundRole(QPalette::PlaceholderText);
        layout->setContentsMargins(left, 4, theme::space, 4);
    }
    layout->addWidget(label);
}

void ItemRow::buildQuestion(const FormItem &item, int depth)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::space, 5, theme::space, 5);
    layout->setSpacing(theme::smallSpace);
    const int inset = qMin(qMax(0, depth - 1) * indent, 4 * indent);
    layout->addSpacing(inset);
    QLabel *question = addLabel(questionText(item));
    question->setFixedWidth(questionWidth - inset);
    question->setContentsMargins(0, 7, 0, 0);
    m_questionColumn = new QVBoxLayout;
    m_questionColumn->setSpacing(2);
    m_questionColumn->addWidget(question);
    m_questionColumn->addStretch(1);
    layout->addLayout(m_questionColumn);
    layout->addSpacing(tagWidth());
    m_answerColumn = new QVBoxLayout;
    m_answerColumn->setSpacing(3);
    m_answerColumn->addWidget(m_editor);
    if (!item.help.isEmpty()) {
        QLabel *help = addLabel(item.help);
        help->setForegroundRole(QPalette::PlaceholderText);
        m_answerColumn->addWidget(help);
    }
    layout->addLayout(m_answerColumn, 1);
    m_editor->setReadOnly(item.readOnly);
    question->setBuddy(m_editor->inputs().value(0));
}

void ItemRow::setUnconfirmed(bool unconfirmed)
{
    if (m_unconfirmed == unconfirmed)
        return;
    m_unconfirmed = unconfirmed;
    setAccessibleDescription(unconfirmed ? tr("Unconfirmed") : QString());
    update();
}

void ItemRow::setMessage(const QString &message)
{
    if (!m_message && (message.isEmpty() || !m_answerColumn))
        return;
    if (!m_message) {
        m_message = addLabel({});
        QPalette colours = m_message->palette();
        colours.setColor(QPalette::WindowText, theme::warning);
        m_message->setPalette(colours);
        m_message->setObjectName(QStringLiteral("findingLabel"));
        m_answerColumn->addWidget(m_message);
    }
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
}

QString ItemRow::message() const
{
    return m_message ? m_message->text() : QString();
}

void ItemRow::setSource(const QString &source)
{
    if (!m_questionColumn || source == this->source())
        return;
    if (!m_source) {
        m_source = addLabel({});
        m_source->setObjectName(QStringLiteral("sourceLabel"));
        m_source->setFont(theme::smallFont());
        m_source->setForegroundRole(QPalette::PlaceholderText);
        m_questionColumn->insertWidget(1, m_source);
    }
    m_source->setText(source);
    m_source->setVisible(!source.isEmpty());
}

QString ItemRow::source() const
{
    return m_source ? m_source->text() : QString();
}

void ItemRow::focusFirstInput()
{
    if (!m_editor)
        return;
    for (QWidget *input : m_editor->inputs()) {
        if (input->isEnabled() && input->focusPolicy() & Qt::TabFocus) {
            input->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void ItemRow::paintEvent(QPaintEvent *)
{
    if (!m_unconfirmed)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRect(0, 2, 4, height() - 4), theme::unconfirmed);
    const QRectF tag(theme::space + questionWidth + theme::smallSpace + 4, 10, tagWidth() - 14,
                     tagHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::unconfirmed);
    painter.drawRoundedRect(tag, 4, 4);
    painter.setPen(theme::unconfirmedInk);
    painter.setFont(theme::smallFont());
    painter.drawText(tag, Qt::AlignCenter, tr("Unconfirmed"));
}

} // namespace tasuki
