// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/plainmarkup.h"

#include <QRegularExpression>

#include <array>
#include <utility>

namespace tasuki {

namespace {

    QString withEntities(QString text)
    {
        static const std::array<std::pair<QString, QString>, 6> named{{
            {QStringLiteral("&lt;"), QStringLiteral("<")},
            {QStringLiteral("&gt;"), QStringLiteral(">")},
            {QStringLiteral("&quot;"), QStringLiteral("\"")},
            {QStringLiteral("&apos;"), QStringLiteral("'")},
            {QStringLiteral("&nbsp;"), QStringLiteral(" ")},
            {QStringLiteral("&amp;"), QStringLiteral("&")}, // last: it may not make another
        }};
        static const QRegularExpression numbered(QStringLiteral("&#(x?)([0-9A-Fa-f]{1,6});"));
        for (auto match = numbered.match(text); match.hasMatch();
             match = numbered.match(text, match.capturedStart() + 1)) {
            const uint code
                = match.captured(2).toUInt(nullptr, match.captured(1).isEmpty() ? 10 : 16);
            const bool fits = code >= 0x20 && code <= 0x10FFFF && !QChar::isSurrogate(code);
            const char32_t character = fits ? code : U' ';
            text.replace(match.capturedStart(), match.capturedLength(),
                         QString::fromUcs4(&character, 1));
        }
        for (const auto &[entity, character] : named)
            text.replace(entity, character);
        return text;
    }

    QString tidied(const QString &text)
    {
        QStringList lines;
        for (const QString &line : text.split(u'\n')) {
            const QString words = line.simplified();
            if (!words.isEmpty())
                lines.append(words);
        }
        return lines.join(u'\n');
    }

} // namespace

QString withoutXhtml(const QString &xhtml)
{
    static const QRegularExpression hidden(QStringLiteral("<(script|style)\\b.*?(</\\1\\s*>|$)"),
                                           QRegularExpression::CaseInsensitiveOption
                                               | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression breaks(
        QStringLiteral("<br\\b[^>]*>|</(p|div|li|tr|h[1-6])\\s*>"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression tags(QStringLiteral("<[^>]*>"));
    QString text = xhtml;
    text.remove(hidden);
    text.replace(u'\n', u' ');
    text.replace(breaks, QStringLiteral("\n"));
    text.remove(tags);
    return tidied(withEntities(text));
}

QString withoutMarkdown(const QString &markdown)
{
    static const QRegularExpression links(QStringLiteral("!?\\[([^\\]]*)\\]\\([^)]*\\)"));
    static const QRegularExpression starts(QStringLiteral("^\\s*(#{1,6}|>|[-*+])\\s+"),
                                           QRegularExpression::MultilineOption);
    static const QRegularExpression emphasis(
        QStringLiteral("(\\*\\*\\*|\\*\\*|\\*|__|`|~~)(\\S.*?)\\1"));
    QString text = markdown;
    text.replace(links, QStringLiteral("\\1"));
    text.remove(starts);
    for (int depth = 0; depth < 3; ++depth)
        text.replace(emphasis, QStringLiteral("\\2"));
    return tidied(text);
}

} // namespace tasuki
