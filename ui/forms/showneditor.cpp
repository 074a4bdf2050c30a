// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/showneditor.h"

#include "core/forms/answertext.h"
#include "ui/forms/optiontext.h"
#include "ui/support/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace tasuki {

namespace {
    /// The item without what lies below it: a copy for reading answers must stay small.
    FormItem alone(const FormItem &item)
    {
        FormItem copy = item;
        copy.children.clear();
        return copy;
    }
} // namespace

ShownEditor::ShownEditor(const FormItem &item, QWidget *parent)
    : ItemEditor(parent)
    , m_item(alone(item))
    , m_label(new QLabel(QStringLiteral("–"), this))
{
    const bool isCalculated = !item.calculatedExpression.isEmpty() || !item.calculation.isEmpty();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 6, 10, 6);
    layout->addWidget(m_label, 1, Qt::AlignTop);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_label->setAccessibleName(item.text);
    auto *why = new QLabel(isCalculated ? tr("Calculated") : tr("For reading"), this);
    why->setTextFormat(Qt::PlainText);
    why->setFont(theme::smallFont());
    why->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(why, 0, Qt::AlignTop);
}

void ShownEditor::showAnswers(const QList<Answer> &answers)
{
    QStringList texts;
    for (const Answer &answer : answers) {
        const QString text = displayText(m_item, answer);
        const QString unit = unitText(m_item.unit);
        texts.append(unit.isEmpty() || text.endsWith(unit) ? text : text + u' ' + unit);
    }
    m_label->setText(texts.isEmpty() ? QStringLiteral("–") : texts.join(u'\n'));
    m_label->setAccessibleDescription(m_label->text()); // its name is the question
}

QString ShownEditor::text() const
{
    return m_label->text();
}

void ShownEditor::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::window);
    painter.drawRoundedRect(rect(), 4, 4);
}

} // namespace tasuki
