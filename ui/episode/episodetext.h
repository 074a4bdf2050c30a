// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/episode.h"

#include <QString>

namespace tasuki {

QString informantText(Informant informant);

} // namespace tasuki
