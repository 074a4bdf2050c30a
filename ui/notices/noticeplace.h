// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/notice.h"
#include "ui/shell/place.h"

namespace tasuki {

/// Where a person finds what a notice is about.
Place noticePlace(const Notice &notice);
/// And several: the one place they all lead to, else the list they are in.
Place noticePlace(const QList<Notice> &notices);

} // namespace tasuki
