// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/tableplan.h"

#include <algorithm>

namespace tasuki {

namespace {
    constexpr qsizetype mostRecordColumns = 8;
    constexpr qsizetype mostChoiceColumns = 12;

    QList<const FormItem *> shownChildren(const FormItem &group)
    {
        QList<const FormItem *> shown;
        for (const FormItem &child : group.children)
            if (!child.hidden)
                shown.append(&child);
        return shown;
    }

    /// A question that a cell can hold: nothing to be shown hangs below it.
    bool fitsCell(const FormItem *item)
    {
        return item->isQuestion() && shownChildren(*item).isEmpty();
    }

    bool allFit(const QList<const FormItem *> &items)
    {
        return !items.isEmpty() && std::all_of(items.begin(), items.end(), fitsCell);
    }

    bool isChoice(const FormItem *item)
    {
        return item->type == ItemType::Choice || item->type == ItemType::OpenChoice;
    }

    bool sharesOptions(const QList<const FormItem *> &items)
    {
        const auto same
            = [](const AnswerOption &a, const AnswerOption &b) { return a.label == b.label; };
        const QList<AnswerOption> &first = items.first()->options;
        if (first.isEmpty() || first.size() > mostChoiceColumns)
            return false;
        return std::all_of(items.begin(), items.end(), [&](const FormItem *item) {
            return isChoice(item) && item->type == ItemType::Choice && !item->readOnly
                && std::equal(item->options.begin(), item->options.end(), first.begin(),
                              first.end(), same);
        });
    }

    bool isGrid(const QList<const FormItem *> &rows)
    {
        const auto isRow = [](const FormItem *row) {
            return row->type == ItemType::Group && !row->repeats && allFit(shownChildren(*row));
        };
        return !rows.isEmpty() && std::all_of(rows.begin(), rows.end(), isRow)
            && shownChildren(*rows.first()).size() <= mostRecordColumns;
    }
} // namespace

std::optional<TableKind> tableKindOf(const FormItem &group)
{
    if (group.type != ItemType::Group)
        return std::nullopt;
    const QList<const FormItem *> items = shownChildren(group);
    if (group.hasControl(u"grid") && !group.repeats && isGrid(items))
        return TableKind::Grid;
    if (!allFit(items))
        return std::nullopt;
    const bool isTable = group.hasControl(u"table") || group.hasControl(u"atable");
    const bool lies = group.hasControl(u"htable") || group.hasControl(u"list");
    if (!group.repeats && (isTable || lies) && sharesOptions(items))
        return lies && items.size() <= mostRecordColumns ? TableKind::ChoiceColumns
                                                         : TableKind::ChoiceRows;
    const bool isRecords = group.hasControl(u"gtable") || (isTable && group.repeats);
    if (isRecords && items.size() <= mostRecordColumns)
        return TableKind::Records;
    return std::nullopt;
}

QList<const FormItem *> tableColumns(const FormItem &group)
{
    return shownChildren(group);
}

QString childKey(const FormState &state, const FormItem &parent, const QString &parentKey,
                 const FormItem &child)
{
    // Everywhere in the first instance the key is the linkId itself.
    return parentKey == parent.linkId ? child.linkId : state.keyIn(parentKey, child.linkId);
}

QList<QStringList> tableCells(const FormState &state, const FormItem &group, const QString &key)
{
    const auto kind = tableKindOf(group);
    const QList<const FormItem *> items = shownChildren(group);
    QList<QStringList> rows;
    if (kind == TableKind::Records) {
        for (int i = 0; i < (group.repeats ? state.instanceCount(key) : 1); ++i) {
            const QString instance = group.repeats ? state.instanceKey(key, i) : key;
            QStringList row;
            for (const FormItem *item : items)
                row.append(childKey(state, group, instance, *item));
            rows.append(row);
        }
        return rows;
    }
    for (const FormItem *item : items) {
        const QString itemKey = childKey(state, group, key, *item);
        QStringList row;
        if (kind == TableKind::Grid)
            for (const FormItem *cell : shownChildren(*item))
                row.append(childKey(state, *item, itemKey, *cell));
        else
            row.append(itemKey);
        rows.append(row);
    }
    return rows;
}

} // namespace tasuki
