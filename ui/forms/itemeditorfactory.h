// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/itemeditor.h"

namespace tasuki {

enum class EditorPlace {
    Line,
    Cell, ///< of a table: little room
    Marks ///< of a table whose other cells are the choices: always chips
};

/// The editor for the value type of a question, owned by `parent`; null for what has no answer
/// (groups, display texts).
ItemEditor *makeItemEditor(const FormItem &item, QWidget *parent,
                           EditorPlace place = EditorPlace::Line);

} // namespace tasuki
