// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/valuesets.h"

#include "core/forms/fhirelement.h"

namespace tasuki {

namespace {

    constexpr qsizetype mostConcepts = 20000;

    QMap<QString, QString> designationsOf(const QJsonObject &source)
    {
        QMap<QString, QString> texts = fhir::translations(source.value(u"_display").toObject());
        for (const auto &value : source.value(u"designation").toArray()) {
            const QString language = value[u"language"].toString();
            if (!language.isEmpty() && !texts.contains(language))
                texts.insert(language, value[u"value"].toString());
        }
        return texts;
    }

    /// ordinalValue or itemWeight, as extension or as property of a code system.
    std::optional<double> weightOf(const QJsonObject &source)
    {
        for (const QStringView name : {u"itemWeight", u"ordinalValue"}) {
            const Answer value = fhir::valueMember(fhir::extension(source, name));
            if (!value.isEmpty() && value.begin()->isDouble())
                return value.begin()->toDouble();
        }
        for (const auto &property : source.value(u"property").toArray()) {
            const QString name = property[u"code"].toString();
            const Answer value = fhir::valueMember(property.toObject());
            if ((name == u"itemWeight" || name == u"ordinalValue") && !value.isEmpty())
                return value.begin()->toDouble();
        }
        return std::nullopt;
    }

} // namespace

ValueSets::ValueSets(const QJsonArray &contained, const FormResources *beside)
    : m_contained(contained)
    , m_beside(beside)
{ }

QJsonObject ValueSets::find(const QString &resourceType, const QString &reference) const
{
    const QString typed = resourceType + u'/';
    QString id = reference.startsWith(u'#') ? reference.mid(1) : reference; // the # gets forgotten
    if (reference.startsWith(typed))
        id = reference.mid(typed.size());
    for (const auto &value : m_contained) {
        const QJsonObject resource = value.toObject();
        if (!resource.value(u"resourceType").toString().endsWith(resourceType)) // also profiles
            continue;
        const QString url = resource.value(u"url").toString();
        if (resource.value(u"id").toString() == id
            || (!url.isEmpty() && url == fhir::urlOf(reference)))
            return resource;
    }
    if (!m_beside || reference.startsWith(u'#'))
        return {};
    return m_beside->find(resourceType, reference);
}

ValueSets::Expansion ValueSets::expand(const QString &reference) const
{
    Expansion expansion;
    Visited visited{reference};
    const QJsonObject set = find(QStringLiteral("ValueSet"), reference);
    if (set.isEmpty()) {
        expansion.problems.append(QStringLiteral("is not at hand"));
        return expansion;
    }
    expansion.isFound = true;
    spread(set, expansion, visited);
    return expansion;
}

void ValueSets::spread(const QJsonObject &set, Expansion &into, Visited &visited) const
{
    const qsizetype before = into.concepts.size();
    takeContains(set.value(u"expansion")[u"contains"].toArray(), into);
    if (into.concepts.size() > before)
        return;
    const QJsonObject compose = set.value(u"compose").toObject();
    for (const auto &include : compose.value(u"include").toArray())
        takeInclude(include.toObject(), into, visited);
    for (const auto &exclusion : compose.value(u"exclude").toArray())
        exclude(exclusion.toObject(), into, visited);
}

void ValueSets::takeContains(const QJsonArray &contains, Expansion &into) const
{
    for (const auto &value : contains) {
        const QJsonObject entry = value.toObject();
        if (!entry.value(u"abstract").toBool() && entry.contains(u"code"))
            append(entry, {}, into);
        takeContains(entry.value(u"contains").toArray(), into);
    }
}

void ValueSets::takeInclude(const QJsonObject &include, Expansion &into, Visited &visited) const
{
    const QString system = include.value(u"system").toString();
    if (include.contains(u"filter"))
        into.problems.append(
            QStringLiteral("has a filter on %1, which cannot be followed").arg(system));
    else if (include.contains(u"concept"))
        takeConcepts(include.value(u"concept").toArray(), system, into);
    else if (!system.isEmpty())
        takeSystem(include, into);
    const QJsonValue sets = include.value(u"valueSet");
    for (const auto &value : sets.isString() ? QJsonArray{sets} : sets.toArray()) {
        const QString reference = value.toString();
        if (visited.contains(reference))
            continue;
        visited.insert(reference);
        const QJsonObject set = find(QStringLiteral("ValueSet"), reference);
        if (set.isEmpty())
            into.problems.append(
                QStringLiteral("includes %1, which is not at hand").arg(reference));
        else
            spread(set, into, visited);
    }
}

void ValueSets::takeSystem(const QJsonObject &include, Expansion &into) const
{
    const QString url = include.value(u"system").toString();
    const QJsonObject system = find(QStringLiteral("CodeSystem"), url);
    if (system.isEmpty())
        into.problems.append(
            QStringLiteral("includes all codes of %1, which is not at hand").arg(url));
    else
        takeConcepts(system.value(u"concept").toArray(), url, into);
}

void ValueSets::takeConcepts(const QJsonArray &concepts, const QString &system,
                             Expansion &into) const
{
    for (const auto &value : concepts) {
        const QJsonObject entry = value.toObject();
        append(entry, system, into);
        takeConcepts(entry.value(u"concept").toArray(), system, into);
    }
}

void ValueSets::exclude(const QJsonObject &exclusion, Expansion &from, Visited &visited) const
{
    Expansion gone;
    takeInclude(exclusion, gone, visited);
    from.problems += gone.problems;
    for (const ValueSetConcept &one : std::as_const(gone.concepts)) {
        from.concepts.removeIf([&one](const ValueSetConcept &kept) {
            return kept.coding.value(u"code") == one.coding.value(u"code")
                && kept.coding.value(u"system") == one.coding.value(u"system");
        });
    }
}

void ValueSets::append(const QJsonObject &source, const QString &system, Expansion &into) const
{
    if (into.concepts.size() >= mostConcepts) {
        const QString problem = QStringLiteral("has more than %1 codes").arg(mostConcepts);
        if (!into.problems.contains(problem))
            into.problems.append(problem);
        return;
    }
    ValueSetConcept one;
    for (const QStringView name : {u"system", u"version", u"code", u"display"}) {
        if (source.contains(name))
            one.coding.insert(name.toString(), source.value(name));
    }
    if (!system.isEmpty())
        one.coding.insert(QStringLiteral("system"), system);
    if (!one.coding.value(u"code").isString()) { // seen in the wild: a list of codings
        const QString code = fhir::list(source, u"code").at(0)[u"code"].toString();
        one.coding.insert(QStringLiteral("code"), code);
        into.problems.append(QStringLiteral("has the code '%1' written in a wrong way").arg(code));
    }
    const QJsonObject told
        = conceptOf(one.coding.value(u"system").toString(), one.coding.value(u"code").toString());
    if (!one.coding.contains(u"display") && told.contains(u"display"))
        one.coding.insert(QStringLiteral("display"), told.value(u"display"));
    one.designations = designationsOf(told);
    one.designations.insert(designationsOf(source));
    one.prefix = fhir::textValue(fhir::extension(source, u"valueset-label"));
    const auto weight = weightOf(source);
    one.weight = weight ? weight : weightOf(told);
    one.isExclusive = fhir::extension(source, u"optionExclusive").value(u"valueBoolean").toBool();
    into.concepts.append(one);
}

QJsonObject ValueSets::conceptOf(const QString &system, const QString &code) const
{
    if (system.isEmpty() || code.isEmpty())
        return {};
    if (!m_systems.contains(system)) {
        auto &concepts = m_systems[system];
        QList<QJsonArray> open{
            find(QStringLiteral("CodeSystem"), system).value(u"concept").toArray()};
        while (!open.isEmpty()) {
            for (const auto &value : open.takeFirst()) {
                const QJsonObject one = value.toObject();
                concepts.insert(one.value(u"code").toString(), one);
                open.append(one.value(u"concept").toArray());
            }
        }
    }
    return m_systems[system].value(code);
}

} // namespace tasuki
