// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/formdefinition.h"
#include "ui/print/printlayout.h"

namespace tasuki {

/// The layouts there are: built in (resources/print) and those a region laid beside them.
///
/// A file that cannot be read, or is for no form, is listed and otherwise ignored: the form then
/// prints by its automatic layout. Later folders win.
class LayoutLibrary {
public:
    struct FileWarning {
        QString file;
        LayoutWarning warning;
        bool operator==(const FileWarning &) const = default;
    };

    static QString builtInFolder() { return QStringLiteral(":/tasuki/print"); }
    static LayoutLibrary builtIn();

    void addFolder(const QString &folder);
    void addFile(const QString &path);

    /// The drawn layout of the form with what it forgot behind it, or the automatic one.
    PrintLayout layoutFor(const FormDefinition &form) const;
    /// A paper that belongs to no form: "fax-cover", "reply-slip". Empty sections when there is
    /// none.
    PrintLayout paper(const QString &name) const;

    const QList<PrintLayout> &layouts() const { return m_layouts; }
    const QList<FileWarning> &warnings() const { return m_warnings; }
    /// linkIds a layout names and the form has not.
    static QList<LayoutWarning> strangersIn(const PrintLayout &layout, const FormDefinition &form);

private:
    QList<PrintLayout> m_layouts;
    QList<FileWarning> m_warnings;
};

} // namespace tasuki
