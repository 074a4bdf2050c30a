// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/formgrower.h"

#include <QJsonDocument>

namespace tasuki::fuzz {

namespace {

    constexpr const char *types[]
        = {"integer", "group",    "boolean",     "string",    "choice", "decimal",
           "date",    "quantity", "open-choice", "dateTime",  "time",   "text",
           "display", "url",      "reference",   "attachment"};

    /// %1 is another item, %2 the item itself.
    constexpr const char *expressions[]
        = {"%resource.descendants().where(linkId='%1').answer.value",
           "%resource.repeat(item).where(linkId='%1').answer.value + 1",
           "%resource.descendants().where(linkId='%1').answer.exists()",
           "iif(%resource.descendants().where(linkId='%1').answer.value = 1, 'x', 2)",
           "%resource.descendants().where(linkId='%1').answer.value.sum()",
           "%v + 1",
           "'x'",
           "today()",
           "%resource.descendants().where(linkId='%1').answer.value.ordinal()",
           "%context.linkId",
           "1 + 'a'",
           "%nobody",
           "item.where(linkId='%1').answer.value.first()"};

    /// With a circle allowed, what stands before may also look at what comes behind.
    struct Grower {
        Choices &choices;
        int count;
        Circles circles;
        int next = 0;

        QString linkId(int i) const { return QStringLiteral("i%1").arg(i); }
        QString other(int own)
        {
            const int limit = circles == Circles::Allowed ? count : own;
            return linkId(limit > 0 ? choices.upTo(limit) : 0);
        }
    };

    QJsonObject extension(const char *name, const char *type, const QJsonValue &value)
    {
        return {{QStringLiteral("url"),
                 QStringLiteral("http://hl7.org/fhir/StructureDefinition/")
                     + QString::fromLatin1(name)},
                {QString::fromLatin1(type), value}};
    }

    QJsonObject expression(Grower &grower, int own, const char *name)
    {
        const QString text = QString::fromLatin1(grower.choices.from(expressions));
        QJsonObject value{{QStringLiteral("language"), QStringLiteral("text/fhirpath")},
                          {QStringLiteral("expression"),
                           QString(text).replace(QStringLiteral("%1"), grower.other(own))}};
        if (qstrcmp(name, "variable") == 0)
            value.insert(QStringLiteral("name"), QStringLiteral("v"));
        return extension(name, "valueExpression", value);
    }

    QJsonArray growExtensions(Grower &grower, int own)
    {
        QJsonArray extensions;
        Choices &choices = grower.choices;
        const bool mayLook = grower.circles == Circles::Allowed || own > 0;
        switch (choices.upTo(12)) {
        case 1:
            if (mayLook)
                extensions.append(
                    expression(grower, own, "sdc-questionnaire-calculatedExpression"));
            break;
        case 2:
            if (mayLook)
                extensions.append(
                    expression(grower, own, "sdc-questionnaire-enableWhenExpression"));
            break;
        case 3:
            if (mayLook)
                extensions.append(expression(grower, own, "variable"));
            break;
        case 4:
            extensions.append(expression(grower, own, "sdc-questionnaire-initialExpression"));
            break;
        case 5:
            extensions.append(extension("minValue", "valueInteger", choices.upTo(4)));
            break;
        case 6:
            extensions.append(extension("maxValue", "valueInteger", choices.upTo(4)));
            break;
        case 7:
            extensions.append(
                extension("questionnaire-maxOccurs", "valueInteger", choices.upTo(3)));
            break;
        case 8:
            extensions.append(extension("regex", "valueString", QStringLiteral("[a-x]+")));
            break;
        default:
            break;
        }
        return extensions;
    }

    QJsonObject growCondition(Grower &grower, int own)
    {
        constexpr const char *operators[] = {"exists", "=", "!=", ">", "<", ">=", "<="};
        const QString op = QString::fromLatin1(grower.choices.from(operators));
        QJsonObject condition{{QStringLiteral("question"), grower.other(own)},
                              {QStringLiteral("operator"), op}};
        const Answer expected = growAnswer(grower.choices, ItemType(grower.choices.upTo(6)));
        if (op == u"exists")
            condition.insert(QStringLiteral("answerBoolean"), grower.choices.flip());
        else if (!expected.isEmpty())
            condition.insert(QStringLiteral("answer") + expected.keys().first().mid(5),
                             expected.begin().value());
        return condition;
    }

    QJsonArray options(Choices &choices)
    {
        QJsonArray list;
        for (int i = choices.upTo(4); i >= 0; --i) {
            QJsonObject coding{{QStringLiteral("code"), QString::number(i)}};
            if (choices.flip())
                coding.insert(
                    QStringLiteral("extension"),
                    QJsonArray{extension("ordinalValue", "valueDecimal", choices.upTo(5))});
            list.append(QJsonObject{{QStringLiteral("valueCoding"), coding}});
        }
        return list;
    }

    QJsonObject growItem(Grower &grower, int own)
    {
        Choices &choices = grower.choices;
        const QString type = QString::fromLatin1(choices.from(types));
        QJsonObject item{{QStringLiteral("linkId"), grower.linkId(own)},
                         {QStringLiteral("type"), type}};
        const int flags = choices.upTo(64);
        if (flags & 1)
            item.insert(QStringLiteral("repeats"), true);
        if ((flags & 6) == 6)
            item.insert(QStringLiteral("required"), true);
        if ((flags & 24) == 24)
            item.insert(QStringLiteral("readOnly"), true);
        if (type.endsWith(u"choice"))
            item.insert(QStringLiteral("answerOption"), options(choices));
        const QJsonArray extensions = growExtensions(grower, own);
        if (!extensions.isEmpty())
            item.insert(QStringLiteral("extension"), extensions);
        if ((flags & 32) && (own > 0 || grower.circles == Circles::Allowed)) {
            QJsonArray conditions;
            for (int n = choices.upTo(2); n >= 0; --n)
                conditions.append(growCondition(grower, own));
            item.insert(QStringLiteral("enableWhen"), conditions);
            if (conditions.size() > 1)
                item.insert(QStringLiteral("enableBehavior"),
                            choices.flip() ? QStringLiteral("all") : QStringLiteral("any"));
        }
        return item;
    }

    QJsonArray growItems(Grower &grower, int depth)
    {
        QJsonArray items;
        while (grower.next < grower.count) {
            QJsonObject item = growItem(grower, grower.next++);
            if (depth < 4 && grower.choices.upTo(3) == 1) {
                const QJsonArray below = growItems(grower, depth + 1);
                if (!below.isEmpty())
                    item.insert(QStringLiteral("item"), below);
            }
            items.append(item);
            if (depth > 0 && grower.choices.flip())
                break;
        }
        return items;
    }

    QJsonArray growResponseItems(Choices &choices, int mostItems, int depth)
    {
        QJsonArray items;
        for (int n = choices.upTo(4); n > 0; --n) {
            QJsonObject item{{QStringLiteral("linkId"),
                              QStringLiteral("%1%2")
                                  .arg(choices.upTo(8) == 7 ? u'n' : u'i')
                                  .arg(choices.upTo(mostItems))}};
            if (choices.upTo(8) == 7)
                item.insert(QStringLiteral("text"), QStringLiteral("said"));
            QJsonArray answers;
            for (int a = choices.upTo(3); a > 0; --a) {
                Answer answer = growAnswer(choices, ItemType(choices.upTo(14)));
                if (depth < 3 && choices.upTo(4) == 3)
                    answer.insert(QStringLiteral("item"),
                                  growResponseItems(choices, mostItems, depth + 1));
                answers.append(answer);
            }
            if (!answers.isEmpty())
                item.insert(QStringLiteral("answer"), answers);
            if (depth < 3 && choices.flip())
                item.insert(QStringLiteral("item"),
                            growResponseItems(choices, mostItems, depth + 1));
            items.append(item);
        }
        return items;
    }

    QString anyKey(Choices &choices, const FormState &state)
    {
        const QStringList keys = state.keys();
        return keys.isEmpty() ? QString()
                              : keys[choices.upTo(int(std::min<qsizetype>(keys.size(), 256)))];
    }

} // namespace

QJsonObject growForm(Choices &choices, int mostItems, Circles circles)
{
    Grower grower{choices, 1 + choices.upTo(mostItems), circles};
    QJsonObject form{{QStringLiteral("resourceType"), QStringLiteral("Questionnaire")},
                     {QStringLiteral("url"), QStringLiteral("urn:grown")}};
    form.insert(QStringLiteral("item"), growItems(grower, 0));
    return form;
}

QJsonObject growResponse(Choices &choices, int mostItems)
{
    QJsonObject response{{QStringLiteral("resourceType"), QStringLiteral("QuestionnaireResponse")},
                         {QStringLiteral("questionnaire"), QStringLiteral("urn:grown")},
                         {QStringLiteral("status"), QStringLiteral("in-progress")}};
    response.insert(QStringLiteral("item"), growResponseItems(choices, mostItems, 0));
    return response;
}

Answer growAnswer(Choices &choices, ItemType type)
{
    const int n = choices.upTo(3);
    const auto text = [n] { return QString(QChar(u'w' + n)); };
    if (choices.upTo(16) == 15)
        type = ItemType::String;
    switch (type) {
    case ItemType::Boolean:
        return {{QStringLiteral("valueBoolean"), n > 0}};
    case ItemType::Integer:
        return {{QStringLiteral("valueInteger"), n}};
    case ItemType::Decimal:
        return {{QStringLiteral("valueDecimal"), n / 10.0}};
    case ItemType::Date:
        return {{QStringLiteral("valueDate"),
                 n ? QStringLiteral("2026-06-0%1").arg(n) : QStringLiteral("2026")}};
    case ItemType::DateTime:
        return {
            {QStringLiteral("valueDateTime"), QStringLiteral("2026-06-01T08:3%1:00+09:00").arg(n)}};
    case ItemType::Time:
        return {{QStringLiteral("valueTime"), QStringLiteral("08:3%1:00").arg(n)}};
    case ItemType::Choice:
    case ItemType::OpenChoice:
        return {{QStringLiteral("valueCoding"),
                 QJsonObject{{QStringLiteral("code"), QString::number(n)}}}};
    case ItemType::Quantity:
        return {{QStringLiteral("valueQuantity"),
                 QJsonObject{{QStringLiteral("value"), n},
                             {QStringLiteral("unit"), QStringLiteral("kg")}}}};
    case ItemType::Group:
    case ItemType::Display:
        return {};
    default:
        return {{QStringLiteral("valueString"), text()}};
    }
}

FormChange makeGesture(Choices &choices, FormState &state)
{
    const QString key = anyKey(choices, state);
    const FormItem *item = state.form().item(state.linkIdOf(key));
    if (!item)
        return {};
    if (item->isRepeatingGroup()) {
        if (choices.flip())
            return state.instanceCount(key) < 4 ? state.addInstance(key) : FormChange();
        return state.removeInstance(key, choices.upTo(state.instanceCount(key)));
    }
    if (!item->options.isEmpty() && choices.flip())
        return state.toggleOption(key, choices.from(item->options).value);
    QList<Answer> answers;
    for (int n = choices.upTo(item->repeats ? 3 : 2); item->isQuestion() && n > 0; --n)
        answers.append(growAnswer(choices, item->type));
    return state.setAnswers(key, answers);
}

} // namespace tasuki::fuzz
