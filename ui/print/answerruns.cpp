// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/answerruns.h"

#include "core/forms/answertext.h"
#include "core/forms/answervalue.h"

#include <QCoreApplication>

#include <algorithm>

namespace tasuki {

namespace {

    constexpr qsizetype mostTicks = 40; // more choices than that are written, not ticked
    constexpr qsizetype smallestBracketRoom = 4;

    Run words(const QString &text)
    {
        return {Run::Kind::Words, text};
    }

    /// This option alone brings the child along.
    bool bringsAlong(const FormItem &item, const AnswerOption &option, const FormItem &child)
    {
        if (child.enableWhen.size() != 1)
            return false;
        const EnableWhen &condition = child.enableWhen.first();
        return condition.question == item.linkId && condition.op == EnableOperator::Equal
            && sameAnswer(condition.expected, option.value);
    }

    QString codeOf(const Answer &value)
    {
        const QString code = value.value(u"valueCoding").toObject().value(u"code").toString();
        return code.isEmpty() ? plainText(value) : code;
    }

    bool isPicked(const QList<Answer> &answers, const AnswerOption &option)
    {
        return std::any_of(answers.begin(), answers.end(), [&option](const Answer &answer) {
            return sameAnswer(option.value, answer);
        });
    }

    bool isTrue(const QList<Answer> &answers)
    {
        return !answers.isEmpty() && answers.first().value(u"valueBoolean").toBool();
    }

    bool isPeriod(const FormItem &group)
    {
        return group.type == ItemType::Group && group.children.size() == 2
            && group.children[0].type == ItemType::Date && group.children[1].type == ItemType::Date;
    }

} // namespace

bool isSmall(const FormItem &item)
{
    if (item.hidden || item.type == ItemType::Text || item.type == ItemType::Display)
        return false;
    if (item.type == ItemType::Group)
        return isPeriod(item) && !item.repeats;
    return item.children.isEmpty() && item.options.size() <= 6;
}

QList<const FormItem *> bracketItems(const FormItem &item, const AnswerOption &option)
{
    QList<const FormItem *> result;
    for (const FormItem &child : item.children) {
        if (isSmall(child) && bringsAlong(item, option, child))
            result.append(&child);
    }
    return result;
}

AnswerRuns::AnswerRuns(const FormState &state, PaperFilling filling, QSet<QString> placed)
    : m_state(state)
    , m_filling(filling)
    , m_placed(std::move(placed))
{ }

QString AnswerRuns::keyOf(const QString &linkId, const QString &scope) const
{
    const QString inside = scope.isEmpty() ? QString() : m_state.keyIn(scope, linkId);
    return inside.isEmpty() ? linkId : inside;
}

QList<Run> AnswerRuns::of(const LayoutPart &part, const QString &scope) const
{
    QList<Run> runs;
    if (const FormItem *item = m_state.form().item(part.name))
        appendItem(*item, part, scope, runs);
    return runs;
}

QStringList AnswerRuns::shownBy(const LayoutPart &part) const
{
    const FormItem *item = m_state.form().item(part.name);
    if (part.kind != LayoutPart::Kind::Item || !item)
        return {};
    QStringList shown{item->linkId};
    for (const FormItem &child : item->children) {
        const bool isLeftOut = isElsewhere(child) || !isSmall(child)
            || m_state.form().item(child.linkId) != &child // that linkId is somewhere else
            || (part.show != LayoutPart::Show::Everything && item->type != ItemType::Group);
        if (!isLeftOut)
            shown += shownBy(LayoutPart::item(child.linkId));
    }
    return shown;
}

/// The layout shows it, or all that is in it, in a place of its own.
bool AnswerRuns::isElsewhere(const FormItem &item) const
{
    if (m_placed.contains(item.linkId))
        return true;
    return item.type == ItemType::Group && !item.children.isEmpty()
        && std::all_of(item.children.begin(), item.children.end(),
                       [this](const FormItem &child) { return isElsewhere(child); });
}

void AnswerRuns::appendItem(const FormItem &item, const LayoutPart &part, const QString &scope,
                            QList<Run> &runs) const
{
    const QString key = keyOf(item.linkId, scope);
    const QList<Answer> answers = m_state.effectiveAnswers(key);
    const bool isWritten = part.show == LayoutPart::Show::Written;
    if (item.type == ItemType::Display) {
        runs.append(words(item.text));
    } else if (item.type == ItemType::Group) {
        appendGroup(item, scope, runs);
    } else if (item.isFlag() && !isWritten) {
        runs.append({Run::Kind::Tick, part.show == LayoutPart::Show::Box ? QString() : item.text,
                     isTrue(answers)});
        appendRest(item, scope, runs);
    } else if (item.type == ItemType::Boolean && !isWritten) {
        runs.append({Run::Kind::Tick, QCoreApplication::translate("tasuki::AnswerRuns", "Yes"),
                     isTrue(answers)});
        runs.append({Run::Kind::Tick, QCoreApplication::translate("tasuki::AnswerRuns", "No"),
                     !answers.isEmpty() && !isTrue(answers)});
        appendRest(item, scope, runs);
    } else if (!item.options.isEmpty() && !isWritten && m_state.options(key).size() <= mostTicks) {
        appendChoices(item, part, key, scope, runs);
    } else {
        appendWritten(item, part, answers, runs);
        appendRest(item, scope, runs);
    }
}

void AnswerRuns::appendChoices(const FormItem &item, const LayoutPart &part, const QString &key,
                               const QString &scope, QList<Run> &runs) const
{
    const QList<Answer> answers = m_state.effectiveAnswers(key);
    bool isBoxTicked = false;
    for (const AnswerOption &option : m_state.options(key)) {
        const bool picked = isPicked(answers, option);
        const bool isNamed = part.codes.contains(codeOf(option.value));
        isBoxTicked = isBoxTicked || (picked && isNamed);
        if (part.show == LayoutPart::Show::Box || (part.show == LayoutPart::Show::Only && !isNamed))
            continue;
        runs.append({Run::Kind::Tick, option.label, picked});
        appendBracket(item, option, scope, runs);
    }
    if (part.show == LayoutPart::Show::Box)
        runs.append({Run::Kind::Tick, QString(), isBoxTicked});
    if (part.show != LayoutPart::Show::Everything)
        return;
    const QString own = ownWords(item, answers);
    if (item.type == ItemType::OpenChoice || !own.isEmpty()) {
        runs.append({Run::Kind::Tick,
                     item.openLabel.isEmpty()
                         ? QCoreApplication::translate("tasuki::AnswerRuns", "Other")
                         : item.openLabel,
                     !own.isEmpty()});
        runs.append(words(QStringLiteral("（")));
        runs.append(own.isEmpty() ? Run{Run::Kind::Room, {}, false, false, 6}
                                  : Run{Run::Kind::Written, own});
        runs.append(words(QStringLiteral("）")));
    }
    appendRest(item, scope, runs);
}

QString AnswerRuns::ownWords(const FormItem &item, const QList<Answer> &answers) const
{
    QStringList own;
    for (const Answer &answer : answers) {
        const bool isOffered
            = std::any_of(item.options.begin(), item.options.end(),
                          [&](const AnswerOption &o) { return sameAnswer(o.value, answer); });
        if (!isOffered)
            own.append(displayText(item, answer));
    }
    return own.join(u'、');
}

void AnswerRuns::appendBracket(const FormItem &item, const AnswerOption &option,
                               const QString &scope, QList<Run> &runs) const
{
    QList<const FormItem *> inside;
    for (const FormItem *child : bracketItems(item, option)) {
        if (!isElsewhere(*child))
            inside.append(child);
    }
    if (inside.isEmpty())
        return;
    runs.append(words(QStringLiteral("（")));
    for (const FormItem *child : inside) {
        // その他（その他の内容：…） says nothing twice
        const bool isPlain = inside.size() == 1
            && (!child->options.isEmpty() || child->label().startsWith(option.label)
                || child->linkId.endsWith(u"-text"));
        appendLabelled(*child, !isPlain, scope, runs);
        if (child != inside.last())
            runs.append(words(QStringLiteral("　")));
    }
    runs.append(words(QStringLiteral("）")));
}

/// Small things that hang below a question without belonging to one choice of it.
void AnswerRuns::appendRest(const FormItem &item, const QString &scope, QList<Run> &runs) const
{
    for (const FormItem &child : item.children) {
        const auto isBracketed
            = [&](const AnswerOption &option) { return bringsAlong(item, option, child); };
        if (isElsewhere(child) || !isSmall(child)
            || std::any_of(item.options.begin(), item.options.end(), isBracketed))
            continue;
        if (m_filling == PaperFilling::Answers && !m_state.isEnabled(keyOf(child.linkId, scope)))
            continue;
        runs.append(words(QStringLiteral("　")));
        appendLabelled(child, true, scope, runs);
    }
}

void AnswerRuns::appendLabelled(const FormItem &item, bool withLabel, const QString &scope,
                                QList<Run> &runs) const
{
    if (withLabel && !item.isFlag() && !item.label().isEmpty())
        runs.append(words(item.label() + u'：'));
    appendItem(item, LayoutPart::item(item.linkId), scope, runs);
}

void AnswerRuns::appendGroup(const FormItem &group, const QString &scope, QList<Run> &runs) const
{
    for (const FormItem &child : group.children) {
        if (isElsewhere(child) || !isSmall(child))
            continue;
        if (&child != &group.children.first())
            runs.append(words(isPeriod(group) ? QStringLiteral("～") : QStringLiteral("　")));
        appendLabelled(child, !isPeriod(group), scope, runs);
    }
}

void AnswerRuns::appendWritten(const FormItem &item, const LayoutPart &part,
                               const QList<Answer> &answers, QList<Run> &runs) const
{
    QStringList texts;
    for (const Answer &answer : answers)
        texts.append(displayText(item, answer));
    texts.removeAll(QString());
    if (texts.isEmpty())
        return appendRoom(item, part, runs);
    QString text = texts.join(item.type == ItemType::Text ? u'\n' : u'、');
    if (part.isFlat)
        text.replace(u'\n', u'\u3000');
    runs.append({Run::Kind::Written, text});
    const QString unit = item.unit;
    const bool isNumber = item.type == ItemType::Integer || item.type == ItemType::Decimal;
    if (isNumber && !unit.isEmpty() && !texts.last().endsWith(unit))
        runs.append(words(unit));
}

/// What stands where nothing was answered: room for the pen, and the unit behind it.
void AnswerRuns::appendRoom(const FormItem &item, const LayoutPart &part, QList<Run> &runs) const
{
    const double wider = m_filling == PaperFilling::ForThePen ? 1.5 : 1;
    const auto room = [&](double characters) {
        runs.append({Run::Kind::Room, {}, false, false, characters * wider});
    };
    switch (item.type) {
    case ItemType::Date:
    case ItemType::DateTime:
        for (const char *const unit : {QT_TRANSLATE_NOOP("tasuki::AnswerRuns", "y"),
                                       QT_TRANSLATE_NOOP("tasuki::AnswerRuns", "m"),
                                       QT_TRANSLATE_NOOP("tasuki::AnswerRuns", "d")}) {
            room(1.6);
            runs.append(words(QCoreApplication::translate("tasuki::AnswerRuns", unit)));
        }
        break;
    case ItemType::Integer:
    case ItemType::Decimal:
    case ItemType::Quantity:
        room(part.room > 0 ? part.room : 2.4);
        if (!item.unit.isEmpty())
            runs.append(words(item.unit));
        break;
    default:
        room(part.room > 0 ? part.room : smallestBracketRoom);
    }
}

} // namespace tasuki
