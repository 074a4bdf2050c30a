// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tasuki {

/// No core dump, no other process reading our memory: a crash must not write anybody's name to
/// disk.
void hardenProcess();

} // namespace tasuki
