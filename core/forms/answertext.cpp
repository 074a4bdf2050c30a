// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/answertext.h"

#include "core/domain/partialdate.h"
#include "core/forms/answervalue.h"

#include <algorithm>

namespace tasuki {

namespace {

    const QString comma = QStringLiteral("、");

    QString dateText(const QString &iso)
    {
        const auto date = PartialDate::fromIso(iso.left(10));
        if (!date)
            return iso;
        const QString time = iso.size() > 10 ? u' ' + iso.mid(11, 5) : QString();
        return toWareki(*date) + time;
    }

    QString quantityText(const QJsonObject &quantity)
    {
        const QString unit = quantity.value(u"unit").toString();
        return numberText(quantity.value(u"value").toDouble())
            + (unit.isEmpty() ? quantity.value(u"code").toString() : unit);
    }

    /// The child is there because of this answer of its parent: その他 → text.
    bool hangsBelow(const FormItem &child, const FormItem &parent, const Answer &answer)
    {
        return std::any_of(
            child.enableWhen.begin(), child.enableWhen.end(), [&](const EnableWhen &condition) {
                return condition.question == parent.linkId && condition.op == EnableOperator::Equal
                    && sameAnswer(condition.expected, answer);
            });
    }

    /// A linkId that occurs again has its answers at its first place only; going by linkId from the
    /// second could lead round in a circle.
    QString ownSummary(const FormState &state, const FormItem &item)
    {
        return state.form().item(item.linkId) == &item ? summary(state, item.linkId) : QString();
    }

    QString labelled(const FormState &state, const FormItem &item, bool bare)
    {
        const QString text = ownSummary(state, item);
        if (text.isEmpty() || bare || item.label().isEmpty() || item.type == ItemType::Boolean)
            return text;
        return item.label() + u'：' + text;
    }

    QString bracketed(const QStringList &parts)
    {
        return parts.isEmpty() ? QString() : u'（' + parts.join(comma) + u'）';
    }

    /// From a day to a day.
    bool isPeriod(const FormItem &group)
    {
        return group.children.size() == 2 && group.children[0].type == ItemType::Date
            && group.children[1].type == ItemType::Date;
    }

    QString groupSummary(const FormState &state, const FormItem &group)
    {
        if (isPeriod(group)) {
            const QString from = ownSummary(state, group.children[0]);
            const QString to = ownSummary(state, group.children[1]);
            return from.isEmpty() && to.isEmpty() ? QString() : from + u'～' + to;
        }
        QStringList parts;
        for (const FormItem &child : group.children) {
            if (const QString text = labelled(state, child, false); !text.isEmpty())
                parts.append(text);
        }
        return parts.join(comma);
    }

    QString questionSummary(const FormState &state, const FormItem &item)
    {
        QList<const FormItem *> open;
        for (const FormItem &child : item.children)
            open.append(&child);
        QStringList parts;
        for (const Answer &answer : state.effectiveAnswers(item.linkId)) {
            QList<const FormItem *> below;
            std::copy_if(open.begin(), open.end(), std::back_inserter(below),
                         [&](const FormItem *c) { return hangsBelow(*c, item, answer); });
            QStringList texts;
            for (const FormItem *child : std::as_const(below)) {
                open.removeOne(child);
                const QString text = labelled(state, *child, below.size() == 1);
                if (!text.isEmpty())
                    texts.append(text);
            }
            parts.append(displayText(item, answer) + bracketed(texts));
        }
        QStringList rest;
        for (const FormItem *child : std::as_const(open)) {
            if (const QString text = labelled(state, *child, false); !text.isEmpty())
                rest.append(text);
        }
        parts.removeAll(QString());
        return parts.join(comma) + bracketed(rest);
    }

} // namespace

QString displayText(const FormItem &item, const Answer &answer)
{
    const auto option
        = std::find_if(item.options.begin(), item.options.end(),
                       [&answer](const AnswerOption &o) { return sameAnswer(o.value, answer); });
    if (option != item.options.end())
        return option->label;
    const QString kind = kindOf(answer);
    const QJsonValue value = valueOf(answer);
    if (value.isBool())
        return value.toBool() ? item.text : QStringLiteral("いいえ");
    if (value.isDouble())
        return numberText(value.toDouble()) + item.unit;
    if (kind == u"valueDate" || kind == u"valueDateTime")
        return dateText(value.toString());
    if (kind == u"valueTime")
        return value.toString().left(5);
    if (kind == u"valueQuantity")
        return quantityText(value.toObject());
    return plainText(answer);
}

QString summary(const FormState &state, const QString &linkId)
{
    const FormItem *item = state.form().item(linkId);
    if (!item || !state.isEnabled(linkId))
        return {};
    return item->isQuestion() ? questionSummary(state, *item) : groupSummary(state, *item);
}

} // namespace tasuki
