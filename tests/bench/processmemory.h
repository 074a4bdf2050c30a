// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace tasuki::bench {

/// A line of the kernel's account of a process, in kB: "VmRSS:" what it holds of the machine's
/// memory, "VmHWM:" what it held at most. 0 when there is no such process.
qint64 kilobytesOf(qint64 process, const char *line);

} // namespace tasuki::bench
