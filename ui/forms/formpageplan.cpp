// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/formpageplan.h"

#include "ui/forms/tableplan.h"

namespace tasuki {

namespace {
    constexpr int mostLines = 60;
    constexpr int deepest = 64; ///< a form nested deeper than this is cut, not followed to a crash
    using Kind = PlannedLine::Kind;

    struct Section {
        QString title;
        QList<const FormItem *> items;
        bool isLoose = false; ///< questions between groups

        bool isOnlyText() const
        {
            return isLoose && std::all_of(items.begin(), items.end(), [](const FormItem *item) {
                       return item->type == ItemType::Display;
                   });
        }
    };

    bool asksTwice(const FormItem &group, const QString &text)
    {
        return std::count_if(group.children.begin(), group.children.end(),
                             [&text](const FormItem &one) { return one.text == text; })
            > 1;
    }

    QString within(const QString &group, const QString &question)
    {
        return group.isEmpty() || question.isEmpty() ? group + question
                                                     : QStringLiteral("%1 %2").arg(group, question);
    }

    class Planner {
    public:
        Planner(const FormState &state, const QSet<QString> &only)
            : m_state(state)
            , m_only(only)
        { }

        QList<PlannedLine> linesOf(const Section &section)
        {
            m_lines.clear();
            for (const FormItem *item : section.items)
                collect(*item, item->linkId, item->type == ItemType::Group ? 0 : 1,
                        m_only.isEmpty());
            return std::exchange(m_lines, {});
        }

    private:
        void add(Kind kind, const FormItem &item, const QString &key, int depth, int instance = 0)
        {
            m_lines.append({kind, &item, key, depth, instance, {}, m_folds, m_group});
        }

        void collect(const FormItem &item, const QString &key, int depth, bool wanted)
        {
            if (item.hidden || depth > deepest || key.isEmpty())
                return;
            wanted = wanted || m_only.contains(item.linkId) || m_only.contains(key);
            if (item.type == ItemType::Group)
                collectGroup(item, key, depth, wanted);
            else
                collectQuestion(item, key, depth, wanted);
        }

        void collectQuestion(const FormItem &item, const QString &key, int depth, bool wanted)
        {
            const bool isBlank = item.type == ItemType::Display && item.text.isEmpty();
            if (wanted && !isBlank)
                add(item.isQuestion() ? Kind::Question : Kind::Note, item, key, depth);
            // "What it is" is asked below one question as below the next.
            const QString group = std::exchange(m_group, within(m_group, item.text));
            collectChildren(item, key, wanted ? depth + 1 : depth, wanted);
            m_group = group;
        }

        void collectGroup(const FormItem &item, const QString &key, int depth, bool wanted)
        {
            if (wanted && tableKindOf(item)) {
                add(Kind::Table, item, key, depth);
                for (const QStringList &row : tableCells(m_state, item, key))
                    m_lines.last().cells += row;
                return;
            }
            if (wanted && !(item.text.isEmpty() && item.prefix.isEmpty() && !item.repeats))
                add(Kind::Heading, item, key, depth);
            const QString around
                = std::exchange(m_group, item.text.isEmpty() ? m_group : item.text);
            const bool folds = wanted && !item.collapsible.isEmpty();
            if (folds)
                m_folds.append(key);
            if (item.repeats && wanted)
                collectInstances(item, key, depth);
            else
                collectChildren(item, key, wanted ? depth + 1 : depth, wanted);
            if (folds)
                m_folds.removeLast();
            m_group = around;
        }

        void collectInstances(const FormItem &item, const QString &key, int depth)
        {
            const int count = m_state.instanceCount(key);
            const QString group = m_group;
            for (int i = 0; i < count; ++i) {
                const QString instance = m_state.instanceKey(key, i);
                if (count > 1) {
                    add(Kind::Instance, item, instance, depth + 1, i);
                    m_group = within(group, QString::number(i + 1));
                }
                collectChildren(item, instance, depth + 1, true);
            }
            m_group = group;
            if (!item.readOnly)
                add(Kind::MoreInstances, item, key, depth + 1);
        }

        void collectChildren(const FormItem &item, const QString &key, int depth, bool wanted)
        {
            const QString group = m_group;
            QString leading; // whose relation, whose age: the question before says it
            for (const FormItem &child : item.children) {
                const bool isAskedTwice = asksTwice(item, child.text);
                m_group = isAskedTwice ? within(group, leading) : group;
                collect(child, childKey(m_state, item, key, child), depth, wanted);
                if (!isAskedTwice && !child.text.isEmpty())
                    leading = child.text;
            }
            m_group = group;
        }

        const FormState &m_state;
        const QSet<QString> &m_only;
        QList<PlannedLine> m_lines;
        QString m_group; ///< around the items that are collected
        QStringList m_folds;
    };

    /// A section of several pages says on each which one it is.
    void numberPages(QList<PlannedPage> &pages, qsizetype first)
    {
        const qsizetype count = pages.size() - first;
        for (qsizetype i = 0; count > 1 && i < count; ++i)
            pages[first + i].title += QStringLiteral(" (%1/%2)").arg(i + 1).arg(count);
    }

    QString titleOf(const FormItem &item)
    {
        if (!item.label().isEmpty() || item.children.isEmpty())
            return item.label().isEmpty() ? item.linkId : item.label();
        return titleOf(item.children.first());
    }

    /// How much there is to build.
    int weightOf(const PlannedLine &line)
    {
        return qMax(1, int(line.cells.size()));
    }

    int sizeOf(const FormItem &item, int depth = 0)
    {
        int size = 1;
        for (const FormItem &child : item.children)
            size += depth < deepest ? sizeOf(child, depth + 1) : 0;
        return size;
    }

    bool hasGroups(const FormItem &item)
    {
        const auto isGroup
            = [](const FormItem &child) { return child.type == ItemType::Group && !child.hidden; };
        return std::count_if(item.children.begin(), item.children.end(), isGroup) > 1;
    }

    /// Whether the groups within a group are sections of their own.
    bool isBinder(const FormItem &item, bool isOnlyOne)
    {
        if (item.type != ItemType::Group || item.repeats || !hasGroups(item))
            return false;
        const auto isPage = [](const FormItem &child) {
            return child.hasControl(u"page") || child.hasControl(u"tab");
        };
        return item.hasControl(u"tab-container")
            || std::any_of(item.children.begin(), item.children.end(), isPage)
            || (isOnlyOne && sizeOf(item) > mostLines);
    }

    void addSections(const QList<FormItem> &items, const QString &title, QList<Section> &sections,
                     int depth = 0)
    {
        const auto isShown = [](const FormItem &item) { return !item.hidden; };
        const bool isOnlyOne = std::count_if(items.begin(), items.end(), isShown) == 1;
        bool continues = false;
        for (const FormItem &item : items) {
            if (item.hidden)
                continue;
            if (depth < deepest && isBinder(item, isOnlyOne)) {
                addSections(item.children, titleOf(item), sections, depth + 1);
                continues = false;
            } else if (item.type == ItemType::Group) {
                sections.append({titleOf(item), {&item}, false});
                continues = false;
            } else if (continues) {
                sections.last().items.append(&item);
            } else {
                sections.append({title.isEmpty() ? titleOf(item) : title, {&item}, true});
                continues = true;
            }
        }
    }

    void addPages(const QString &title, const QList<PlannedLine> &lines, QList<PlannedPage> &pages)
    {
        const qsizetype first = pages.size();
        int left = 0;
        for (const PlannedLine &line : lines)
            left += weightOf(line);
        const bool isLong = left > mostLines;
        pages.append({title, {}, {}});
        int sinceCut = 0;
        for (const PlannedLine &line : lines) {
            const bool goodPlace = line.depth <= 1 && line.kind != Kind::MoreInstances;
            // A little over is better than a page of three lines.
            const bool worthIt = left > mostLines / 6;
            if ((isLong && sinceCut >= mostLines * 2 / 3 && goodPlace && worthIt)
                || sinceCut >= mostLines * 2) {
                pages.append({title, {}, {}});
                sinceCut = 0;
            }
            pages.last().lines.append(line);
            sinceCut += weightOf(line);
            left -= weightOf(line);
        }
        numberPages(pages, first);
    }
} // namespace

namespace {
    /// Texts between groups are no page of their own: they go in front of the next group.
    void joinTexts(QList<Section> &sections)
    {
        for (qsizetype i = sections.size() - 1; i >= 0; --i) {
            if (!sections[i].isOnlyText() || sections.size() == 1)
                continue;
            const Section text = sections.takeAt(i);
            if (i < sections.size())
                sections[i].items = text.items + sections[i].items;
            else
                sections.last().items += text.items;
        }
    }
} // namespace

QList<PlannedPage> planPages(const FormState &state, const QSet<QString> &only)
{
    QList<Section> sections;
    addSections(state.form().sections(), state.form().title(), sections);
    joinTexts(sections);
    Planner planner(state, only);
    QList<PlannedPage> pages;
    for (const Section &section : std::as_const(sections)) {
        if (const QList<PlannedLine> lines = planner.linesOf(section); !lines.isEmpty()) {
            const qsizetype first = pages.size();
            addPages(section.title, lines, pages);
            if (section.isLoose && only.isEmpty())
                pages[first].heading = section.title;
        }
    }
    if (only.isEmpty() || pages.size() <= 1)
        return pages;
    // A card is one page as long as it is a short one.
    PlannedPage card;
    for (const PlannedPage &page : std::as_const(pages))
        card.lines += page.lines;
    return card.lines.size() <= mostLines ? QList<PlannedPage>{card} : pages;
}

} // namespace tasuki
