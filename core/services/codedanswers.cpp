// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/codedanswers.h"

#include "core/forms/dictionary.h"

#include <QTimeZone>

namespace tasuki {

void CodedAnswers::text(QStringView code, const QString &value)
{
    if (!value.isEmpty())
        put(code, {{QStringLiteral("valueString"), value}});
}

void CodedAnswers::date(QStringView code, const PartialDate &value)
{
    if (value.year)
        put(code, {{QStringLiteral("valueDate"), value.toIso()}});
}

void CodedAnswers::choice(QStringView code, const QString &optionCode)
{
    for (const QString &linkId : items(code)) {
        for (const AnswerOption &option : m_state.form().item(linkId)->options) {
            if (option.value.value(u"valueCoding").toObject().value(u"code") == optionCode)
                m_state.setAnswers(linkId, {option.value});
        }
    }
}

void CodedAnswers::sex(const QString &fhirCode)
{
    // The care-plan standard's code for FHIR's word.
    if (fhirCode == u"male")
        choice(dictionary::patientSex, QStringLiteral("1"));
    else if (fhirCode == u"female")
        choice(dictionary::patientSex, QStringLiteral("2"));
}

QStringList CodedAnswers::items(QStringView code) const
{
    return m_state.form().itemsWithCode(dictionary::system(), code.toString());
}

void CodedAnswers::put(QStringView code, const Answer &answer)
{
    for (const QString &linkId : items(code))
        m_state.setAnswers(linkId, {answer});
}

QJsonObject groupObject(const QMap<QString, QJsonValue> &groups)
{
    QJsonObject object;
    for (auto it = groups.begin(); it != groups.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

PartialDate japaneseDay(const QDateTime &time)
{
    return PartialDate::fromDate(time.toTimeZone(QTimeZone("Asia/Tokyo")).date());
}

} // namespace tasuki
