// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/numberline.h"

#include "core/base/japanesetext.h"
#include "core/forms/answervalue.h"

#include <cmath>
#include <limits>

namespace tasuki {

namespace {
    std::optional<double> bound(const Answer &answer)
    {
        const QJsonValue value = valueOf(answer);
        if (value.isObject())
            return value[u"value"].toDouble();
        return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
    }

    double stepOf(const FormItem &item)
    {
        if (item.sliderStep && *item.sliderStep > 0)
            return *item.sliderStep;
        return item.maxDecimals.value_or(0) > 0 ? std::pow(10.0, -qMin(*item.maxDecimals, 6)) : 1;
    }
} // namespace

NumberLine::NumberLine(const FormItem &item, QWidget *parent)
    : QLineEdit(parent)
    , m_isWhole(item.type == ItemType::Integer)
    , m_step(stepOf(item))
    , m_least(bound(item.minValue))
    , m_most(bound(item.maxValue))
{
    setAccessibleName(item.text);
    setPlaceholderText(item.entryFormat);
    setFixedWidth(fontMetrics().horizontalAdvance(u'国') * 8);
    // The input method may start direct, yet must not be refused: people have it on all day.
    setInputMethodHints(Qt::ImhPreferNumbers);
}

bool NumberLine::isBlank() const
{
    return text().trimmed().isEmpty();
}

std::optional<double> NumberLine::number() const
{
    bool isNumber = false;
    const double number = plainDigits(text()).remove(u',').toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number))
        return std::nullopt;
    const bool fits = std::trunc(number) == number
        && std::abs(number) <= double(std::numeric_limits<int>::max());
    return m_isWhole && !fits ? std::nullopt : std::optional(number);
}

void NumberLine::setNumber(double number)
{
    if (this->number() != number)
        setText(numberText(number));
}

void NumberLine::showValue(const QJsonValue &value)
{
    const QString text = value.isDouble() ? numberText(value.toDouble()) : value.toString();
    if (this->text() != text)
        setText(text);
}

void NumberLine::tidy()
{
    const QString plain = plainDigits(text());
    if (text() != plain)
        setText(plain);
}

void NumberLine::step(int steps)
{
    double next = m_least.value_or(0);
    if (const auto now = number())
        next = *now + steps * m_step;
    next = qMax(next, m_least.value_or(next));
    next = qMin(next, m_most.value_or(next));
    const QString text = numberText(next);
    if (this->text() == text)
        return;
    setText(text);
    Q_EMIT textEdited(text);
}

} // namespace tasuki
