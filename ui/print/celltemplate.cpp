// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/celltemplate.h"

namespace tasuki {

namespace {

    void applyWord(const QString &word, LayoutPart &part, QStringList *warnings)
    {
        const QString value = word.mid(word.indexOf(u':') + 1);
        if (word.startsWith(u"only:") || word.startsWith(u"is:")) {
            part.show = word.startsWith(u'o') ? LayoutPart::Show::Only : LayoutPart::Show::Box;
            part.codes = value.split(u',', Qt::SkipEmptyParts);
        } else if (word == u"written") {
            part.show = LayoutPart::Show::Written;
        } else if (word == u"flat") {
            part.isFlat = true;
        } else if (word.startsWith(u"room:") && value.toDouble() > 0) {
            part.room = std::min(value.toDouble(), 80.0);
        } else {
            warnings->append(QStringLiteral("unknown word '%1'").arg(word));
        }
    }

    LayoutPart readPlaceholder(const QString &inside, QStringList *warnings)
    {
        const QStringList words = inside.split(u' ', Qt::SkipEmptyParts);
        LayoutPart part;
        part.name = words.value(0);
        part.kind = LayoutPart::Kind::Item;
        if (part.name.startsWith(u'@')) {
            part.kind = LayoutPart::Kind::Fact;
            part.name.remove(0, 1);
        }
        for (const QString &word : words.mid(1))
            applyWord(word, part, warnings);
        return part;
    }

    void appendWords(LayoutLine &line, const QString &words)
    {
        if (words.isEmpty())
            return;
        if (!line.isEmpty() && line.last().kind == LayoutPart::Kind::Words)
            line.last().name += words;
        else
            line.append(LayoutPart::words(words));
    }

} // namespace

LayoutLine readCellTemplate(const QString &text, QStringList *warnings)
{
    LayoutLine line;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype open = text.indexOf(u'{', at);
        appendWords(line, text.mid(at, open < 0 ? -1 : open - at));
        if (open < 0)
            break;
        const qsizetype close = text.indexOf(u'}', open);
        const bool isBrace = text.mid(open + 1, 1) == u"{";
        if (isBrace || close < 0) {
            if (!isBrace)
                warnings->append(QStringLiteral("a brace is never closed"));
            appendWords(line, QStringLiteral("{"));
            at = open + (isBrace ? 2 : 1);
            continue;
        }
        const QString inside = text.mid(open + 1, close - open - 1).trimmed();
        if (inside.isEmpty())
            warnings->append(QStringLiteral("empty braces"));
        else
            line.append(readPlaceholder(inside, warnings));
        at = close + 1;
    }
    return line;
}

} // namespace tasuki
