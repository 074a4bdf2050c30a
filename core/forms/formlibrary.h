// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/folderresources.h"
#include "core/forms/formdefinition.h"

#include <memory>

namespace tasuki {

/// The forms there are: those built in and those a region laid beside them.
///
/// A file that cannot be read never stands in the way of the others; it is listed with the reason.
/// Of two files with the same "url|version" the one added later wins, with a warning. Value sets
/// and parts of forms that lie in the folders, or in `valuesets` inside them, are at hand for all
/// forms added later; they are no forms themselves.
class FormLibrary {
public:
    using Form = std::shared_ptr<const FormDefinition>;

    struct BrokenFile {
        QString file;
        QString reason; ///< English
    };
    struct FileWarning {
        QString file;
        FormWarning warning;
    };

    /// Where the forms of this program are embedded.
    static QString builtInFolder() { return QStringLiteral(":/tasuki/forms"); }
    /// The built-in forms, and nothing else.
    static FormLibrary builtIn();

    /// One file by itself, with what lies beside it and what is built in at hand.
    static Result<FormDefinition> loadFile(const QString &path);

    /// Forms added from now on are read in that language where they have words in it.
    void preferLanguage(const QString &language) { m_language = language; }
    /// Adds all *.json of a folder or of a Qt resource prefix; a folder that is not there adds
    /// none.
    void addFolder(const QString &folder);

    Form find(const QString &canonical) const; ///< "url|version", or "url" for the latest
    Form latest(const QString &url) const; ///< null when unknown
    const QList<Form> &forms() const { return m_forms; }
    const QList<FileWarning> &warnings() const { return m_warnings; }
    const QList<BrokenFile> &broken() const { return m_broken; }

private:
    void addFile(const QString &path);

    void add(const QString &path, const Form &form);

    FolderResources m_beside;
    QString m_language;
    QList<Form> m_forms;
    QList<FileWarning> m_warnings;
    QList<BrokenFile> m_broken;
};

} // namespace tasuki
