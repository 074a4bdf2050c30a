// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/noticecount.h"

#include <QIcon>

#include <optional>

namespace tasuki {

/// The sign of Tasuki – a sash over a field – with how much waits on it: a number up to 9, then
/// "9+"; "…" while it is being counted; nothing while nothing waits, and a bar across it while it
/// is locked. What stands on it is a shape of its own and does not rest on colour.
QIcon badgeIcon(const std::optional<NoticeCount> &count);
/// What stands on it; empty: no badge.
QString badgeText(const std::optional<NoticeCount> &count);

} // namespace tasuki
