// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/difference.h"

#include "core/forms/answerscale.h"
#include "core/forms/answertext.h"
#include "core/forms/dictionary.h"

#include <algorithm>

namespace tasuki {

namespace {

    using Kind = FactDifference::Kind;

    QStringList codesOf(const FormItem &item)
    {
        QStringList codes;
        for (const Coding &code : item.codes) {
            if (code.system == dictionary::system())
                codes += code.code;
        }
        return codes;
    }

    /// Below `question`, but no part of its answer: mouth.dentures-kind only says more about
    /// mouth.dentures.
    bool isOwnFact(const FormItem &item, const FormItem &question)
    {
        const QStringList above = codesOf(question);
        const QStringList codes = codesOf(item);
        return std::any_of(codes.begin(), codes.end(), [&above](const QString &code) {
            return std::none_of(above.begin(), above.end(), [&code](const QString &longer) {
                return code.startsWith(longer + u'-');
            });
        });
    }

    bool hasOwnFactBelow(const FormItem &item, const FormItem &question)
    {
        return std::any_of(
            item.children.begin(), item.children.end(), [&question](const FormItem &child) {
                return isOwnFact(child, question) || hasOwnFactBelow(child, question);
            });
    }

    const FormItem *questionAbove(const FormDefinition &form, const FormItem &item)
    {
        const FormItem *above = form.parentOf(item.linkId);
        while (above && !above->isQuestion())
            above = form.parentOf(above->linkId);
        return above;
    }

    bool isInRepeatingGroup(const FormDefinition &form, const FormItem &item)
    {
        const FormItem *above = form.parentOf(item.linkId);
        while (above && !above->isRepeatingGroup())
            above = form.parentOf(above->linkId);
        return above != nullptr;
    }

    /// What stands for itself. A question below another reads as part of that one, unless one of
    /// its sisters is a fact of its own. A repeating group is one fact: its rows have no names by
    /// which one of today could be told from one of last month.
    bool isFact(const FormDefinition &form, const FormItem &item)
    {
        if (item.hidden || isInRepeatingGroup(form, item))
            return false;
        if (!item.isQuestion())
            return item.isRepeatingGroup();
        const FormItem *above = questionAbove(form, item);
        return !above || isOwnFact(item, *above) || hasOwnFactBelow(*above, *above);
    }

    bool isSensitive(const FormItem &item)
    {
        return item.sensitive
            || std::any_of(item.children.begin(), item.children.end(), isSensitive);
    }

    QString ownText(const FormState &state, const FormItem &item)
    {
        if (item.isRepeatingGroup() || !hasOwnFactBelow(item, item))
            return summary(state, item.linkId);
        QStringList texts;
        for (const Answer &answer : state.effectiveAnswers(item.linkId))
            texts += displayText(item, answer);
        return texts.join(QStringLiteral("、"));
    }

    /// The facts of one form, to be found by code – the first not yet taken – or by linkId.
    class FactFinder {
    public:
        explicit FactFinder(const FormDefinition &form)
            : m_form(form)
        {
            for (const QString &linkId : form.linkIds()) {
                const FormItem &item = *form.item(linkId);
                if (!isFact(form, item))
                    continue;
                for (const QString &code : codesOf(item))
                    m_byCode[code] += &item;
            }
        }

        const FormItem *take(const FormDefinition &other, const FormItem &item, QString *code)
        {
            for (const QString &wanted : codesOf(item)) {
                for (const FormItem *found : m_byCode.value(wanted)) {
                    if (m_taken.contains(found))
                        continue;
                    m_taken.insert(found);
                    *code = wanted;
                    return found;
                }
            }
            const bool isSameForm = other.url() == m_form.url() && !m_form.url().isEmpty();
            if (!isSameForm && &other != &m_form)
                return nullptr;
            const FormItem *found = m_form.item(item.linkId);
            return found && codesOf(*found).isEmpty() && codesOf(item).isEmpty()
                    && isFact(m_form, *found)
                ? found
                : nullptr;
        }

    private:
        const FormDefinition &m_form;
        QHash<QString, QList<const FormItem *>> m_byCode;
        QSet<const FormItem *> m_taken;
    };

    Kind kindOf(const FactDifference &difference)
    {
        if (difference.before.isEmpty())
            return Kind::New;
        if (difference.after.isEmpty())
            return Kind::Gone;
        if (difference.steps == 0)
            return Kind::Changed;
        return difference.steps > 0 ? Kind::Worse : Kind::Better;
    }

    int stepsBetween(const FormState &before, const FormItem &beforeItem, const FormState &after,
                     const FormItem &afterItem)
    {
        const auto from = before.effectiveAnswers(beforeItem.linkId);
        const auto to = after.effectiveAnswers(afterItem.linkId);
        if (from.size() != 1 || to.size() != 1)
            return 0;
        return tasuki::stepsBetween(beforeItem, from.first(), afterItem, to.first()).value_or(0);
    }

    qsizetype rankOf(const FactDifference &difference, DifferenceOrder order,
                     const QStringList &cards)
    {
        if (order == DifferenceOrder::Size)
            return static_cast<qsizetype>(difference.kind);
        const qsizetype card = cards.indexOf(difference.card);
        return card < 0 ? cards.size() : card; // the header comes last
    }

} // namespace

QList<FactDifference> differences(const FormState &before, const FormState &after)
{
    const FormDefinition &form = after.form();
    FactFinder earlier(before.form());
    QList<FactDifference> found;
    for (const QString &linkId : form.linkIds()) {
        const FormItem &item = *form.item(linkId);
        if (!isFact(form, item))
            continue;
        FactDifference difference;
        const FormItem *old = earlier.take(form, item, &difference.code);
        if (!old)
            continue;
        difference.before = ownText(before, *old);
        difference.after = ownText(after, item);
        if (difference.before == difference.after)
            continue;
        difference.linkId = linkId;
        difference.label = item.label();
        difference.card = form.cardOf(linkId);
        difference.sensitive = isSensitive(item) || isSensitive(*old);
        difference.steps = stepsBetween(before, *old, after, item);
        difference.kind = kindOf(difference);
        found += difference;
    }
    return found;
}

QList<FactDifference> sorted(QList<FactDifference> differences, DifferenceOrder order,
                             const FormDefinition &form)
{
    QStringList cards;
    for (const FormCard &card : form.cards())
        cards += card.key;
    const QStringList linkIds = form.linkIds();
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < linkIds.size(); ++i)
        places.insert(linkIds[i], i);
    const auto key = [&](const FactDifference &difference) {
        const bool bySize = order == DifferenceOrder::Size;
        return std::tuple(order == DifferenceOrder::Form ? 0 : rankOf(difference, order, cards),
                          bySize ? -qAbs(difference.steps) : 0, places.value(difference.linkId));
    };
    std::stable_sort(
        differences.begin(), differences.end(),
        [&key](const FactDifference &a, const FactDifference &b) { return key(a) < key(b); });
    return differences;
}

QString toText(const FactDifference &difference)
{
    const auto side
        = [](const QString &text) { return text.isEmpty() ? QStringLiteral("―") : text; };
    return difference.label + u' ' + side(difference.before) + QStringLiteral(" → ")
        + side(difference.after);
}

} // namespace tasuki
