// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/formstate.h"

#include <optional>

namespace tasuki {

/// How a group is drawn as a table.
enum class TableKind {
    Records, ///< "gtable": a column a question, a row a repetition of the group
    Grid, ///< "grid": a row a group below, a column a question in it
    ChoiceRows, ///< "table": a row a question, a column a choice
    ChoiceColumns ///< "htable": a column a question, a row a choice
};

/// None when the form does not ask for a table, or when one could not show all there is: questions
/// below questions, groups within records, rows of different questions, more columns than a page is
/// wide.
std::optional<TableKind> tableKindOf(const FormItem &group);

/// The questions of a group that a table shows.
QList<const FormItem *> tableColumns(const FormItem &group);

/// Keys of all cells, row by row; an empty key is a gap.
QList<QStringList> tableCells(const FormState &state, const FormItem &group, const QString &key);

/// The key of an item within its parent's instance.
QString childKey(const FormState &state, const FormItem &parent, const QString &parentKey,
                 const FormItem &child);

} // namespace tasuki
