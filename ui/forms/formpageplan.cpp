// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/formpageplan.h"

namespace tasuki {

namespace {
    constexpr int mostLines = 60;
    constexpr int deepest = 64; ///< a form nested deeper than this is cut, not followed to a crash

    void collect(const FormItem &item, int depth, const QSet<QString> &only, bool wanted,
                 QList<PlannedItem> &lines)
    {
        if (item.hidden || depth > deepest)
            return;
        wanted = wanted || only.contains(item.linkId);
        if (wanted)
            lines.append({&item, depth});
        for (const FormItem &child : item.children)
            collect(child, wanted ? depth + 1 : depth, only, wanted, lines);
    }

    /// A section of several pages says on each which one it is.
    void numberPages(QList<PlannedPage> &pages, qsizetype first)
    {
        const qsizetype count = pages.size() - first;
        for (qsizetype i = 0; count > 1 && i < count; ++i)
            pages[first + i].title += QStringLiteral(" (%1/%2)").arg(i + 1).arg(count);
    }

    QString titleOf(const FormItem &section)
    {
        return section.shortText.isEmpty() ? section.text : section.shortText;
    }
} // namespace

QList<PlannedPage> planPages(const FormDefinition &form, const QSet<QString> &only)
{
    QList<PlannedPage> pages;
    for (const FormItem &section : form.sections()) {
        QList<PlannedItem> lines;
        collect(section, 0, only, only.isEmpty(), lines);
        if (lines.isEmpty())
            continue;
        const qsizetype first = pages.size();
        pages.append({titleOf(section), {}});
        int sinceCut = 0;
        for (int i = 0; i < lines.size(); ++i) {
            const bool goodPlace = lines[i].depth <= 1;
            // A little over is better than a page of three lines.
            const bool worthIt = lines.size() - i > mostLines / 6;
            if (sinceCut >= mostLines * 2 / 3 && goodPlace && worthIt && lines.size() > mostLines) {
                pages.append({titleOf(section), {}});
                sinceCut = 0;
            } else if (sinceCut >= mostLines * 2) {
                pages.append({titleOf(section), {}});
                sinceCut = 0;
            }
            pages.last().items.append(lines[i]);
            ++sinceCut;
        }
        numberPages(pages, first);
    }
    if (only.isEmpty() || pages.size() <= 1)
        return pages;
    // A card is one page as long as it is a short one.
    PlannedPage card;
    for (const PlannedPage &page : std::as_const(pages))
        card.items += page.items;
    return card.items.size() <= mostLines ? QList<PlannedPage>{card} : pages;
}

} // namespace tasuki
