// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/formresources.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

namespace tasuki {

/// The FHIR files of some folders and of the `valuesets` folder inside each. A folder added later
/// wins over an earlier one.
///
/// Nothing is read before somebody asks for it: most forms carry all they need. Not for use from
/// two threads at once.
class FolderResources : public FormResources {
public:
    void addFolder(const QString &folder);
    QJsonObject find(const QString &resourceType, const QString &canonical) const override;

private:
    /// resource type → url → versions of it, as they were found
    using Index = QHash<QString, QHash<QString, QList<QJsonObject>>>;
    void readFolder(const QString &folder, const QStringList &types) const;
    void take(const QJsonObject &resource) const;
    QJsonObject lookUp(const QString &resourceType, const QString &canonical) const;

    QStringList m_folders;
    mutable QStringList m_unreadValueSets;
    mutable QStringList m_unreadForms;
    mutable QStringList m_unreadOthers;
    mutable Index m_index;
};

} // namespace tasuki
