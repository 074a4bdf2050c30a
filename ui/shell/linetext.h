// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/connectivity.h"
#include "core/services/snapshot.h"

namespace tasuki {

/// The line to the server in words, as the status bar says them: never more than is known.
QString lineText(const Connectivity &line, const QDateTime &now);
/// "未送信 2 件・最も古いもの 10:12"; empty when everything has arrived.
QString unsentText(int unsent, const QDateTime &oldest, const QDateTime &now);

} // namespace tasuki
