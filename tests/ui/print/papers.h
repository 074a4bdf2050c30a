// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/formlibrary.h"
#include "tests/support/text.h"
#include "ui/print/sheetprinter.h"

#include <QImage>
#include <QTemporaryDir>

namespace tasuki::papers {

/// What the tests of paper share: answered sheets, and the programs that read a PDF back.

FormLibrary::Form form(const QString &name); ///< "admission-information"
/// A sheet of the demonstration, spoken answers filled in.
FormState demoSheet(qsizetype resident);
/// The filled example that comes with a form.
FormState example(const QString &name);
PrintDocument documentOf(const FormState &state);

QByteArray run(const QString &program, const QStringList &arguments);
/// Without blanks and line breaks, and without what no font puts into a PDF's text (outside the
/// BMP).
QString comparable(const QString &text);

/// A PDF in a folder of its own.
class Pdf {
public:
    explicit Pdf(const SheetPrinter &printer);
    explicit Pdf(const PrintDocument &document, const PrintOptions &options = {});

    QString path() const { return m_folder.filePath(QStringLiteral("sheet.pdf")); }
    QString text(int page = 0) const; ///< comparable(); 0: of all pages
    QByteArray attachment() const; ///< empty when there is none
    /// One page as black and white dots, one byte a dot (0 is black).
    QImage raster(int page, int dpiX, int dpiY) const;
    /// The page as a FAX of standard fineness scans it: 200 × 100 dots an inch, each black when
    /// more than half of it is.
    QImage fax(int page) const;

private:
    QTemporaryDir m_folder;
};

} // namespace tasuki::papers
