// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tasuki {

/// The words of an XHTML fragment: tags gone, paragraphs and breaks as line ends, the common
/// entities resolved. Nothing is interpreted, fetched or run.
QString withoutXhtml(const QString &xhtml);
/// The words of a Markdown text: emphasis, headings and list signs gone, of a link its words.
QString withoutMarkdown(const QString &markdown);

} // namespace tasuki
