// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
namespace tasuki::fhirpath {
struct Node { };
} // namespace tasuki::fhirpath
