// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/files.h"

#include <QString>

namespace tasuki {

QString fileKindText(FileType type); ///< PDF, photo, film
QString fileStateText(const AttachedFile &file); ///< where its content is; empty when it is here
QString fileSizeText(qint64 bytes);

} // namespace tasuki
