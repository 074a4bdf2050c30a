// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/formdefinition.h"

#include <QSet>

namespace tasuki {

/// One line of a page: a question, a heading or a text, and how deep it lies.
struct PlannedItem {
    const FormItem *item = nullptr;
    int depth = 0;
};

/// What one page of the form view shows.
struct PlannedPage {
    QString title;
    QList<PlannedItem> items;
};

/// Cuts a form into pages: one a section, split where a section has more than about 60 lines, for a
/// page is built in one go. With `only` nothing but those items, and what lies below them, is
/// shown.
QList<PlannedPage> planPages(const FormDefinition &form, const QSet<QString> &only = {});

} // namespace tasuki
