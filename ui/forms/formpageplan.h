// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/formstate.h"

#include <QSet>

namespace tasuki {

/// One line of a page: a question, a heading, a text, a table, or what belongs to one instance of a
/// repeating group – and how deep it lies.
struct PlannedLine {
    enum class Kind {
        Question,
        Heading,
        Note,
        Table,
        Instance, ///< stands above each instance of a repeating group; key = the instance
        MoreInstances ///< below the last one; key = the group
    };
    Kind kind = Kind::Question;
    const FormItem *item = nullptr;
    QString key;
    int depth = 0;
    int instance = 0; ///< of Instance
    QStringList cells; ///< keys of the questions in a table, row by row
    QStringList folds; ///< groups around it that can be folded away
    QString group = {}; ///< words of the group around it, and of which instance; several may ask
                        ///< the same, and who hears the form is told where

    bool operator==(const PlannedLine &) const = default;
};

/// What one page of the form view shows.
struct PlannedPage {
    QString title;
    QString heading = {}; ///< above lines that have none of their own
    QList<PlannedLine> lines = {};

    bool operator==(const PlannedPage &) const = default;
};

/// Cuts a form into pages: one a section – a group at the top, a tab, a page the form names, or the
/// loose questions between groups –, split where it has more than about 60 lines, for a page is
/// built in one go. With `only` nothing but those items, and what lies below them, is shown.
QList<PlannedPage> planPages(const FormState &state, const QSet<QString> &only = {});

} // namespace tasuki
