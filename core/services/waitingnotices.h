// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/noticerules.h"
#include "core/services/notice.h"

namespace tasuki {

class FormLibrary;

/// What waits for this person in one picture of everything she may see. By room and by sheet: it
/// never looks at single posts. `now` stands for when a sheet without a time was sent.
WaitingNotices waitingNotices(const Snapshot &snapshot, const FormLibrary &forms,
                              const NoticeRules &rules, const QDateTime &now);

} // namespace tasuki
