// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/formlibrary.h"

#include "core/base/json.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QVersionNumber>

#include <algorithm>

namespace tasuki {

namespace {

    bool isOlder(const FormLibrary::Form &a, const FormLibrary::Form &b)
    {
        const auto left = QVersionNumber::fromString(a->version());
        const auto right = QVersionNumber::fromString(b->version());
        return left == right ? a->version() < b->version() : left < right;
    }

    /// A value set or code system: at hand for the forms, and no broken form.
    bool isTerminology(const QByteArray &json)
    {
        if (!json.contains("\"ValueSet\"") && !json.contains("\"CodeSystem\""))
            return false;
        const auto resource = parseJsonObject(json, 32LL * 1024 * 1024, 512);
        const QString type = resource ? resource->value(u"resourceType").toString() : QString();
        return type == u"ValueSet" || type == u"CodeSystem";
    }

} // namespace

FormLibrary FormLibrary::builtIn()
{
    FormLibrary library;
    library.addFolder(builtInFolder());
    return library;
}

Result<FormDefinition> FormLibrary::loadFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::NotFound, file.errorString()};
    FolderResources beside;
    beside.addFolder(builtInFolder());
    beside.addFolder(QFileInfo(path).absolutePath());
    return FormDefinition::load(file.readAll(), &beside);
}

void FormLibrary::addFolder(const QString &folder)
{
    m_beside.addFolder(folder);
    const QDir directory(folder);
    const QStringList files
        = directory.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        addFile(directory.filePath(file));
}

void FormLibrary::addFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_broken.append({path, file.errorString()});
        return;
    }
    const QByteArray json = file.readAll();
    if (isTerminology(json))
        return;
    auto loaded = FormDefinition::load(json, &m_beside);
    if (!loaded)
        m_broken.append({path, loaded.error().detail});
    else if (!loaded->isPart())
        add(path, std::make_shared<const FormDefinition>(loaded->inLanguage(m_language)));
}

void FormLibrary::add(const QString &path, const Form &form)
{
    for (const FormWarning &warning : form->warnings())
        m_warnings.append({path, warning});
    const auto same = std::find_if(m_forms.begin(), m_forms.end(), [&form](const Form &other) {
        return other->canonical() == form->canonical();
    });
    if (same == m_forms.end()) {
        m_forms.append(form);
    } else {
        m_warnings.append({path, {form->canonical(), QStringLiteral("replaces an earlier file")}});
        *same = form;
    }
}

FormLibrary::Form FormLibrary::find(const QString &canonical) const
{
    if (!canonical.contains(u'|'))
        return latest(canonical);
    const auto found = std::find_if(m_forms.begin(), m_forms.end(), [&](const Form &form) {
        return form->canonical() == canonical;
    });
    return found == m_forms.end() ? nullptr : *found;
}

FormLibrary::Form FormLibrary::latest(const QString &url) const
{
    Form newest;
    for (const Form &form : m_forms) {
        if (form->url() == url && (!newest || isOlder(newest, form)))
            newest = form;
    }
    return newest;
}

} // namespace tasuki
