// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/valuesets.h"

#include "core/forms/conceptfilter.h"
#include "core/forms/fhirelement.h"

#include <utility>

namespace tasuki {

namespace {

    constexpr qsizetype mostConcepts = 20000;
    constexpr qsizetype deepest = 64; ///< value sets that include others

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

    /// As extension or as property of a code system.
    std::optional<double> weightOf(const QJsonObject &source)
    {
        for (const QJsonObject &extension : fhir::extensions(source)) {
            const Answer value = fhir::valueMember(extension);
            if (fhir::isWeight(fhir::extensionName(extension.value(u"url").toString()))
                && !value.isEmpty() && value.begin()->isDouble())
                return value.begin()->toDouble();
        }
        for (const auto &property : source.value(u"property").toArray()) {
            const QString name = property[u"code"].toString();
            const Answer value = fhir::valueMember(property.toObject());
            if (fhir::isWeight(name) && !value.isEmpty())
                return value.begin()->toDouble();
        }
        return std::nullopt;
    }

} // namespace

QString ValueSetConcept::key() const
{
    const QString code = coding.value(u"code").toString();
    const QString name = code.isEmpty() ? coding.value(u"display").toString() : QString();
    return coding.value(u"system").toString() + u'|' + code + u'|' + name;
}

void ValueSets::Expansion::addProblem(const QString &problem)
{
    if (!problems.contains(problem))
        problems.append(problem);
}

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
    Walk walk;
    Expansion expansion = spread(reference, walk);
    if (!expansion.isFound)
        expansion.addProblem(QStringLiteral("is not at hand"));
    return expansion;
}

ValueSets::Expansion ValueSets::spread(const QString &reference, Walk &walk) const
{
    if (const auto done = walk.done.constFind(reference); done != walk.done.constEnd())
        return *done;
    Expansion expansion;
    const QJsonObject set = find(QStringLiteral("ValueSet"), reference);
    if (set.isEmpty())
        return expansion;
    expansion.isFound = true;
    if (walk.open.size() >= deepest) {
        expansion.addProblem(QStringLiteral("is nested too deeply"));
        return expansion;
    }
    walk.open.insert(reference);
    takeContains(set.value(u"expansion")[u"contains"].toArray(), expansion);
    if (expansion.concepts.isEmpty()) {
        const QJsonObject compose = set.value(u"compose").toObject();
        for (const auto &include : fhir::list(compose, u"include"))
            takeInclude(include.toObject(), expansion, walk);
        for (const auto &exclusion : fhir::list(compose, u"exclude"))
            exclude(exclusion.toObject(), expansion, walk);
    }
    walk.open.remove(reference);
    walk.done.insert(reference, expansion);
    return expansion;
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

/// What an include names of a code system, as far as all value sets it names have it as well.
void ValueSets::takeInclude(const QJsonObject &include, Expansion &into, Walk &walk) const
{
    const QString system = include.value(u"system").toString();
    Expansion own;
    bool isBounded = true;
    if (include.contains(u"filter"))
        takeFiltered(include, own);
    else if (include.contains(u"concept"))
        takeConcepts(include.value(u"concept").toArray(), system, own);
    else if (!system.isEmpty())
        takeSystem(include, own);
    else
        isBounded = false;
    const QJsonValue sets = include.value(u"valueSet");
    for (const auto &value : sets.isString() ? QJsonArray{sets} : sets.toArray()) {
        const QString reference = value.toString();
        if (walk.open.contains(reference)) // says nothing about itself
            continue;
        const Expansion other = spread(reference, walk);
        if (!other.isFound)
            own.addProblem(QStringLiteral("includes %1, which is not at hand").arg(reference));
        for (const QString &problem : other.problems)
            own.addProblem(problem);
        if (!isBounded)
            own.concepts = other.concepts;
        else if (other.isFound && other.problems.isEmpty())
            own.concepts.removeIf(
                [&other](const ValueSetConcept &one) { return !other.keys.contains(one.key()); });
        isBounded = isBounded || other.isFound;
    }
    for (const QString &problem : std::as_const(own.problems))
        into.addProblem(problem);
    for (const ValueSetConcept &one : std::as_const(own.concepts))
        add(one, into);
}

void ValueSets::takeFiltered(const QJsonObject &include, Expansion &into) const
{
    const QString url = include.value(u"system").toString();
    const QJsonObject system = find(QStringLiteral("CodeSystem"), url);
    const auto through = system.contains(u"concept")
        ? filteredConcepts(system, fhir::list(include, u"filter"))
        : std::nullopt;
    if (!through)
        into.addProblem(QStringLiteral("has a filter on %1, which cannot be followed").arg(url));
    for (const QJsonObject &one : through.value_or(QList<QJsonObject>())) {
        if (!isHeading(one))
            append(one, url, into);
    }
}

void ValueSets::takeSystem(const QJsonObject &include, Expansion &into) const
{
    const QString url = include.value(u"system").toString();
    const QJsonObject system = find(QStringLiteral("CodeSystem"), url);
    if (system.contains(u"concept"))
        takeConcepts(system.value(u"concept").toArray(), url, into);
    else
        into.addProblem(QStringLiteral("includes all codes of %1, which is not at hand").arg(url));
}

void ValueSets::takeConcepts(const QJsonArray &concepts, const QString &system,
                             Expansion &into) const
{
    for (const auto &value : concepts) {
        const QJsonObject entry = value.toObject();
        if (!isHeading(entry))
            append(entry, system, into);
        takeConcepts(entry.value(u"concept").toArray(), system, into);
    }
}

void ValueSets::exclude(const QJsonObject &exclusion, Expansion &from, Walk &walk) const
{
    Expansion gone;
    takeInclude(exclusion, gone, walk);
    for (const QString &problem : std::as_const(gone.problems))
        from.addProblem(problem);
    from.concepts.removeIf(
        [&gone](const ValueSetConcept &kept) { return gone.keys.contains(kept.key()); });
    from.keys -= gone.keys;
}

void ValueSets::append(const QJsonObject &source, const QString &system, Expansion &into) const
{
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
        into.addProblem(QStringLiteral("has the code '%1' written in a wrong way").arg(code));
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
    add(one, into);
}

/// A code named twice is in the set once.
void ValueSets::add(const ValueSetConcept &one, Expansion &into)
{
    if (into.keys.contains(one.key()))
        return;
    if (into.concepts.size() >= mostConcepts) {
        into.addProblem(QStringLiteral("has more than %1 codes").arg(mostConcepts));
        return;
    }
    into.keys.insert(one.key());
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
