// SPDX-FileCopyrightText: 2026 Tasuki contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/today.h"

namespace tasuki {

/// The lists of 今日, in the order they are shown.
enum class TodayGroup { Due, Waiting, News, Later };

TodayGroup groupOf(TodayItem::Kind kind);
QString groupText(TodayGroup group);
/// Whom the line is about: a name, or how many.
QString subjectText(const TodayItem &item);
/// What to do next, as a request: 入院時情報提供書を送ってください.
QString actionText(TodayItem::Kind kind);

} // namespace tasuki
