// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/layoutlibrary.h"

#include "ui/print/autolayout.h"
#include "ui/print/layoutreader.h"
#include "ui/print/papercomposer.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace tasuki {

namespace {

    constexpr qint64 largestFile = 1 << 20;

} // namespace

LayoutLibrary LayoutLibrary::builtIn()
{
    LayoutLibrary library;
    library.addFolder(builtInFolder());
    return library;
}

void LayoutLibrary::addFolder(const QString &folder)
{
    const QDir directory(folder);
    for (const QString &name :
         directory.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        addFile(directory.filePath(name));
}

void LayoutLibrary::addFile(const QString &path)
{
    const QString name = QFileInfo(path).completeBaseName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile) {
        m_warnings.append({name, {QString(), QStringLiteral("cannot be read")}});
        return;
    }
    auto read = readLayout(file.readAll());
    if (!read) {
        m_warnings.append({name, {QString(), read.error().detail}});
        return;
    }
    read->layout.name = name;
    for (const LayoutWarning &warning : std::as_const(read->warnings))
        m_warnings.append({name, warning});
    m_layouts.prepend(read->layout);
}

PrintLayout LayoutLibrary::paper(const QString &name) const
{
    const auto found
        = std::find_if(m_layouts.begin(), m_layouts.end(),
                       [&name](const PrintLayout &layout) { return layout.name == name; });
    return found == m_layouts.end() ? PrintLayout() : *found;
}

PrintLayout LayoutLibrary::layoutFor(const FormDefinition &form) const
{
    const auto found
        = std::find_if(m_layouts.begin(), m_layouts.end(), [&form](const PrintLayout &layout) {
              return !layout.form.isEmpty()
                  && (layout.form == form.canonical() || layout.form == form.url());
          });
    if (found == m_layouts.end())
        return automaticLayout(form);
    PrintLayout layout = *found;
    const FormState empty(std::make_shared<const FormDefinition>(form));
    const QSet<QString> shown = PaperComposer(layout, empty, PaperFilling::ForThePen, {}).shown();
    if (const auto forgotten = forgottenSection(form, shown))
        layout.sections.append(*forgotten);
    return layout;
}

QList<LayoutWarning> LayoutLibrary::strangersIn(const PrintLayout &layout,
                                                const FormDefinition &form)
{
    QStringList names = placedLinkIds(layout).values();
    names.sort();
    QList<LayoutWarning> warnings;
    for (const QString &name : std::as_const(names)) {
        if (!form.item(name))
            warnings.append({name, QStringLiteral("the form has no such item")});
    }
    return warnings;
}

} // namespace tasuki
