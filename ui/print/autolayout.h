// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/formdefinition.h"
#include "ui/print/printlayout.h"

#include <QSet>

namespace tasuki {

/// A decent layout for a form nobody drew one for: sections in the order of the form, short boxes
/// beside each other, long ones over the whole width, repeating groups as tables or blocks.
PrintLayout automaticLayout(const FormDefinition &form);

/// What a drawn layout forgot, as a page of its own in front of nothing: the items of `form` that
/// are not in `shown`. Empty when nothing was forgotten.
std::optional<LayoutSection> forgottenSection(const FormDefinition &form,
                                              const QSet<QString> &shown);

} // namespace tasuki
