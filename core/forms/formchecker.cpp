// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/formchecker.h"

#include "core/forms/answervalue.h"

#include <algorithm>

namespace tasuki {

namespace {

    /// What an answer to such an item is written as; empty: anything.
    QStringList kindsOf(const FormItem &item)
    {
        switch (item.type) {
        case ItemType::Boolean:
            return {QStringLiteral("valueBoolean")};
        case ItemType::Decimal:
            return {QStringLiteral("valueDecimal"), QStringLiteral("valueInteger")};
        case ItemType::Integer:
            return {QStringLiteral("valueInteger")};
        case ItemType::Date:
            return {QStringLiteral("valueDate")};
        case ItemType::DateTime:
            return {QStringLiteral("valueDateTime"), QStringLiteral("valueDate")};
        case ItemType::Time:
            return {QStringLiteral("valueTime")};
        case ItemType::String:
        case ItemType::Text:
            return {QStringLiteral("valueString")};
        case ItemType::Url:
            return {QStringLiteral("valueUri"), QStringLiteral("valueUrl")};
        case ItemType::Quantity:
            return {QStringLiteral("valueQuantity")};
        case ItemType::Attachment:
            return {QStringLiteral("valueAttachment")};
        case ItemType::Reference:
            return {QStringLiteral("valueReference")};
        default:
            break;
        }
        return {};
    }

    QStringList expectedKinds(const FormItem &item)
    {
        QStringList kinds = kindsOf(item);
        const bool isChoice = item.type == ItemType::Choice || item.type == ItemType::OpenChoice;
        for (const AnswerOption &option : item.options) {
            if (isChoice && !kinds.contains(kindOf(option.value)))
                kinds.append(kindOf(option.value));
        }
        if (isChoice && kinds.isEmpty())
            kinds = {QStringLiteral("valueCoding")};
        if (item.type == ItemType::OpenChoice || item.isOpenText)
            kinds.append(QStringLiteral("valueString"));
        return kinds;
    }

    bool isAmongOptions(const FormItem &item, const Answer &answer)
    {
        return std::any_of(item.options.begin(), item.options.end(),
                           [&](const AnswerOption &o) { return sameAnswer(o.value, answer); });
    }

} // namespace

FormChecker::FormChecker(const FormDefinition &form, FormNotes &notes)
    : m_form(form)
    , m_notes(notes)
{ }

void FormChecker::check()
{
    Names names;
    for (const LaunchContext &context : m_form.launchContexts())
        names.insert(context.name);
    for (const FormVariable &variable : m_form.variables())
        names.insert(variable.name);
    const QString place = QStringLiteral("(form)");
    for (const FormVariable &variable : m_form.variables())
        checkExpression(place, QStringLiteral("variable %1").arg(variable.name),
                        variable.expression, names);
    for (const FormConstraint &constraint : m_form.constraints())
        checkExpression(place, QStringLiteral("constraint %1").arg(constraint.key),
                        constraint.expression, names);
    checkItems(m_form.sections(), names);
}

void FormChecker::checkItems(const QList<FormItem> &items, const Names &outer)
{
    for (const FormItem &item : items) {
        if (m_seen.contains(item.linkId))
            warn(item, QStringLiteral("linkId occurs more than once"));
        m_seen.insert(item.linkId);
        checkShape(item);
        checkBounds(item);
        checkInitial(item);
        checkConditions(item);
        Names names = outer;
        for (const FormVariable &variable : item.variables)
            names.insert(variable.name);
        checkExpressions(item, names);
        checkItems(item.children, names);
    }
}

void FormChecker::checkShape(const FormItem &item)
{
    if (item.type == ItemType::Display)
        checkDisplay(item);
    if (item.type == ItemType::Group && item.children.isEmpty())
        warn(item, QStringLiteral("is a group without items"));
    if (!item.isQuestion() && !item.options.isEmpty())
        warn(item, QStringLiteral("has options but asks nothing"));
    const bool namesItself = !item.label().isEmpty() || !item.prefix.isEmpty();
    if (item.type != ItemType::Group && !namesItself && item.textExpression.isEmpty())
        warn(item, QStringLiteral("has no text"));
    for (const AnswerOption &option : item.options) {
        const QStringList kinds = kindsOf(item);
        if (!kinds.isEmpty() && item.isQuestion() && !kinds.contains(kindOf(option.value))) {
            warn(item, QStringLiteral("an answerOption is a %1").arg(kindOf(option.value)));
            break;
        }
    }
}

void FormChecker::checkDisplay(const FormItem &item)
{
    if (item.required || item.repeats)
        warn(item, QStringLiteral("is only shown, and cannot be required or repeat"));
    if (!item.children.isEmpty())
        warn(item, QStringLiteral("is only shown, but has items"));
}

void FormChecker::checkBounds(const FormItem &item)
{
    const auto areReversed = [](const Answer &least, const Answer &most) {
        return compareAnswers(least, most).value_or(0) > 0;
    };
    if (areReversed(item.minValue, item.maxValue)
        || areReversed(item.minQuantity, item.maxQuantity))
        warn(item, QStringLiteral("minimum is above the maximum"));
    if (item.maxLength && item.minLength.value_or(0) > *item.maxLength)
        warn(item, QStringLiteral("minLength is above maxLength"));
    if (item.maxOccurs && item.minOccurs > *item.maxOccurs)
        warn(item, QStringLiteral("minOccurs is above maxOccurs"));
    if (!item.repeats && item.maxOccurs.value_or(1) > 1)
        warn(item, QStringLiteral("maxOccurs is above 1, but the item does not repeat"));
    if (!item.repeats && item.minOccurs > 1)
        warn(item, QStringLiteral("minOccurs is above 1, but the item does not repeat"));
}

void FormChecker::checkInitial(const FormItem &item)
{
    if (item.initial.isEmpty())
        return;
    if (!item.isQuestion()) {
        warn(item, QStringLiteral("has an initial value but asks nothing"));
        return;
    }
    if (item.initial.size() > 1 && !item.repeats)
        warn(item, QStringLiteral("has several initial values but does not repeat"));
    const QStringList kinds = expectedKinds(item);
    for (const Answer &answer : item.initial) {
        if (!kinds.isEmpty() && !kinds.contains(kindOf(answer)))
            warn(item, QStringLiteral("an initial value is a %1").arg(kindOf(answer)));
        else if (item.type != ItemType::OpenChoice && !item.options.isEmpty()
                 && !isAmongOptions(item, answer))
            warn(item,
                 QStringLiteral("initial value '%1' is not an option").arg(plainText(answer)));
    }
}

void FormChecker::checkConditions(const FormItem &item)
{
    for (const EnableWhen &condition : item.enableWhen) {
        const FormItem *question = m_form.item(condition.question);
        if (!question)
            warn(item,
                 QStringLiteral("enableWhen names the unknown question '%1'")
                     .arg(condition.question));
        else if (condition.question == item.linkId)
            warn(item, QStringLiteral("enableWhen asks the item itself"));
        else if (!question->isQuestion())
            warn(item,
                 QStringLiteral("enableWhen asks '%1', which has no answers")
                     .arg(condition.question));
        else
            checkAnswer(item, condition, *question);
    }
}

void FormChecker::checkAnswer(const FormItem &item, const EnableWhen &condition,
                              const FormItem &question)
{
    const QString kind = kindOf(condition.expected);
    if (condition.op == EnableOperator::Exists) {
        if (kind != u"valueBoolean")
            warn(item, QStringLiteral("enableWhen exists has a %1").arg(kind));
        return;
    }
    const bool compares
        = condition.op == EnableOperator::Equal || condition.op == EnableOperator::NotEqual;
    if (!compares && (kind == u"valueCoding" || kind == u"valueBoolean"))
        warn(item, QStringLiteral("enableWhen orders a %1").arg(kind));
    const QStringList kinds = expectedKinds(question);
    if (!kinds.isEmpty() && !kinds.contains(kind))
        warn(item,
             QStringLiteral("enableWhen compares '%1' with a %2").arg(condition.question, kind));
    else if (compares && question.type == ItemType::Choice && !question.options.isEmpty()
             && !isAmongOptions(question, condition.expected))
        warn(item,
             QStringLiteral("enableWhen compares '%1' with '%2', which is not an option")
                 .arg(condition.question, plainText(condition.expected)));
}

void FormChecker::warn(const FormItem &item, const QString &what)
{
    m_notes.warn(item.linkId, what);
}

} // namespace tasuki
