// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/notice.h"
#include "core/services/noticecount.h"

#include <optional>

namespace tasuki {

/// What a notice says: how much of what waits, never a word of a message. Names of patients only
/// where the person chose so – whoever passes by can read it.
QString noticeText(const QList<Notice> &notices, bool showsNames);
/// While Tasuki is locked: that there is something, and nothing else.
QString lockedNoticeText();
/// Beside the icon: "たすき: 3 件". Nothing is known while it is locked.
QString countText(const std::optional<NoticeCount> &count);

} // namespace tasuki
