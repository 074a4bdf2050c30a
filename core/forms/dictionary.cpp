// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/dictionary.h"

#include "core/base/json.h"
#include "core/forms/answertext.h"
#include "core/forms/answervalue.h"

#include <QFile>
#include <QJsonArray>
#include <QMap>

#include <algorithm>

namespace tasuki {

QString dictionary::system()
{
    return QStringLiteral("https://tasuki.example/fhir/dictionary");
}

namespace {

    struct Fact {
        QString meaning;
        bool isSensitive = false;
        bool namesIllness = false;
    };

    bool hasMark(const QJsonValue &concept_, QStringView name)
    {
        const QJsonArray properties = concept_[u"property"].toArray();
        return std::any_of(
            properties.begin(), properties.end(), [name](const QJsonValue &property) {
                return property[u"code"].toString() == name && property[u"valueBoolean"].toBool();
            });
    }

    /// Of the file that lists the facts for people as well.
    QMap<QString, Fact> readFacts()
    {
        QMap<QString, Fact> facts;
        QFile file(QStringLiteral(":/tasuki/forms/codes/dictionary.json"));
        if (!file.open(QIODevice::ReadOnly))
            return facts;
        const auto system = parseJsonObject(file.readAll(), 1024 * 1024, 16);
        if (!system)
            return facts;
        for (const auto &concept_ : system->value(u"concept").toArray())
            facts.insert(concept_[u"code"].toString(),
                         {concept_[u"display"].toString(), hasMark(concept_, u"sensitive"),
                          hasMark(concept_, u"names-illness")});
        return facts;
    }

    const QMap<QString, Fact> &facts()
    {
        static const QMap<QString, Fact> known = readFacts();
        return known;
    }

} // namespace

QStringList dictionary::all()
{
    return facts().keys();
}

QString dictionary::meaning(const QString &code)
{
    return facts().value(code).meaning;
}

bool dictionary::isSensitive(const QString &code)
{
    return facts().value(code).isSensitive;
}

bool dictionary::namesIllness(const QString &code)
{
    return facts().value(code).namesIllness;
}

Facts::Facts(QList<const FormState *> states)
    : m_states(std::move(states))
{ }

QList<Facts::Place> Facts::places(QStringView code) const
{
    QList<Place> found;
    for (const FormState *state : m_states) {
        const QStringList linkIds
            = state->form().itemsWithCode(dictionary::system(), code.toString());
        for (const QString &linkId : linkIds)
            found.append({state, linkId});
    }
    return found;
}

std::optional<Facts::Place> Facts::answeredPlace(QStringView code) const
{
    const QList<Place> all = places(code);
    for (const Place &place : all) {
        if (place.state->isAnswered(place.linkId))
            return place;
    }
    return std::nullopt;
}

QList<Answer> Facts::answers(QStringView code) const
{
    const auto place = answeredPlace(code);
    return place ? place->state->effectiveAnswers(place->linkId) : QList<Answer>();
}

QString Facts::text(QStringView code) const
{
    const QList<Place> all = places(code);
    for (const Place &place : all) {
        if (const QString text = summary(*place.state, place.linkId); !text.isEmpty())
            return text;
    }
    return {};
}

std::optional<PartialDate> Facts::date(QStringView code) const
{
    const QList<Answer> found = answers(code);
    return found.isEmpty() ? std::nullopt
                           : PartialDate::fromIso(valueOf(found.first()).toString().left(10));
}

} // namespace tasuki
