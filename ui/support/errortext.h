// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace tasuki {

/// What happened and what to do about it, in one or two calm sentences. Never shows `detail`.
QString errorText(const Error &error);

} // namespace tasuki
