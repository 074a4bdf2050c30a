// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/autolayout.h"

#include "ui/print/answerruns.h"

#include <QCoreApplication>

#include <algorithm>

namespace tasuki {

namespace {

    constexpr double bodyWidth = 55; // em, about
    constexpr double longLabel = 16; // em; stands above its box instead of beside it
    constexpr qsizetype mostColumns = 8;

    double ems(const QString &text)
    {
        double width = 0;
        for (const QChar c : text)
            width += c.unicode() < 0x2000 ? 0.55 : 1;
        return width;
    }

    QString labelOf(const FormItem &item)
    {
        return item.prefix.isEmpty() ? item.text : item.prefix + u' ' + item.text;
    }

    LayoutPart partOf(const FormItem &item)
    {
        return LayoutPart::item(item.linkId);
    }

    LayoutPart wordsOf(const QString &text)
    {
        return LayoutPart::words(text);
    }

    /// About how wide the answer of an item is.
    double contentWidth(const FormItem &item)
    {
        double width = 0;
        for (const AnswerOption &option : item.options) {
            width += ems(option.label) + 2;
            for (const FormItem *child : bracketItems(item, option))
                width += contentWidth(*child) + 2;
        }
        if (!item.options.isEmpty())
            return width;
        switch (item.type) {
        case ItemType::Boolean:
            return item.isFlag() ? ems(item.text) + 2 : 8;
        case ItemType::Integer:
        case ItemType::Decimal:
        case ItemType::Time:
            return 6 + ems(item.unit);
        case ItemType::Date:
            return 10;
        case ItemType::Text:
        case ItemType::Attachment:
        case ItemType::Group:
            return bodyWidth;
        default:
            return 13;
        }
    }

    bool isPrinted(const FormItem &item)
    {
        return !item.hidden && !item.captureOnly;
    }

    bool isTable(const FormItem &item)
    {
        return item.isRepeatingGroup() && !item.children.isEmpty()
            && item.children.size() <= mostColumns
            && std::all_of(item.children.begin(), item.children.end(), [](const FormItem &child) {
                   return child.type != ItemType::Group && child.children.isEmpty()
                       && child.options.size() <= 12;
               });
    }

    /// Walks the form and collects blocks; short boxes wait until a row is full.
    class Builder {
    public:
        void add(const FormItem &item);
        QList<LayoutBlock> take()
        {
            endRow();
            return std::move(m_blocks);
        }
        void addChildren(const FormItem &item);

    private:
        void addTable(const FormItem &group);
        void addRepeat(const FormItem &group);
        void addHeading(const FormItem &group);
        void addQuestion(const FormItem &item);
        void addWords(const QString &text);
        void endRow();

        QList<LayoutBlock> m_blocks;
        QList<LayoutCell> m_row;
        double m_rowWidth = 0;
        int m_depth = 1;
        bool m_rowGrows = false;
    };

    void Builder::add(const FormItem &item)
    {
        if (!isPrinted(item))
            return;
        if (item.type == ItemType::Display)
            return addWords(item.text);
        if (item.type != ItemType::Group)
            return addQuestion(item);
        if (isTable(item))
            return addTable(item);
        if (item.isRepeatingGroup())
            return addRepeat(item);
        addHeading(item);
        ++m_depth;
        addChildren(item);
        endRow();
        --m_depth;
    }

    void Builder::addChildren(const FormItem &item)
    {
        for (const FormItem &child : item.children)
            add(child);
    }

    void Builder::endRow()
    {
        if (m_row.isEmpty())
            return;
        LayoutBlock block;
        block.cells = std::move(m_row);
        block.grows = true;
        block.lines = m_rowGrows ? 3 : 1;
        m_blocks.append(block);
        m_row.clear();
        m_rowWidth = 0;
        m_rowGrows = false;
    }

    void Builder::addWords(const QString &text)
    {
        endRow();
        if (text.isEmpty())
            return;
        LayoutBlock block;
        block.kind = LayoutBlock::Kind::Words;
        LayoutCell cell;
        cell.labelPlace = LabelPlace::None;
        cell.lines = {{wordsOf(text)}};
        block.cells = {cell};
        m_blocks.append(block);
    }

    void Builder::addHeading(const FormItem &group)
    {
        endRow();
        if (labelOf(group).isEmpty())
            return;
        addWords(QStringLiteral("■ ") + labelOf(group));
        m_blocks.last().kind = LayoutBlock::Kind::Heading;
        m_blocks.last().group = group.linkId;
        m_blocks.last().depth = m_depth;
    }

    void Builder::addTable(const FormItem &group)
    {
        addHeading(group);
        LayoutBlock table;
        table.kind = LayoutBlock::Kind::Table;
        table.group = group.linkId;
        table.grows = true;
        for (const FormItem &child : group.children) {
            if (!isPrinted(child) || child.type == ItemType::Display)
                continue;
            LayoutCell cell;
            cell.label = labelOf(child);
            cell.width = std::clamp(contentWidth(child), 6.0, 24.0);
            cell.lines = {{partOf(child)}};
            table.cells.append(cell);
        }
        if (!table.cells.isEmpty())
            m_blocks.append(table);
    }

    void Builder::addRepeat(const FormItem &group)
    {
        addHeading(group);
        Builder inside;
        inside.m_depth = m_depth + 1;
        inside.addChildren(group);
        LayoutBlock block;
        block.kind = LayoutBlock::Kind::Repeat;
        block.group = group.linkId;
        block.inside = inside.take();
        if (!block.inside.isEmpty())
            m_blocks.append(block);
    }

    void Builder::addQuestion(const FormItem &item)
    {
        LayoutCell cell;
        cell.label = item.isFlag() ? QString() : labelOf(item);
        const double label = ems(cell.label);
        const double content = contentWidth(item);
        cell.labelPlace = cell.label.isEmpty()                       ? LabelPlace::None
            : label > longLabel || label + content > bodyWidth * 1.6 ? LabelPlace::Above
                                                                     : LabelPlace::Left;
        cell.lines = {{partOf(item)}};
        cell.width = cell.labelPlace == LabelPlace::Above ? std::max(label * 0.8, content)
                                                          : label + content + 2;
        const bool isWide = item.type == ItemType::Text || cell.width > bodyWidth * 0.6;
        if (isWide || m_rowWidth + cell.width > bodyWidth)
            endRow();
        m_row.append(cell);
        m_rowWidth += cell.width;
        m_rowGrows = m_rowGrows || item.type == ItemType::Text;
        if (isWide)
            endRow();
        for (const FormItem &child : item.children) { // the small ones stand beside their choice
            if (!isSmall(child))
                add(child);
        }
    }

    void collectForgotten(const FormItem &item, const QSet<QString> &shown, Builder &builder)
    {
        if (!isPrinted(item) || item.type == ItemType::Display)
            return;
        if (item.isQuestion() && !shown.contains(item.linkId))
            return builder.add(item);
        if (item.isRepeatingGroup() && !shown.contains(item.linkId)
            && std::none_of(item.children.begin(), item.children.end(),
                            [&](const FormItem &child) { return shown.contains(child.linkId); }))
            return builder.add(item);
        for (const FormItem &child : item.children)
            collectForgotten(child, shown, builder);
    }

    /// Kana or kanji anywhere in the head of the form.
    bool isJapanese(const FormDefinition &form)
    {
        QString text = form.title();
        for (const FormItem &item : form.sections())
            text += item.text;
        return std::any_of(text.begin(), text.end(),
                           [](QChar c) { return c.unicode() >= 0x3040 && c.unicode() <= 0x9FFF; });
    }

} // namespace

PrintLayout automaticLayout(const FormDefinition &form)
{
    PrintLayout layout;
    layout.form = form.url();
    layout.isAutomatic = true;
    layout.isLatin = !isJapanese(form);
    LayoutSection loose; // questions that lie in no group
    Builder looseRows;
    const auto endLoose = [&] {
        loose.blocks = looseRows.take();
        if (!loose.blocks.isEmpty())
            layout.sections.append(loose);
        loose.blocks.clear();
    };
    for (const FormItem &item : form.sections()) {
        if (item.type != ItemType::Group || item.repeats) {
            looseRows.add(item);
            continue;
        }
        endLoose();
        if (!isPrinted(item))
            continue;
        LayoutSection section;
        section.title = labelOf(item);
        Builder rows;
        rows.addChildren(item);
        section.blocks = rows.take();
        layout.sections.append(section);
    }
    endLoose();
    return layout;
}

std::optional<LayoutSection> forgottenSection(const FormDefinition &form,
                                              const QSet<QString> &shown)
{
    Builder rows;
    for (const FormItem &item : form.sections())
        collectForgotten(item, shown, rows);
    LayoutSection section;
    section.title = QCoreApplication::translate("tasuki::PrintLayout", "Other items");
    section.startsPage = true;
    section.blocks = rows.take();
    if (section.blocks.isEmpty())
        return std::nullopt;
    return section;
}

} // namespace tasuki
