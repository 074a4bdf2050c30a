// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/answertext.h"

#include "core/domain/partialdate.h"
#include "core/forms/answervalue.h"

#include <algorithm>

namespace tasuki {

namespace {

    const QString comma = QStringLiteral("、");

    QString oneSummary(const FormState &state, const QString &key);
    QString allInstances(const FormState &state, const QString &key);

    QString dateText(const QString &iso)
    {
        const auto date = PartialDate::fromIso(iso.left(10));
        if (!date)
            return iso;
        const QString time = iso.size() > 10 ? u' ' + iso.mid(11, 5) : QString();
        return toWareki(*date) + time;
    }

    /// Name and size of a file; what is in it nobody reads here.
    QString attachmentText(const QJsonObject &file)
    {
        QString name = file.value(u"title").toString();
        if (name.isEmpty())
            name = file.value(u"url").toString().section(u'/', -1);
        if (name.isEmpty())
            name = file.value(u"contentType").toString();
        const qint64 bytes = attachmentSize(file);
        if (bytes <= 0)
            return name;
        const QString size = bytes < 1000 * 1000
            ? QStringLiteral("%1KB").arg((bytes + 999) / 1000)
            : QStringLiteral("%1MB").arg(numberText(double(bytes / 100'000) / 10));
        return name.isEmpty() ? size : name + u'（' + size + u'）';
    }

    QString referenceText(const QJsonObject &reference)
    {
        const QString display = reference.value(u"display").toString();
        if (!display.isEmpty())
            return display;
        const QString name = reference.value(u"identifier")[u"value"].toString();
        return name.isEmpty() ? reference.value(u"reference").toString() : name;
    }

    QString quantityText(const QJsonObject &quantity)
    {
        const QString unit = quantity.value(u"unit").toString();
        return quantity.value(u"comparator").toString()
            + numberText(quantity.value(u"value").toDouble())
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
    QString below(const FormState &state, const FormItem &item, const QString &parentKey)
    {
        if (state.form().item(item.linkId) != &item)
            return {};
        const QString key = state.keyIn(parentKey, item.linkId);
        return item.isRepeatingGroup() ? allInstances(state, key) : oneSummary(state, key);
    }

    QString labelled(const FormState &state, const FormItem &item, const QString &parentKey,
                     bool bare)
    {
        const QString text = below(state, item, parentKey);
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

    QString groupSummary(const FormState &state, const FormItem &group, const QString &key)
    {
        if (isPeriod(group)) {
            const QString from = below(state, group.children[0], key);
            const QString to = below(state, group.children[1], key);
            return from.isEmpty() && to.isEmpty() ? QString() : from + u'～' + to;
        }
        QStringList parts;
        for (const FormItem &child : group.children) {
            if (const QString text = labelled(state, child, key, false); !text.isEmpty())
                parts.append(text);
        }
        return parts.join(comma);
    }

    QString questionSummary(const FormState &state, const FormItem &item, const QString &key)
    {
        QList<const FormItem *> open;
        for (const FormItem &child : item.children)
            open.append(&child);
        QStringList parts;
        for (const Answer &answer : state.effectiveAnswers(key)) {
            QList<const FormItem *> hanging;
            std::copy_if(open.begin(), open.end(), std::back_inserter(hanging),
                         [&](const FormItem *c) { return hangsBelow(*c, item, answer); });
            QStringList texts;
            for (const FormItem *child : std::as_const(hanging)) {
                open.removeOne(child);
                const QString text = labelled(state, *child, key, hanging.size() == 1);
                if (!text.isEmpty())
                    texts.append(text);
            }
            parts.append(displayText(item, answer) + bracketed(texts));
        }
        QStringList rest;
        for (const FormItem *child : std::as_const(open)) {
            if (const QString text = labelled(state, *child, key, false); !text.isEmpty())
                rest.append(text);
        }
        parts.removeAll(QString());
        return parts.join(comma) + bracketed(rest);
    }

    QString oneSummary(const FormState &state, const QString &key)
    {
        const FormItem *item = state.form().item(state.linkIdOf(key));
        if (!item || !state.isEnabled(key))
            return {};
        return item->isQuestion() ? questionSummary(state, *item, key)
                                  : groupSummary(state, *item, key);
    }

    /// "①… ②…": an instance without answers keeps its number.
    QString allInstances(const FormState &state, const QString &key)
    {
        const int count = state.instanceCount(key);
        QStringList texts;
        for (int i = 0; i < count; ++i) {
            const QString text = oneSummary(state, state.instanceKey(key, i));
            const QString number = i < 20 ? QString(QChar(char16_t(u'①' + i)))
                                          : u'（' + QString::number(i + 1) + u'）';
            if (!text.isEmpty())
                texts.append(count > 1 ? number + text : text);
        }
        return texts.join(QChar(u'\u3000'));
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
    if (kind == u"valueAttachment")
        return attachmentText(value.toObject());
    if (kind == u"valueReference")
        return referenceText(value.toObject());
    return plainText(answer);
}

QString summary(const FormState &state, const QString &key)
{
    const FormItem *item = state.form().item(key);
    return item && item->isRepeatingGroup() ? allInstances(state, key) : oneSummary(state, key);
}

} // namespace tasuki
