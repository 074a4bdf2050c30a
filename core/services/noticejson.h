// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/notices.h"

#include <QJsonObject>

namespace tasuki {

/// How choice and memory of notices lie in the settings of a device. What cannot be read there
/// counts as never chosen or never told: better once too often than not at all.
QJsonObject toJson(const NoticeChoice &choice);
NoticeChoice noticeChoiceFrom(const QJsonObject &json);
QJsonObject toJson(const NoticeMemory &memory);
NoticeMemory noticeMemoryFrom(const QJsonObject &json);

} // namespace tasuki
