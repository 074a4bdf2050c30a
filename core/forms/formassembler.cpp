// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/formassembler.h"

#include "core/forms/fhirelement.h"
#include "core/forms/jsontexts.h"
#include "core/forms/linkidprefix.h"

namespace tasuki {

namespace {

    constexpr int mostParts = 500; ///< parts may multiply; no form on earth has so many

    /// Variables of the part as a whole are seen by all of its items.
    QJsonArray withVariables(const QJsonArray &items, const QJsonObject &part)
    {
        QJsonArray variables;
        for (const QJsonObject &extension : fhir::extensions(part)) {
            if (fhir::extensionName(extension.value(u"url").toString()) == u"variable")
                variables.append(extension);
        }
        QJsonArray result;
        for (const auto &value : items) {
            QJsonObject item = value.toObject();
            QJsonArray extensions = variables;
            for (const auto &own : item.value(u"extension").toArray())
                extensions.append(own);
            if (!variables.isEmpty())
                item.insert(QStringLiteral("extension"), extensions);
            result.append(item);
        }
        return result;
    }

} // namespace

FormAssembler::FormAssembler(const FormResources *beside, FormNotes &notes)
    : m_beside(beside)
    , m_notes(notes)
{ }

QJsonObject FormAssembler::assemble(QJsonObject questionnaire)
{
    m_contained = questionnaire.value(u"contained").toArray();
    m_extensions = questionnaire.value(u"extension").toArray();
    m_open = {questionnaire.value(u"url").toString()};
    const QJsonArray items
        = assembleItems(fhir::list(questionnaire, u"item"), linkidprefix::of(questionnaire, {}));
    questionnaire.insert(QStringLiteral("item"), items);
    questionnaire.insert(QStringLiteral("contained"), m_contained);
    questionnaire.insert(QStringLiteral("extension"), m_extensions);
    return questionnaire;
}

QJsonArray FormAssembler::assembleItems(const QJsonArray &items, const QString &prefix)
{
    QJsonArray result;
    for (const auto &value : items) {
        if (!value.isObject()) {
            result.append(value); // whoever reads the items warns of it
            continue;
        }
        for (const auto &item : assembleItem(value.toObject(), prefix))
            result.append(item);
    }
    return result;
}

QJsonArray FormAssembler::assembleItem(QJsonObject item, const QString &outerPrefix)
{
    const QString prefix = linkidprefix::of(item, outerPrefix);
    QJsonArray children = assembleItems(fhir::list(item, u"item"), prefix);
    const QString canonical = fhir::textValue(fhir::extension(item, u"subQuestionnaire"));
    QJsonArray parts = canonical.isEmpty()
        ? QJsonArray()
        : itemsOfPart(canonical, prefix, item.value(u"linkId").toString());
    const bool isFrame = item.value(u"type").toString() == u"group" || item.contains(u"enableWhen")
        || !fhir::extension(item, u"enableWhenExpression").isEmpty() || !children.isEmpty();
    if (!parts.isEmpty() && !isFrame)
        return parts;
    for (const auto &part : std::as_const(parts))
        children.append(part);
    if (!parts.isEmpty())
        item.insert(QStringLiteral("type"), QStringLiteral("group"));
    if (!children.isEmpty())
        item.insert(QStringLiteral("item"), children);
    return {item};
}

QJsonArray FormAssembler::itemsOfPart(const QString &canonical, const QString &prefix,
                                      const QString &place)
{
    const QString url = fhir::urlOf(canonical);
    if (m_open.contains(url)) {
        m_notes.warn(place, QStringLiteral("part %1 contains itself").arg(canonical));
        return {};
    }
    QJsonObject part = find(canonical, place);
    if (part.isEmpty())
        return {};
    if (++m_parts > mostParts) {
        m_notes.warn(place, QStringLiteral("has more than %1 parts").arg(mostParts));
        return {};
    }
    part = takeContained(part);
    takeLaunchContexts(part);
    const bool hasPrefix = linkidprefix::isWantedBy(part);
    if (hasPrefix)
        part = linkidprefix::putBefore(part, prefix);
    m_open.append(url);
    const QJsonArray items
        = assembleItems(fhir::list(part, u"item"), hasPrefix ? prefix : QString());
    m_open.removeLast();
    if (items.isEmpty())
        m_notes.warn(place, QStringLiteral("part %1 has no items").arg(canonical));
    return withVariables(items, part);
}

QJsonObject FormAssembler::find(const QString &canonical, const QString &place) const
{
    for (const auto &value : m_contained) {
        QJsonObject resource = value.toObject();
        if (resource.value(u"resourceType").toString() == u"Questionnaire"
            && (u'#' + resource.value(u"id").toString() == canonical
                || resource.value(u"url").toString() == fhir::urlOf(canonical)))
            return resource;
    }
    QJsonObject found
        = m_beside ? m_beside->find(QStringLiteral("Questionnaire"), canonical) : QJsonObject();
    const QString wanted = fhir::versionOf(canonical);
    if (found.isEmpty())
        m_notes.warn(place, QStringLiteral("part %1 is not at hand").arg(canonical));
    else if (!wanted.isEmpty() && found.value(u"version").toString() != wanted)
        m_notes.warn(place,
                     QStringLiteral("part %1 is at hand in version %2 only")
                         .arg(canonical, found.value(u"version").toString()));
    return found;
}

/// What the part contains is contained in the whole, under names of its own.
QJsonObject FormAssembler::takeContained(QJsonObject part)
{
    const QJsonArray contained = part.value(u"contained").toArray();
    const QString start = QStringLiteral("part%1-").arg(m_parts);
    QStringList references;
    for (const auto &value : contained) {
        QJsonObject resource = value.toObject();
        const QString id = resource.value(u"id").toString();
        references.append(u'#' + id);
        resource.insert(QStringLiteral("id"), start + id);
        m_contained.append(resource);
    }
    part.remove(QStringLiteral("contained"));
    if (references.isEmpty())
        return part;
    return rewrittenTexts(part, [&](const QString &, const QString &text) {
        return references.contains(text) ? u'#' + start + text.mid(1) : text;
    });
}

void FormAssembler::takeLaunchContexts(const QJsonObject &part)
{
    for (const QJsonObject &extension : fhir::extensions(part)) {
        if (fhir::extensionName(extension.value(u"url").toString()) == u"launchContext"
            && !m_extensions.contains(extension))
            m_extensions.append(extension);
    }
}

} // namespace tasuki
