// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/sheetform.h"

#include "core/forms/formlibrary.h"
#include "core/services/workspace.h"

namespace tasuki {

std::shared_ptr<const FormDefinition> formOf(const Workspace &workspace, const Sheet &sheet)
{
    if (auto form = workspace.forms().find(sheet.form))
        return form;
    return workspace.forms().latest(sheet.form.section(u'|', 0, 0));
}

} // namespace tasuki
