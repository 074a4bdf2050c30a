// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/itemeditor.h"

namespace tasuki {

/// The editor for the value type of a question, owned by `parent`; null for what has no answer
/// (groups, display texts).
ItemEditor *makeItemEditor(const FormItem &item, QWidget *parent);

} // namespace tasuki
