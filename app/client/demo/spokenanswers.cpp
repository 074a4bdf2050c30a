// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/demo/spokenanswers.h"

#include "core/domain/partialdate.h"
#include "core/forms/formlibrary.h"

#include <QJsonArray>

namespace tasuki {

namespace {

    Result<Answer> optionNamed(const FormItem &item, const QString &label)
    {
        for (const AnswerOption &option : item.options) {
            if (option.label == label)
                return option.value;
        }
        if (item.type == ItemType::OpenChoice)
            return Answer{{QStringLiteral("valueString"), label}};
        return Error{Error::Kind::Invalid, item.linkId + QStringLiteral(" has no such choice")};
    }

    Result<Answer> dateNamed(const FormItem &item, const QString &text)
    {
        const auto date = readDate(text);
        if (!date)
            return Error{Error::Kind::Invalid, item.linkId + QStringLiteral(" is not a date")};
        return Answer{{QStringLiteral("valueDate"), date->toIso()}};
    }

    Result<Answer> answerFor(const FormItem &item, const QJsonValue &spoken)
    {
        if (!item.options.isEmpty())
            return optionNamed(item, spoken.toString());
        switch (item.type) {
        case ItemType::Boolean:
            return Answer{{QStringLiteral("valueBoolean"), spoken.toBool()}};
        case ItemType::Integer:
            return Answer{{QStringLiteral("valueInteger"), spoken.toInteger()}};
        case ItemType::Decimal:
            return Answer{{QStringLiteral("valueDecimal"), spoken.toDouble()}};
        case ItemType::Date:
            return dateNamed(item, spoken.toString());
        default:
            return Answer{{QStringLiteral("valueString"), spoken.toString()}};
        }
    }

} // namespace

Result<void> fillSpoken(FormState &state, const QJsonObject &spoken)
{
    for (auto it = spoken.begin(); it != spoken.end(); ++it) {
        const FormItem *item = state.form().item(it.key());
        if (!item)
            return Error{Error::Kind::Invalid, QStringLiteral("the form has no item ") + it.key()};
        QList<Answer> answers;
        const QJsonArray said
            = it.value().isArray() ? it.value().toArray() : QJsonArray{it.value()};
        for (const auto &value : said) {
            const auto answer = answerFor(*item, value);
            if (!answer)
                return answer.error();
            answers.append(*answer);
        }
        state.setAnswers(it.key(), answers);
    }
    return {};
}

Result<FreshSheet> spokenStandingSheet(const Client &client, const QJsonObject &spoken,
                                       const FormLibrary &forms)
{
    auto sheet = freshStandingSheet(client, forms);
    if (!sheet)
        return sheet;
    FormState state(forms.find(sheet->form));
    QMap<QString, QJsonValue> known;
    for (auto it = sheet->groups.begin(); it != sheet->groups.end(); ++it)
        known.insert(it.key(), it.value());
    state.loadGroups(known);
    if (const auto filled = fillSpoken(state, spoken); !filled)
        return filled.error();
    sheet->groups = {};
    const auto answered = state.groupValues();
    for (auto it = answered.begin(); it != answered.end(); ++it)
        sheet->groups.insert(it.key(), it.value());
    return sheet;
}

} // namespace tasuki
