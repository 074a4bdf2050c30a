// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/formreader.h"

#include "core/base/json.h"
#include "core/forms/expressionreader.h"
#include "core/forms/factchecker.h"
#include "core/forms/fhirelement.h"
#include "core/forms/formassembler.h"
#include "core/forms/formchecker.h"
#include "core/forms/itemextensions.h"
#include "core/forms/itemreader.h"

namespace tasuki {

namespace {

    constexpr qsizetype mostBytes = 32LL * 1024 * 1024;
    constexpr int deepest = 512; ///< of JSON: two levels an item

    const QString wholeForm = QStringLiteral("(form)");

    QByteArray withoutByteOrderMark(const QByteArray &json)
    {
        return json.startsWith("\xEF\xBB\xBF") ? json.mid(3) : json;
    }

    bool isQuestionnaire(const QJsonObject &resource)
    {
        return resource.value(u"resourceType").toString() == u"Questionnaire";
    }

    /// The first Questionnaire of a Bundle, with the other resources as if it contained them.
    QJsonObject unpacked(const QJsonObject &bundle)
    {
        QJsonObject form;
        QJsonArray others;
        for (const auto &entry : bundle.value(u"entry").toArray()) {
            const QJsonObject resource = entry[u"resource"].toObject();
            if (form.isEmpty() && isQuestionnaire(resource))
                form = resource;
            else
                others.append(resource);
        }
        if (form.isEmpty())
            return form;
        for (const auto &contained : form.value(u"contained").toArray())
            others.append(contained);
        form.insert(QStringLiteral("contained"), others);
        return form;
    }

    bool mentionsQuestionnaire(const QByteArray &json)
    {
        return json.contains("%questionnaire") || json.contains("%qitem")
            || json.contains("%qItem");
    }

    /// Of the form as a whole, with nothing to calculate for: its name is all there is to it.
    bool isNamedExpression(const QJsonObject &extension)
    {
        const QString name = fhir::extensionName(extension.value(u"url").toString());
        return expressionExtensions().contains(name)
            && !extension.value(u"valueExpression")[u"name"].toString().isEmpty();
    }

} // namespace

FormReader::FormReader(const FormResources *beside)
    : m_beside(beside)
{ }

Result<FormDefinition> FormReader::read(const QByteArray &json)
{
    auto read = questionnaireIn(json);
    if (!read)
        return read.error();
    QJsonObject root = std::move(read).value();
    if (json.contains("subQuestionnaire"))
        root = FormAssembler(m_beside, m_notes).assemble(root);
    readHead(root);
    const ValueSets valueSets(root.value(u"contained").toArray(), m_beside);
    m_form.m_items = ItemReader(valueSets, m_form.m_language, m_notes)
                         .read(fhir::list(root, u"item"), QStringLiteral("item"));
    if (m_form.m_items.isEmpty())
        m_notes.warn(wholeForm, QStringLiteral("has no items"));
    if (mentionsQuestionnaire(json))
        m_form.m_source = root;
    m_form.indexItems();
    FormChecker(m_form, m_notes).check();
    FactChecker(m_form, m_notes).check();
    m_form.m_warnings = m_notes.warnings();
    return std::move(m_form);
}

Result<QJsonObject> FormReader::questionnaireIn(const QByteArray &json)
{
    auto root = parseJsonObject(withoutByteOrderMark(json), mostBytes, deepest);
    if (!root || isQuestionnaire(*root))
        return root;
    const QString type = root->value(u"resourceType").toString();
    const QJsonObject form = type == u"Bundle" ? unpacked(*root) : QJsonObject();
    if (form.isEmpty())
        return Error{Error::Kind::Invalid,
                     type.isEmpty() ? QStringLiteral("not a Questionnaire")
                                    : QStringLiteral("not a Questionnaire but a %1").arg(type)};
    m_notes.warn(wholeForm, QStringLiteral("lies in a Bundle: its first Questionnaire is read"));
    return form;
}

void FormReader::readHead(const QJsonObject &root)
{
    m_form.m_url = root.value(u"url").toString();
    m_form.m_version = root.value(u"version").toString();
    m_form.m_title = root.value(u"title").toString();
    if (m_form.m_title.isEmpty())
        m_form.m_title = root.value(u"name").toString();
    m_form.m_language = root.value(u"language").toString();
    m_form.m_titles = fhir::translations(root.value(u"_title").toObject());
    for (const QJsonObject &extension : fhir::extensions(root))
        readExtension(extension);
    warnOfModifiers(root, wholeForm, m_notes);
    if (m_form.m_url.isEmpty())
        m_notes.warn(wholeForm, QStringLiteral("has no url"));
}

void FormReader::readExtension(const QJsonObject &extension)
{
    const QString url = extension.value(u"url").toString();
    const QString name = fhir::extensionName(url);
    QString reason;
    if (url == tasukiExtension(u"edition")) {
        m_form.m_edition = fhir::textValue(extension);
    } else if (name == u"variable" || isNamedExpression(extension)) {
        if (const auto variable = readVariable(extension, wholeForm, m_notes))
            m_form.m_variables.append(*variable);
    } else if (name == u"constraint" || name == u"targetConstraint") {
        if (const auto constraint = readConstraint(extension, wholeForm, m_notes))
            m_form.m_constraints.append(*constraint);
    } else if (name == u"assemble-expectation") {
        m_form.m_isPart = fhir::textValue(extension) == u"assemble-child";
    } else if (name == u"launchContext") {
        readLaunchContext(extension);
    } else if (name == u"sourceQueries") {
        readSourceQueries(extension);
    } else if (const auto kind = foreignExtension(url, &reason);
               kind == ForeignExtension::NotFollowed) {
        m_notes.warn(wholeForm, QStringLiteral("%1 is not followed: %2").arg(name, reason));
    } else if (kind == ForeignExtension::Unknown) {
        m_notes.warn(wholeForm, QStringLiteral("unknown extension %1").arg(url));
    }
}

/// A contained Bundle of queries, whose id is the name of what they give. They give nothing.
void FormReader::readSourceQueries(const QJsonObject &extension)
{
    const QString reference = extension.value(u"valueReference")[u"reference"].toString();
    if (reference.startsWith(u'#'))
        m_form.m_variables.append({reference.mid(1), QString()});
    m_notes.warn(
        wholeForm,
        QStringLiteral("sourceQueries %1 is not followed: nothing is looked up on a server")
            .arg(reference));
}

void FormReader::readLaunchContext(const QJsonObject &extension)
{
    const LaunchContext context{fhir::textValue(fhir::part(extension, u"name")),
                                fhir::textValue(fhir::part(extension, u"type"))};
    if (context.name.isEmpty())
        m_notes.warn(wholeForm, QStringLiteral("a launchContext has no name"));
    else
        m_form.m_launchContexts.append(context);
}

} // namespace tasuki
