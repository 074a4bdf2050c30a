// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/formstate.h"
#include "tests/support/text.h"

#include <QJsonDocument>

namespace tasuki::test {

/// A form written down in the test: the items as JSON, single quotes standing for double ones.
inline FormDefinition form(const char *items)
{
    QByteArray json = "{'resourceType':'Questionnaire','url':'https://tasuki.example/forms/small',"
                      "'version':'1','item':[";
    json += items;
    json += "]}";
    const auto loaded = FormDefinition::load(json.replace('\'', '"'));
    REQUIRE(loaded);
    return *loaded;
}

inline FormState stateOf(const char *items)
{
    return FormState(std::make_shared<const FormDefinition>(form(items)));
}

inline QJsonObject json(QByteArray text)
{
    return QJsonDocument::fromJson(text.replace('\'', '"')).object();
}

inline QString id(const char *linkId)
{
    return QString::fromLatin1(linkId);
}

/// Sets the answer written as FHIR does, e.g. {'valueInteger':3}; no text clears.
inline FormChange answer(FormState &state, const char *linkId, const char *value)
{
    const QJsonObject one = json(value);
    return state.setAnswers(id(linkId), one.isEmpty() ? QList<Answer>() : QList<Answer>{one});
}

} // namespace tasuki::test
