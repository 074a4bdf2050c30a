// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/answertext.h"
#include "core/forms/dictionary.h"
#include "core/forms/formlibrary.h"
#include "tests/support/text.h"

namespace tasuki {

inline const FormLibrary &builtInForms()
{
    static const FormLibrary library = FormLibrary::builtIn();
    return library;
}

/// "discharge-information" → the form of that name.
inline std::shared_ptr<const FormDefinition> builtInForm(const char *name)
{
    const auto form = builtInForms().latest(QStringLiteral("https://tasuki.example/forms/")
                                            + QString::fromLatin1(name));
    REQUIRE(form);
    return form;
}

inline QString codeOf(const AnswerOption &option)
{
    return option.value[u"valueCoding"][u"code"].toString();
}

/// The option of an item that has this code.
inline Answer pick(const FormDefinition &form, const QString &linkId, const QString &code)
{
    const FormItem *item = form.item(linkId);
    REQUIRE(item);
    for (const AnswerOption &option : item->options) {
        if (codeOf(option) == code)
            return option.value;
    }
    FAIL("no option " << code.toStdString() << " in " << linkId.toStdString());
    return {};
}

inline Answer text(const QString &value)
{
    return {{QStringLiteral("valueString"), value}};
}

inline Answer day(const QString &iso)
{
    return {{QStringLiteral("valueDate"), iso}};
}

inline QStringList words(const char *names)
{
    return QString::fromUtf8(names).split(u' ', Qt::SkipEmptyParts);
}

inline QSet<QString> wordSet(const char *names)
{
    const QStringList list = words(names);
    return {list.begin(), list.end()};
}

inline QStringList questionsOf(const FormDefinition &form)
{
    QStringList found = form.linkIds();
    found.removeIf([&form](const QString &linkId) { return !form.item(linkId)->isQuestion(); });
    return found;
}

/// Whose block an item lies in.
inline QString ownerOf(const FormDefinition &form, const QString &linkId)
{
    const FormItem *item = form.item(linkId);
    while (item && item->ownerProfession.isEmpty())
        item = form.parentOf(item->linkId);
    return item ? item->ownerProfession : QString();
}

/// One row of the field list of a form: what is asked how, in the order of the paper.
struct Field {
    const char *linkId;
    ItemType type;
    const char *text;
    const char *choices = ""; ///< labels with | between
};

/// Checks a form against its field list: every field, its order, its wording, its choices.
inline void checkFields(const FormDefinition &form, const QList<Field> &fields)
{
    QStringList wanted;
    for (const Field &field : fields) {
        const QString linkId = QString::fromLatin1(field.linkId);
        wanted.append(linkId);
        const FormItem *item = form.item(linkId);
        INFO(field.linkId);
        REQUIRE(item);
        CHECK(item->type == field.type);
        CHECK(item->text == QString::fromUtf8(field.text));
        QStringList labels;
        for (const AnswerOption &option : item->options)
            labels.append(option.label);
        CHECK(labels.join(u'|') == QString::fromUtf8(field.choices));
    }
    QStringList asked = form.linkIds();
    asked.removeIf([&wanted](const QString &linkId) { return !wanted.contains(linkId); });
    CHECK(asked == wanted);
}

/// What one answer shows and hides.
struct Condition {
    const char *question;
    const char *answer; ///< code of an option; "true" ticks a flag
    const char *appears; ///< linkIds
    const char *disappears = "";
};

/// Checks each row on a fresh form, and that no condition of the form is missing from the rows.
inline void checkConditions(const std::shared_ptr<const FormDefinition> &form,
                            const QList<Condition> &conditions)
{
    QSet<QString> questions;
    for (const Condition &condition : conditions) {
        FormState state(form);
        const QString question = QString::fromLatin1(condition.question);
        questions.insert(question);
        const QString code = QString::fromLatin1(condition.answer);
        const Answer answer = code == u"true" ? Answer{{QStringLiteral("valueBoolean"), true}}
                                              : pick(*form, question, code);
        INFO(condition.question << " = " << condition.answer);
        const FormChange change = state.setAnswers(question, {answer});
        CHECK(change.enabled == wordSet(condition.appears));
        CHECK(change.disabled == wordSet(condition.disappears));
    }
    for (const QString &linkId : form->linkIds()) {
        for (const EnableWhen &when : form->item(linkId)->enableWhen) {
            INFO(linkId.toStdString());
            CHECK(questions.contains(when.question));
        }
    }
}

} // namespace tasuki
