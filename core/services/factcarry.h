// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/formstate.h"

namespace tasuki {

/// Takes one fact over from a sheet of one form to a sheet of another: the answers of the item that
/// carries the code, and what hangs below it where both forms ask for it in the same words. `as` is
/// its code there. False when something of it has no place there – then nothing was written.
bool carryFact(FormState &to, const FormState &from, const QString &code, const QString &as);

/// A fact about the person; dates, parties and contacts are about the sheet that says them.
bool isFactOfCare(const QString &code);

/// Takes over every fact of care both forms ask for and `from` answers; a form that also asks how
/// it was before ("adl.transfer.before") gets the same there.
void carryFacts(FormState &to, const FormState &from);

} // namespace tasuki
