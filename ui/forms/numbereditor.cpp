// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/numbereditor.h"

#include "core/base/japanesetext.h"
#include "core/forms/answervalue.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace tasuki {

namespace {
    const QString valueKey = QStringLiteral("value");
    const QString quantityKey = QStringLiteral("valueQuantity");

    QString withoutCommas(const QString &text)
    {
        return plainDigits(text).remove(u',');
    }
} // namespace

NumberEditor::NumberEditor(const FormItem &item, QWidget *parent)
    : ItemEditor(parent)
    , m_type(item.type)
    , m_unitText(item.unit)
    , m_edit(new QLineEdit(this))
    , m_unit(new QLabel(item.unit, this))
{
    m_edit->setAccessibleName(item.text);
    m_edit->setPlaceholderText(item.entryFormat);
    m_edit->setFixedWidth(fontMetrics().horizontalAdvance(u'国') * 8);
    // The input method may start direct, yet must not be refused: people have it on all day.
    m_edit->setInputMethodHints(Qt::ImhPreferNumbers);
    m_unit->setTextFormat(Qt::PlainText);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_edit);
    layout->addWidget(m_unit, 1);
    connect(m_edit, &QLineEdit::textEdited, this, &ItemEditor::edited);
}

QList<Answer> NumberEditor::answers() const
{
    const QString text = withoutCommas(m_edit->text());
    if (text.isEmpty())
        return {};
    bool isNumber = false;
    if (m_type == ItemType::Integer) {
        const int number = text.toInt(&isNumber);
        if (isNumber)
            return {Answer{{QStringLiteral("valueInteger"), number}}};
    } else {
        const double number = text.toDouble(&isNumber);
        if (isNumber && qIsFinite(number) && m_type == ItemType::Decimal)
            return {Answer{{QStringLiteral("valueDecimal"), number}}};
        if (isNumber && qIsFinite(number)) {
            QJsonObject quantity = m_quantity;
            quantity.insert(valueKey, number);
            if (quantity.value(u"unit").isUndefined() && !m_unitText.isEmpty())
                quantity.insert(QStringLiteral("unit"), m_unitText);
            return {Answer{{quantityKey, quantity}}};
        }
    }
    return {Answer{{QStringLiteral("valueString"), m_edit->text()}}};
}

void NumberEditor::setAnswers(const QList<Answer> &answers)
{
    m_quantity = {};
    QString text;
    if (!answers.isEmpty()) {
        const QJsonValue value = valueOf(answers.first());
        if (value.isObject()) {
            m_quantity = value.toObject();
            text = numberText(m_quantity.value(valueKey).toDouble());
            const QString unit = m_quantity.value(u"unit").toString();
            m_unit->setText(unit.isEmpty() ? m_unitText : unit);
        } else {
            text = value.isDouble() ? numberText(value.toDouble()) : value.toString();
        }
    }
    if (m_edit->text() != text)
        m_edit->setText(text);
}

QList<QWidget *> NumberEditor::inputs() const
{
    return {m_edit};
}

void NumberEditor::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
}

void NumberEditor::tidy()
{
    const QString plain = plainDigits(m_edit->text());
    if (m_edit->text() != plain)
        m_edit->setText(plain);
}

} // namespace tasuki
