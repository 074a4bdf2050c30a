// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/admissiondeadline.h"

#include <QString>

namespace tasuki {

/// （Ⅰ）250単位: 本日中 – the step that can still be reached, and until when.
QString deadlineText(const AdmissionDeadline &deadline, QDate today);
/// Which sentence of which edition of the rules was counted by.
QString deadlineReason(const AdmissionDeadline &deadline);
/// The better step ends today or has ended.
bool isPressing(const AdmissionDeadline &deadline, QDate today);

} // namespace tasuki
