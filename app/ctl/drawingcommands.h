// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/form/formcommand.h"
#include "app/ctl/form/formpdf.h"
#include "app/ctl/form/formshow.h"

namespace tasuki {

/// All that `tasukictl form` can do, those that draw included. The library of form commands knows
/// only the plain ones, so that a test of them links no widgets.
inline QList<FormCommand> allFormCommands()
{
    return plainFormCommands() + QList<FormCommand>{formPdfCommand(), formShowCommand()};
}

} // namespace tasuki
