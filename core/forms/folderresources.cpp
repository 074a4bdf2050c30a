// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/folderresources.h"

#include "core/base/json.h"
#include "core/forms/fhirelement.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QVersionNumber>

#include <algorithm>

namespace tasuki {

namespace {

    constexpr qsizetype mostBytes = 32LL * 1024 * 1024;

    const QString questionnaire = QStringLiteral("Questionnaire");

    const QStringList &terminology()
    {
        static const QStringList types{QStringLiteral("ValueSet"), QStringLiteral("CodeSystem")};
        return types;
    }

    /// A look at the bytes, to leave most files unread.
    bool mayHold(const QByteArray &json, const QStringList &types)
    {
        return std::any_of(types.begin(), types.end(), [&json](const QString &type) {
            return json.contains('"' + type.toUtf8() + '"');
        });
    }

    bool isOlder(const QJsonObject &a, const QJsonObject &b)
    {
        return QVersionNumber::fromString(a.value(u"version").toString())
            < QVersionNumber::fromString(b.value(u"version").toString());
    }

} // namespace

void FolderResources::addFolder(const QString &folder)
{
    if (m_folders.contains(folder))
        return;
    m_folders.append(folder);
    m_unreadValueSets.append(folder + QStringLiteral("/valuesets"));
    m_unreadForms.append(folder);
    m_unreadOthers.append(folder);
}

QJsonObject FolderResources::find(const QString &resourceType, const QString &canonical) const
{
    const auto readAll = [this](QStringList &folders, const QStringList &types) {
        for (const QString &folder : std::exchange(folders, {}))
            readFolder(folder, types);
    };
    if (resourceType == questionnaire) {
        readAll(m_unreadForms, {questionnaire});
        return lookUp(resourceType, canonical);
    }
    readAll(m_unreadValueSets, terminology());
    if (QJsonObject found = lookUp(resourceType, canonical); !found.isEmpty())
        return found;
    readAll(m_unreadOthers, terminology());
    return lookUp(resourceType, canonical);
}

void FolderResources::readFolder(const QString &folder, const QStringList &types) const
{
    const QDir directory(folder);
    for (const QString &name :
         directory.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file(directory.filePath(name));
        if (!file.open(QIODevice::ReadOnly) || file.size() > mostBytes)
            continue; // whoever misses what was in it is warned by the form that named it
        const QByteArray bytes = file.readAll();
        if (!mayHold(bytes, types))
            continue;
        const auto resource = parseJsonObject(bytes, mostBytes, 512);
        if (!resource)
            continue;
        if (types.contains(resource->value(u"resourceType").toString()))
            take(*resource);
        for (const auto &entry : resource->value(u"entry").toArray()) { // a Bundle of them
            const QJsonObject inner = entry.toObject().value(u"resource").toObject();
            if (types.contains(inner.value(u"resourceType").toString()))
                take(inner);
        }
    }
}

void FolderResources::take(const QJsonObject &resource) const
{
    const QString url = resource.value(u"url").toString();
    auto &versions = m_index[resource.value(u"resourceType").toString()][url];
    versions.removeIf([&resource](const QJsonObject &other) {
        return other.value(u"version") == resource.value(u"version");
    });
    versions.append(resource);
}

QJsonObject FolderResources::lookUp(const QString &resourceType, const QString &canonical) const
{
    const auto versions = m_index.value(resourceType).value(fhir::urlOf(canonical));
    const QString wanted = fhir::versionOf(canonical);
    for (const QJsonObject &one : versions) {
        if (!wanted.isEmpty() && one.value(u"version").toString() == wanted)
            return one;
    }
    const auto newest = std::max_element(versions.begin(), versions.end(), isOlder);
    return newest == versions.end() ? QJsonObject() : *newest;
}

} // namespace tasuki
