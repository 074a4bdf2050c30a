// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/sheet.h"
#include "core/forms/formdefinition.h"

#include <memory>

namespace tasuki {

class Workspace;

/// The form a sheet was written with; a later version of it when this computer no longer has that
/// one; null when it never heard of it.
std::shared_ptr<const FormDefinition> formOf(const Workspace &workspace, const Sheet &sheet);

} // namespace tasuki
