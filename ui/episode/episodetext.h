// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/episode.h"
#include "core/rules/admissiondeadline.h"

#include <QString>

namespace tasuki {

QString informantText(Informant informant);

/// Which step of 入院時情報連携加算 is still open today, and until when.
QString deadlineText(const AdmissionDeadline &deadline, QDate today);

} // namespace tasuki
