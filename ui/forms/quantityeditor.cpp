// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/quantityeditor.h"

#include "core/forms/answervalue.h"
#include "ui/forms/numberline.h"
#include "ui/forms/optiontext.h"
#include "ui/widgets/chipgroup.h"
#include "ui/widgets/pickline.h"

#include <QHBoxLayout>
#include <QLabel>

namespace tasuki {

namespace {
    constexpr int mostChips = 5;

    QString nameOf(const Coding &unit)
    {
        return unit.display.isEmpty() ? unit.code : unit.display;
    }
} // namespace

QuantityEditor::QuantityEditor(const FormItem &item, QWidget *parent)
    : ItemEditor(parent)
    , m_units(item.unitOptions)
    , m_fixed(item.unitCoding.value_or(Coding{{}, {}, item.unit}))
    , m_line(new NumberLine(item, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_line, 0, Qt::AlignTop);
    addInput(m_line);
    const QString name = tr("%1, unit").arg(item.text);
    if (m_units.isEmpty()) {
        m_unit = new QLabel(unitText(nameOf(m_fixed)), this);
        m_unit->setTextFormat(Qt::PlainText);
        layout->addWidget(m_unit, 1);
    } else if (m_units.size() <= mostChips) {
        m_chips = new ChipGroup(ChipGroup::Mode::Single, this);
        m_chips->setAccessibleName(name);
        for (const Coding &unit : std::as_const(m_units))
            m_chips->addChoice(nameOf(unit));
        layout->addWidget(m_chips, 1);
        connect(m_chips, &ChipGroup::toggled, this, &ItemEditor::edited);
    } else {
        m_pick = new PickLine(this);
        m_pick->setAccessibleName(name);
        QStringList names;
        for (const Coding &unit : std::as_const(m_units))
            names.append(nameOf(unit));
        m_pick->setChoices(names);
        layout->addWidget(m_pick, 1);
        connect(m_pick, &PickLine::textEdited, this, &ItemEditor::edited);
    }
}

QJsonObject QuantityEditor::chosenUnit() const
{
    const int index = m_chips ? m_chips->chosenIndex() : m_pick ? m_pick->chosenIndex() : -1;
    if (index >= 0)
        return {{QStringLiteral("unit"), nameOf(m_units[index])},
                {QStringLiteral("system"), m_units[index].system},
                {QStringLiteral("code"), m_units[index].code}};
    if (m_pick && !m_pick->text().trimmed().isEmpty())
        return {{QStringLiteral("unit"), m_pick->text().trimmed()}};
    if (m_chips || m_pick)
        return {};
    return {{QStringLiteral("unit"), nameOf(m_fixed)},
            {QStringLiteral("system"), m_fixed.system},
            {QStringLiteral("code"), m_fixed.code}};
}

QList<Answer> QuantityEditor::read() const
{
    if (m_line->isBlank())
        return {};
    const auto number = m_line->number();
    if (!number)
        return {Answer{{QStringLiteral("valueString"), m_line->text()}}};
    QJsonObject quantity = m_quantity;
    quantity.insert(QStringLiteral("value"), *number);
    const bool keepsUnit = m_unit && quantity.contains(u"unit");
    const QJsonObject unit = chosenUnit();
    const bool isSame = !unit.isEmpty() && unit.value(u"code") == m_quantity.value(u"code")
        && !unit.value(u"code").toString().isEmpty();
    for (const QString &key :
         {QStringLiteral("unit"), QStringLiteral("system"), QStringLiteral("code")}) {
        if (keepsUnit || isSame)
            break;
        if (const QString part = unit.value(key).toString(); !part.isEmpty())
            quantity.insert(key, part);
        else if (!m_unit)
            quantity.remove(key);
    }
    return {Answer{{QStringLiteral("valueQuantity"), quantity}}};
}

void QuantityEditor::showAnswers(const QList<Answer> &answers)
{
    const QJsonValue value = answers.isEmpty() ? QJsonValue() : valueOf(answers.first());
    m_quantity = value.toObject();
    m_line->showValue(value.isObject() ? m_quantity.value(u"value") : value);
    showUnit();
}

void QuantityEditor::showUnit()
{
    const QString name = m_quantity.value(u"unit").toString();
    const QString code = m_quantity.value(u"code").toString();
    if (m_unit) {
        m_unit->setText(unitText(!name.isEmpty()       ? name
                                     : !code.isEmpty() ? code
                                                       : nameOf(m_fixed)));
        return;
    }
    int found = -1;
    for (int i = 0; i < m_units.size(); ++i) {
        const bool isIt = code.isEmpty() ? !name.isEmpty() && nameOf(m_units[i]) == name
                                         : m_units[i].code == code;
        found = isIt && found < 0 ? i : found;
    }
    if (m_chips && found < 0 && !(name + code).isEmpty()) {
        // A unit this form does not offer is shown as one more choice, never dropped.
        m_units.append({m_quantity.value(u"system").toString(), code, name});
        found = m_chips->addChoice(nameOf(m_units.last()));
        Q_EMIT inputsChanged();
    }
    if (m_chips)
        m_chips->setChosen(found < 0 ? QSet<int>() : QSet<int>{found});
    else
        m_pick->setText(found < 0 ? name : nameOf(m_units[found]));
}

QList<QWidget *> QuantityEditor::inputs() const
{
    QList<QWidget *> inputs{m_line};
    for (int i = 0; m_chips && i < m_chips->count(); ++i)
        inputs.append(m_chips->chip(i));
    if (m_pick)
        inputs.append(m_pick->lineEdit());
    return inputs;
}

void QuantityEditor::tidy()
{
    m_line->tidy();
}

bool QuantityEditor::takesKey(const QKeyEvent &event)
{
    return m_pick && m_pick->takesKey(event);
}

} // namespace tasuki
