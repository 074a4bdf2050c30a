// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/form/formfiles.h"

#include "core/base/json.h"
#include "core/forms/fhirelement.h"
#include "core/forms/formlibrary.h"

#include <QFile>
#include <QJsonDocument>

namespace tasuki {

namespace {

    Error about(const QString &path, const Error &error)
    {
        return {error.kind, QStringLiteral("%1: %2").arg(path, error.detail)};
    }

} // namespace

Result<void> readArguments(QCommandLineParser &parser, const QStringList &arguments,
                           qsizetype leastFiles, qsizetype mostFiles)
{
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    if (!parser.parse(QStringList{QStringLiteral("tasukictl")} + arguments))
        return Error{Error::Kind::Invalid, parser.errorText()};
    const QStringList files = parser.positionalArguments();
    if (files.size() < leastFiles)
        return Error{Error::Kind::Invalid, QStringLiteral("A file is missing.")};
    if (files.size() > mostFiles)
        return Error{Error::Kind::Invalid,
                     QStringLiteral("One file too many: %1").arg(files[mostFiles])};
    return {};
}

Result<std::shared_ptr<const FormDefinition>> readForm(const QString &path)
{
    auto form = FormLibrary::loadFile(path);
    if (!form)
        return about(path, form.error());
    return std::make_shared<const FormDefinition>(std::move(form).value());
}

Result<QJsonObject> readResponse(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return about(path, {Error::Kind::NotFound, file.errorString()});
    const auto root = parseJsonObject(file.readAll(), 32LL * 1024 * 1024, 512);
    if (!root)
        return about(path, root.error());
    const auto isResponse = [](const QJsonObject &resource) {
        return resource.value(u"resourceType").toString() == u"QuestionnaireResponse";
    };
    if (isResponse(*root))
        return *root;
    for (const auto &entry : root->value(u"entry").toArray()) {
        if (isResponse(entry[u"resource"].toObject()))
            return entry[u"resource"].toObject();
    }
    return about(path, {Error::Kind::Invalid, QStringLiteral("not a QuestionnaireResponse")});
}

QString mismatch(const FormDefinition &form, const QJsonObject &response)
{
    const QJsonValue named = response.value(u"questionnaire");
    const QString canonical = named.isObject() ? named[u"reference"].toString() : named.toString();
    if (canonical.isEmpty() || form.url().isEmpty() || fhir::urlOf(canonical) == form.url())
        return {};
    return QStringLiteral("The response was made for %1, not for %2.").arg(canonical, form.url());
}

QByteArray indentedJson(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

} // namespace tasuki
