// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printcell.h"

#include "core/forms/answertext.h"

#include <algorithm>

namespace tasuki {

namespace {

    constexpr qsizetype wideTextLength = 22; // characters that no longer fit beside a neighbour

    bool isTicked(const QList<Answer> &answers, const AnswerOption &option)
    {
        return answers.contains(option.value);
    }

    /// Words of one's own beside the offered choices (open choice).
    QStringList ownWords(const FormItem &item, const QList<Answer> &answers)
    {
        QStringList words;
        for (const Answer &answer : answers) {
            const bool offered
                = std::any_of(item.options.begin(), item.options.end(),
                              [&answer](const AnswerOption &o) { return o.value == answer; });
            if (!offered)
                words.append(displayText(item, answer));
        }
        return words;
    }

    QString labelOf(const FormItem &item)
    {
        return item.prefix.isEmpty() ? item.text : item.prefix + u' ' + item.text;
    }

    PrintCell choiceCell(const FormItem &item, const QList<Answer> &answers)
    {
        PrintCell cell{labelOf(item), ownWords(item, answers).join(u'、'), {}, false};
        for (const AnswerOption &option : item.options)
            cell.choices.append({option.label, isTicked(answers, option)});
        cell.isWide = item.options.size() > 6;
        return cell;
    }

    PrintCell flagCell(const FormItem &item, const QList<Answer> &answers)
    {
        const bool yes = !answers.isEmpty() && answers.first().value(u"valueBoolean").toBool();
        return {QString(), QString(), {{labelOf(item), yes}}, false};
    }

    PrintCell textCell(const FormItem &item, const QList<Answer> &answers)
    {
        QStringList words;
        for (const Answer &answer : answers)
            words.append(displayText(item, answer));
        PrintCell cell{labelOf(item), words.join(u'、'), {}, false};
        cell.isWide = item.type == ItemType::Text || cell.text.size() > wideTextLength
            || cell.text.contains(u'\n');
        if (cell.text.isEmpty() && !item.unit.isEmpty())
            cell.text = QStringLiteral("　　") + item.unit; // room for the pen
        return cell;
    }

    /// 開始, 朝, 移動 say nothing without the name of what they belong to.
    void nameAfterGroup(const FormItem &group, PrintCell &cell)
    {
        constexpr qsizetype shortLabel = 3;
        if (group.type == ItemType::Group && !cell.label.isEmpty()
            && cell.label.size() <= shortLabel)
            cell.label = group.text + u' ' + cell.label;
    }

    void appendItem(const FormState &state, const FormItem &item, QList<PrintCell> &cells)
    {
        if (item.hidden || !state.isEnabled(item.linkId))
            return;
        const QList<Answer> answers = state.effectiveAnswers(item.linkId);
        if (!item.options.isEmpty())
            cells.append(choiceCell(item, answers));
        else if (item.type == ItemType::Boolean)
            cells.append(flagCell(item, answers));
        else if (item.type != ItemType::Group && item.type != ItemType::Display)
            cells.append(textCell(item, answers));
        for (const FormItem &child : item.children) {
            const qsizetype before = cells.size();
            appendItem(state, child, cells);
            if (cells.size() > before)
                nameAfterGroup(item, cells[before]);
        }
    }

} // namespace

QList<PrintSection> printSections(const FormState &state)
{
    QList<PrintSection> sections;
    for (const FormItem &item : state.form().sections()) {
        PrintSection section{labelOf(item), {}};
        if (item.type == ItemType::Group) {
            for (const FormItem &child : item.children)
                appendItem(state, child, section.cells);
        } else {
            appendItem(state, item, section.cells);
        }
        if (!section.cells.isEmpty())
            sections.append(section);
    }
    return sections;
}

} // namespace tasuki
