// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/planreader.h"

#include "core/base/japanesetext.h"
#include "core/domain/partialdate.h"
#include "core/forms/answervalue.h"
#include "core/forms/dictionary.h"

#include <QRegularExpression>

#include <algorithm>

namespace tasuki {

namespace {

    /// Longer than this nobody writes a heading without a colon behind it.
    constexpr qsizetype longestBareHeading = 20;

    struct Paragraph {
        QString heading; ///< as written
        QStringList keys; ///< of the items it could answer; none: no heading known
        QStringList lines;
    };

    bool isOpen(const FormState &state, const FormItem &item)
    {
        return item.isQuestion() && !item.hidden && !item.readOnly && !item.isFlag()
            && item.type != ItemType::Attachment && item.type != ItemType::Reference
            && state.isEnabled(item.linkId) && !state.isCalculated(item.linkId);
    }

    /// searchKey of everything that may stand above a paragraph → the items it would answer.
    QHash<QString, QStringList> knownHeadings(const FormState &state, const PlanHeadings &headings)
    {
        QHash<QString, QStringList> known;
        const FormDefinition &form = state.form();
        const auto add = [&](const QString &name, const QString &linkId) {
            const FormItem *item = form.item(linkId);
            QStringList &keys = known[searchKey(name)];
            if (item && isOpen(state, *item) && !keys.contains(linkId))
                keys.append(linkId);
        };
        for (const PlanHeadings::Heading &heading : headings.headings()) {
            for (const QString &linkId : form.itemsWithCode(dictionary::system(), heading.code)) {
                for (const QString &name : heading.names)
                    add(name, linkId);
            }
        }
        for (const QString &linkId : form.linkIds()) {
            add(form.item(linkId)->label(), linkId);
            add(form.item(linkId)->text, linkId);
        }
        known.remove(QString());
        known.removeIf([](const auto &entry) { return entry.value().isEmpty(); });
        return known;
    }

    std::optional<Paragraph> headingIn(const QString &line,
                                       const QHash<QString, QStringList> &known)
    {
        static const QRegularExpression shape(
            QStringLiteral("^[\\s\\p{So}\\p{No}・･*#\\-–.,、0-9０-９()（）【\\[［「『<＜〈]*"
                           "(?<name>[^：:】\\]］」』>＞〉\\t]+)"
                           "(?<end>[：:】\\]］」』>＞〉\\t]*)(?<rest>.*)$"),
            QRegularExpression::UseUnicodePropertiesOption);
        const auto match = shape.match(line);
        const QString name = match.captured(u"name").trimmed();
        const bool isMarked = !match.captured(u"end").isEmpty();
        if (!isMarked && name.size() > longestBareHeading)
            return std::nullopt;
        const auto found = known.constFind(searchKey(name));
        if (found == known.constEnd())
            return std::nullopt;
        Paragraph paragraph{name, *found, {}};
        const QString rest = match.captured(u"rest").trimmed();
        if (!rest.isEmpty())
            paragraph.lines.append(rest);
        return paragraph;
    }

    QList<Paragraph> paragraphsOf(const QString &text, const QHash<QString, QStringList> &known)
    {
        QList<Paragraph> paragraphs{{}};
        static const QRegularExpression lineEnd(QStringLiteral("\\r\\n|\\r|\\n"));
        for (const QString &line : text.split(lineEnd)) {
            if (auto next = headingIn(line, known))
                paragraphs.append(*next);
            else if (!line.trimmed().isEmpty())
                paragraphs.last().lines.append(line.trimmed());
        }
        return paragraphs;
    }

    QList<Answer> chosen(const FormItem &item, const QString &words)
    {
        const QString key = searchKey(words);
        QList<const AnswerOption *> named;
        for (const AnswerOption &option : item.options) {
            const QString label = searchKey(option.label);
            if (!label.isEmpty() && key.contains(label))
                named.append(&option);
        }
        // 一部介助 also contains 介助, when a form has both: the longer word says more.
        const auto isPartOfAnother = [&named](const AnswerOption *option) {
            return std::any_of(named.begin(), named.end(), [&](const AnswerOption *other) {
                return other != option
                    && searchKey(other->label).size() > searchKey(option->label).size()
                    && searchKey(other->label).contains(searchKey(option->label));
            });
        };
        QList<Answer> answers;
        for (const AnswerOption *option : std::as_const(named)) {
            if (!isPartOfAnother(option))
                answers.append(option->value);
        }
        if (answers.isEmpty() && item.type == ItemType::OpenChoice)
            return {{{QStringLiteral("valueString"), words}}};
        // Two words for one answer: a person must say which.
        return item.repeats || answers.size() == 1 ? answers : QList<Answer>();
    }

    QList<Answer> numberIn(const QString &words, const QString &kind)
    {
        static const QRegularExpression digits(QStringLiteral("-?\\d+(\\.\\d+)?"));
        const auto match = digits.match(plainDigits(words));
        if (!match.hasMatch())
            return {};
        const double number = match.captured().toDouble();
        if (kind == u"valueInteger" && match.captured().contains(u'.'))
            return {};
        return {{{kind, number}}};
    }

    QList<Answer> yesOrNo(const QString &words)
    {
        const QString key = searchKey(words);
        const auto begins
            = [&key](const char16_t *word) { return key.startsWith(QStringView(word)); };
        if (begins(u"あり") || begins(u"有") || begins(u"はい") || begins(u"要"))
            return {{{QStringLiteral("valueBoolean"), true}}};
        if (begins(u"なし") || begins(u"無") || begins(u"いいえ") || begins(u"不要"))
            return {{{QStringLiteral("valueBoolean"), false}}};
        return {};
    }

    QList<Answer> answersFor(const FormItem &item, const QString &words)
    {
        switch (item.type) {
        case ItemType::String:
            return {{{QStringLiteral("valueString"), QString(words).replace(u'\n', u' ')}}};
        case ItemType::Text:
            return {{{QStringLiteral("valueString"), words}}};
        case ItemType::Choice:
        case ItemType::OpenChoice:
            return chosen(item, words);
        case ItemType::Date:
            if (const auto date = readDate(words))
                return {{{QStringLiteral("valueDate"), date->toIso()}}};
            return {};
        case ItemType::Integer:
            return numberIn(words, QStringLiteral("valueInteger"));
        case ItemType::Decimal:
            return numberIn(words, QStringLiteral("valueDecimal"));
        case ItemType::Boolean:
            return yesOrNo(words);
        default:
            return {};
        }
    }

    /// Of several items of one name the first that can say it.
    PlanProposal propose(const Paragraph &paragraph, const FormState &state)
    {
        PlanProposal proposal;
        proposal.heading = paragraph.heading;
        proposal.excerpt = paragraph.lines.join(u'\n');
        for (const QString &key : paragraph.keys) {
            proposal.key = key;
            proposal.answers = answersFor(*state.form().item(key), proposal.excerpt);
            if (!proposal.answers.isEmpty())
                break;
        }
        proposal.isAnsweredAlready = state.isAnswered(proposal.key);
        return proposal;
    }

} // namespace

PlanReading readPlan(const QString &text, const FormState &state, const PlanHeadings &headings)
{
    PlanReading reading;
    for (const Paragraph &paragraph : paragraphsOf(text, knownHeadings(state, headings))) {
        if (paragraph.lines.isEmpty())
            continue;
        if (paragraph.keys.isEmpty())
            reading.unplaced.append(paragraph.lines.join(u'\n'));
        else
            reading.proposals.append(propose(paragraph, state));
    }
    return reading;
}

} // namespace tasuki
