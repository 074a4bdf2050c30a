// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/sheetvaluetext.h"

#include "core/forms/answertext.h"
#include "core/forms/formstate.h"
#include "ui/support/japanesetime.h"

#include <QCoreApplication>

namespace tasuki {

static QString say(const char *source)
{
    return QCoreApplication::translate("SheetValues", source);
}

static QString answersText(const FormState &state, const QString &linkId)
{
    const FormItem *item = state.form().item(linkId);
    QStringList answers;
    for (const Answer &answer : state.answers(linkId))
        answers += displayText(*item, answer);
    return answers.join(QStringLiteral("、"));
}

QString groupValueText(const std::shared_ptr<const FormDefinition> &form, const QString &group,
                       const QJsonValue &value)
{
    FormState state(form);
    state.loadGroups({{group, value}});
    const QStringList linkIds = form->groups().value(group);
    QStringList lines;
    if (const FormItem *item = form->item(group); item && item->isRepeatingGroup())
        lines += summary(state, group);
    else {
        for (const QString &linkId : linkIds) {
            const QString text = answersText(state, linkId);
            if (!text.isEmpty())
                lines += linkIds.size() > 1 ? form->item(linkId)->label() + u'：' + text : text;
        }
    }
    lines.removeAll(QString());
    return lines.isEmpty() ? say(QT_TRANSLATE_NOOP("SheetValues", "(left empty)"))
                           : lines.join(u'\n');
}

QString groupTitle(const FormDefinition &form, const QString &group)
{
    const FormItem *item = form.item(form.groups().value(group).value(0, group));
    return item ? item->label() : group;
}

QString sourceText(AnswerSource source)
{
    switch (source) {
    case AnswerSource::Imported:
        return say(QT_TRANSLATE_NOOP("SheetValues", "imported"));
    case AnswerSource::CarriedOver:
        return say(QT_TRANSLATE_NOOP("SheetValues", "carried over"));
    case AnswerSource::Answered:
        return say(QT_TRANSLATE_NOOP("SheetValues", "answer to a question"));
    case AnswerSource::Kept:
        return say(QT_TRANSLATE_NOOP("SheetValues", "kept from messages"));
    case AnswerSource::Typed:
        break;
    }
    return {};
}

QString traceText(const GroupTrace &trace, const Snapshot &snapshot, const QDateTime &now)
{
    const QString name = snapshot.personName(trace.by);
    QString text = name.isEmpty()
        ? toLocalText(trace.at, now)
        : say(QT_TRANSLATE_NOOP("SheetValues", "%1, %2")).arg(name, toLocalText(trace.at, now));
    if (const QString source = sourceText(trace.source); !source.isEmpty())
        text += say(QT_TRANSLATE_NOOP("SheetValues", " (%1)")).arg(source);
    return text;
}

} // namespace tasuki
