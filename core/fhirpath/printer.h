// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fhirpath/node.h"

namespace tasuki::fhirpath {

/// The tree as text, with the brackets it needs and no other. Reading it gives the same tree.
QString toText(const Node &node);

} // namespace tasuki::fhirpath
