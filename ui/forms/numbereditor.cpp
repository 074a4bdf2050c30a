// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/numbereditor.h"

#include "core/forms/answervalue.h"
#include "ui/forms/numberline.h"
#include "ui/forms/optiontext.h"
#include "ui/widgets/scalebar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>

namespace tasuki {

NumberEditor::NumberEditor(const FormItem &item, QWidget *parent)
    : ItemEditor(parent)
    , m_isWhole(item.type == ItemType::Integer)
    , m_steps(item.hasControl(u"slider") || item.hasControl(u"spinner"))
    , m_line(new NumberLine(item, this))
    , m_layout(new QHBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_layout);
    m_layout->addWidget(m_line);
    addInput(m_line);
    if (item.hasControl(u"spinner"))
        buildButtons();
    auto *unit = new QLabel(unitText(item.unit), this);
    unit->setTextFormat(Qt::PlainText);
    m_layout->addWidget(unit);
    m_layout->addStretch(1);
    if (item.hasControl(u"slider"))
        buildScale(item);
}

void NumberEditor::buildButtons()
{
    for (const int step : {-1, 1}) {
        auto *button = new QToolButton(this);
        button->setText(step < 0 ? QStringLiteral("−") : QStringLiteral("＋"));
        button->setAccessibleName(step < 0 ? tr("Less") : tr("More"));
        button->setFixedSize(m_line->sizeHint().height(), m_line->sizeHint().height());
        button->setFocusPolicy(Qt::NoFocus); // the arrow keys do the same
        button->setAutoRepeat(true);
        m_layout->addWidget(button);
        connect(button, &QToolButton::clicked, m_line, [this, step] { m_line->step(step); });
    }
}

void NumberEditor::buildScale(const FormItem &item)
{
    const double least = valueOf(item.minValue).toDouble(0);
    const double most = valueOf(item.maxValue).toDouble(least + 100);
    m_scale = new ScaleBar(least, most, item.sliderStep.value_or(1), this);
    m_scale->setEndLabels(item.lowerLabel.isEmpty() ? numberText(least) : item.lowerLabel,
                          item.upperLabel.isEmpty() ? numberText(most) : item.upperLabel);
    layout()->addWidget(m_scale);
    connect(m_line, &QLineEdit::textChanged, m_scale,
            [this] { m_scale->setNumber(m_line->number()); });
    connect(m_scale, &ScaleBar::picked, m_line, [this](double number) {
        m_line->setNumber(number);
        m_line->setFocus(Qt::MouseFocusReason);
        Q_EMIT edited();
    });
}

QList<Answer> NumberEditor::read() const
{
    if (m_line->isBlank())
        return {};
    const auto number = m_line->number();
    if (!number)
        return {Answer{{QStringLiteral("valueString"), m_line->text()}}};
    if (m_isWhole)
        return {Answer{{QStringLiteral("valueInteger"), int(*number)}}};
    return {Answer{{QStringLiteral("valueDecimal"), *number}}};
}

void NumberEditor::showAnswers(const QList<Answer> &answers)
{
    m_line->showValue(answers.isEmpty() ? QJsonValue() : valueOf(answers.first()));
}

void NumberEditor::tidy()
{
    m_line->tidy();
}

bool NumberEditor::takesKey(const QKeyEvent &event)
{
    const bool isArrow = event.key() == Qt::Key_Up || event.key() == Qt::Key_Down;
    if (!m_steps || !isArrow || event.modifiers() & ~Qt::KeypadModifier)
        return false;
    m_line->step(event.key() == Qt::Key_Up ? 1 : -1);
    return true;
}

} // namespace tasuki
